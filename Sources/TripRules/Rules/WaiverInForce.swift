import TripCosting
import TripModel

/// A waiver names a rule that can be waived, is in force, and lets something stand.
struct WaiverInForce: Rule {
  let severity = Diagnostic.Severity.warning

  /// Waivers are looked at one by one, after all findings are known.
  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] { [] }

  func check(_ waiver: Waiver, isUsed: Bool, _ today: Day) -> Diagnostic? {
    guard let rule = RuleBook.rule(named: waiver.rule) else {
      return finding(.unknown(waiver.rule), at: waiver.origin, WaiverColumn.rule.field, remedy: .listOfRules)
    }
    guard rule.severity == .warning else {
      return finding(.cannotBeWaived(waiver.rule), at: waiver.origin, WaiverColumn.rule.field)
    }
    if let until = waiver.until, until < today {
      return finding(.over(until), at: waiver.origin, WaiverColumn.until.field, remedy: .renew)
    }
    if let on = waiver.on, on > today {
      return finding(.notYet(on), at: waiver.origin, WaiverColumn.on.field)
    }
    return isUsed ? nil : finding(.unused, at: waiver.origin, remedy: .remove)
  }
}

extension Sentence {
  fileprivate static func unknown(_ rule: String) -> Sentence {
    Sentence(
      en: "this waiver names no rule: '\(rule)'", zhHant: "這筆豁免沒有對應的規則：「\(rule)」",
      ja: "この免除が指す規則はありません：「\(rule)」")
  }
  fileprivate static let listOfRules = Sentence(
    en: "copy the name from the brackets behind the warning", zhHant: "請照抄警告後方括號內的規則名稱",
    ja: "警告の末尾の角括弧内の規則名を写してください")
  fileprivate static func cannotBeWaived(_ rule: String) -> Sentence {
    Sentence(
      en: "'\(rule)' cannot be waived; only warnings can", zhHant: "「\(rule)」不能豁免，只有警告可以豁免",
      ja: "「\(rule)」は免除できません。免除できるのは警告のみです")
  }
  fileprivate static func over(_ day: Day) -> Sentence {
    let until = day.iso
    return Sentence(
      en: "this waiver ended on \(until)", zhHant: "這筆豁免已於 \(until) 到期", ja: "この免除は \(until) に期限が切れました")
  }
  fileprivate static let renew = Sentence(
    en: "have it renewed, or remove the line", zhHant: "請重新取得核准，或刪除這一列", ja: "更新の承認を得るか、この行を削除してください")
  fileprivate static func notYet(_ day: Day) -> Sentence {
    let on = day.iso
    return Sentence(
      en: "this waiver begins on \(on)", zhHant: "這筆豁免自 \(on) 起生效", ja: "この免除は \(on) から有効です")
  }
  fileprivate static let unused = Sentence(
    en: "this waiver lets nothing stand", zhHant: "這筆豁免沒有用到", ja: "この免除に該当する警告はありません")
  fileprivate static let remove = Sentence(
    en: "remove the line if the reason is gone", zhHant: "若原因已消失，請刪除這一列", ja: "理由がなくなったのであれば、この行を削除してください")
}
