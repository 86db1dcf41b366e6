import TripCosting
import TripLedger
import TripModel

/// Every withdrawal in the ledger has its lines in withdrawals.csv, and every line there the ledger's.
enum WithdrawalsAgree {
  static let rule = "WithdrawalsAgree"

  /// What the two say alike.
  private struct Key: Hashable {
    var company: String
    var on: Day
    var charge: Money?
  }

  static func check(_ trip: Trip, _ ledger: Ledger) -> [Diagnostic] {
    let (unrecorded, lacking) = differences(trip, ledger)
    return unrecorded.map { Self.unrecorded($0.origin) } + lacking.map(missing)
  }

  /// Whether a line of a company stands in one of the two alone: nothing is asked of it until that is mended.
  static func differ(on company: Int, _ trip: Trip, _ ledger: Ledger) -> Bool {
    let (unrecorded, lacking) = differences(trip, ledger)
    return unrecorded.contains { $0.company == company }
      || lacking.contains { $0.company == trip.companies[company].id }
  }

  private static func differences(_ trip: Trip, _ ledger: Ledger) -> (unrecorded: [NotedWithdrawal], lacking: [Key]) {
    guard ledger.problems.isEmpty else { return ([], []) }
    var known: [Key: Int] = [:]
    for entry in ledger.entries {
      guard case .withdrew(_, let company, _, let on, let charge, _) = entry.fact, !ledger.isReversed(entry.number)
      else { continue }
      for money in charge.isEmpty ? [nil] : charge.map(Optional.some) {
        known[Key(company: company, on: on, charge: money), default: 0] += 1
      }
    }
    var unrecorded: [NotedWithdrawal] = []
    for line in trip.withdrawals {
      let key = Key(company: trip.companies[line.company].id, on: line.on, charge: line.charge)
      if let count = known[key], count > 0 { known[key] = count - 1 } else { unrecorded.append(line) }
    }
    let lacking = known.filter { $0.value > 0 }.keys.sorted { ($0.company, $0.on.number) < ($1.company, $1.on.number) }
    return (unrecorded, lacking)
  }

  private static func unrecorded(_ line: Origin) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .warning, at: line, field: WithdrawalColumn.charge.field,
      summary: Sentence(
        en: "the ledger does not know this withdrawal", zhHant: "帳冊沒有此筆退出紀錄", ja: "台帳にこの参加取消しの記録がありません"),
      remedies: [
        Sentence(
          en: "take the line out and record it: trip withdraw COMPANY|PERSON --on DAY --record",
          zhHant: "請刪除該行，改以「trip withdraw 公司|姓名 --on 日期 --record」登錄",
          ja: "この行を消し、「trip withdraw 企業|氏名 --on 日付 --record」で記録してください")
      ])
  }

  private static func missing(_ key: Key) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .warning,
      summary: Sentence(
        en: "withdrawals.csv lacks a withdrawal of \(key.company) that the ledger knows (\(key.on.iso))",
        zhHant: "withdrawals.csv 缺少帳冊所記 \(key.company) 的退出紀錄（\(key.on.iso)）",
        ja: "台帳にある \(key.company) の参加取消し（\(key.on.iso)）が withdrawals.csv にありません"),
      remedies: [
        Sentence(
          en: "bring the line back from a copy, or take the withdrawal back: trip withdraw --undo LINE",
          zhHant: "請由備份還原該行，或以「trip withdraw --undo 行號」取消退出", ja: "控えから行を戻すか、「trip withdraw --undo 行」で取り消してください")
      ])
  }
}
