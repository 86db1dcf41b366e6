import TripCosting
import TripModel

/// A passport number looks like one: nine digits beginning with 3 for Taiwan, six to nine letters and digits elsewhere.
///
/// Taiwan: biometric passports are 3 and eight digits, older ones nine digits; there is no check digit in the number
/// itself. ICAO Doc 9303 part 4 gives the number nine characters.
struct PassportNumberShape: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.delegates.compactMap { delegate in
      // Of a masked one the rule Unmasked tells.
      guard !delegate.passportNumber.isEmpty, !Masking.isMasked(delegate.passportNumber),
        let problem = problem(delegate)
      else { return nil }
      return finding(
        problem, at: delegate.origin, DelegateColumn.passportNumber.field,
        remedy: Self.isScientific(delegate.passportNumber) ? .typeAgain : .compare)
    }
  }

  private func problem(_ delegate: Delegate) -> Sentence? {
    if Self.isScientific(delegate.passportNumber) { return .scientific(delegate) }
    switch PassportShape.of(delegate.passportNumber, issuer: delegate.nationality) {
    case .plausible: return nil
    case .notBiometric: return .notBiometric(delegate)
    case .impossible: return delegate.nationality == "TWN" ? .notNineDigits(delegate) : .notANumber(delegate)
    }
  }

  /// 3.9999E+08: what a spreadsheet shows and saves in a narrow column.
  private static func isScientific(_ number: String) -> Bool {
    let parts = number.utf8.split(separator: UInt8(ascii: "+"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].last == UInt8(ascii: "E"), !parts[1].isEmpty else { return false }
    return (parts[0].dropLast() + parts[1]).allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
  }
}

extension Sentence {
  private static func of(_ delegate: Delegate, _ language: Language) -> String { delegate.name(in: language) }

  fileprivate static func notANumber(_ delegate: Delegate) -> Sentence {
    let number = Masking.mask(delegate.passportNumber)
    return Sentence(
      en: "'\(number)' of \(of(delegate, .en)) is no passport number: six to nine letters and digits",
      zhHant: "\(of(delegate, .zhHant)) 的「\(number)」不像護照號碼（6 至 9 位英數字）",
      ja: "\(of(delegate, .ja)) さんの「\(number)」は旅券番号の形（英数字 6～9 桁）ではありません")
  }
  fileprivate static func scientific(_ delegate: Delegate) -> Sentence {
    Sentence(
      en:
        "a spreadsheet has turned the passport number of \(of(delegate, .en)) into \(delegate.passportNumber); its digits are lost",
      zhHant: "試算表已將 \(of(delegate, .zhHant)) 的護照號碼轉成 \(delegate.passportNumber)，原號碼已遺失",
      ja: "\(of(delegate, .ja)) さんの旅券番号は表計算ソフトにより \(delegate.passportNumber) に変わり、元の番号は失われています")
  }
  fileprivate static let typeAgain = Sentence(
    en: "type it again from the passport, in a column set to text", zhHant: "請將欄位設為文字，再依護照重新填寫",
    ja: "列を文字列に設定し、旅券を見て入力し直してください")
  fileprivate static func notNineDigits(_ delegate: Delegate) -> Sentence {
    let number = Masking.mask(delegate.passportNumber)
    return Sentence(
      en: "'\(number)' of \(of(delegate, .en)): a Taiwan passport number has nine digits",
      zhHant: "\(of(delegate, .zhHant)) 的「\(number)」：中華民國護照號碼為 9 位數字",
      ja: "\(of(delegate, .ja)) さんの「\(number)」：台湾の旅券番号は数字 9 桁です")
  }
  fileprivate static func notBiometric(_ delegate: Delegate) -> Sentence {
    let number = Masking.mask(delegate.passportNumber)
    return Sentence(
      en: "'\(number)' of \(of(delegate, .en)) does not begin with 3, as today's Taiwan passports do",
      zhHant: "\(of(delegate, .zhHant)) 的「\(number)」不是 3 開頭，與現行晶片護照不同",
      ja: "\(of(delegate, .ja)) さんの「\(number)」は 3 で始まっていません（現行の台湾旅券は 3 で始まります）")
  }
  fileprivate static let compare = Sentence(
    en: "compare it with the passport", zhHant: "請與護照核對", ja: "旅券と照合してください")
}
