import TripCosting
import TripModel

/// Surname and given name stand in Latin letters as in the passport; tickets are made out from them.
///
/// Letters beyond A-Z are allowed: passports may print names of indigenous languages (護照條例施行細則 2025-05-09).
struct LatinName: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.delegates.compactMap { delegate in
      if delegate.surname.isEmpty { return missing(delegate, .surname) }
      if delegate.givenName.isEmpty { return missing(delegate, .givenName) }
      for (text, column) in [(delegate.surname, DelegateColumn.surname), (delegate.givenName, .givenName)] {
        guard let fault = LatinName.fault(text) else { continue }
        return finding(fault, at: delegate.origin, column.field, remedy: .copy)
      }
      return nil
    }
  }

  private func missing(_ delegate: Delegate, _ column: DelegateColumn) -> Diagnostic {
    finding(.missing(delegate), at: delegate.origin, column.field, remedy: .copy)
  }

  private static func fault(_ text: String) -> Sentence? {
    if !isLatin(text) { return .notLatin(text) }
    if let title = FormOfAddress.split(text)?.title { return .addressed(text, title) }
    return text.hasPrefix(",") || text.hasSuffix(",") ? .comma(text) : nil
  }

  /// Latin letters with any accent, space, hyphen, apostrophe and comma.
  static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 65...90, 97...122, 32, 39, 44, 45, 46, 0x2019: true
      case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
      default: false
      }
    }
  }
}

extension Sentence {
  fileprivate static func missing(_ delegate: Delegate) -> Sentence {
    Sentence(
      en: "the name of '\(delegate.name)' in Latin letters is missing", zhHant: "「\(delegate.name)」缺少護照英文姓名",
      ja: "「\(delegate.name)」のローマ字氏名がありません")
  }
  fileprivate static func notLatin(_ text: String) -> Sentence {
    if text.contains(where: \.isNumber) {
      return Sentence(
        en: "'\(text)' holds a digit, which no name in a passport does", zhHant: "「\(text)」含有數字，護照姓名不會有數字",
        ja: "「\(text)」に数字があります。旅券の氏名に数字は入りません")
    }
    return Sentence(
      en: "'\(text)' is not in Latin letters only", zhHant: "「\(text)」含有拉丁字母以外的字元", ja: "「\(text)」にローマ字以外の文字があります")
  }
  fileprivate static func addressed(_ text: String, _ title: String) -> Sentence {
    Sentence(
      en: "'\(text)' holds '\(title)', by which somebody is addressed: tickets would carry it as a part of the name",
      zhHant: "「\(text)」含有稱謂「\(title)」，會被當成姓名印在機票上", ja: "「\(text)」に敬称「\(title)」があり、航空券の氏名に印字されてしまいます")
  }
  fileprivate static func comma(_ text: String) -> Sentence {
    Sentence(
      en: "'\(text)' has a comma at its end, which no name in a passport does", zhHant: "「\(text)」首尾有逗號，護照姓名不會有",
      ja: "「\(text)」の端にコンマがあります。旅券の氏名にはありません")
  }
  fileprivate static let copy = Sentence(
    en: "copy surname and given name exactly as the passport prints them", zhHant: "請完全依護照上的英文姓與名填寫",
    ja: "旅券の表記どおりに姓と名を記入してください")
}
