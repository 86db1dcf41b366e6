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

  /// - Parameter isCopy: Whether it is a copy of `trip share`, which may leave the ledger out.
  static func check(_ trip: Trip, _ ledger: Ledger, isCopy: Bool, _ hint: CommandHint) -> [Diagnostic] {
    guard !isCopy || !ledger.entries.isEmpty else { return [] }
    let (unrecorded, lacking) = differences(trip, ledger)
    return unrecorded.map { Self.unrecorded($0.origin, hint) } + lacking.map { missing($0, hint) }
      + grown(trip, ledger).map(takesMore)
  }

  /// Lines of whole companies that take more people off the roster than withdrew: somebody signed up since.
  private static func grown(_ trip: Trip, _ ledger: Ledger) -> [(line: NotedWithdrawal, company: String, left: Int)] {
    guard ledger.problems.isEmpty else { return [] }
    return trip.withdrawals.enumerated().compactMap { number, line in
      let company = trip.companies[line.company].id
      let left = ledger.entries.compactMap { entry -> Int? in
        guard case .withdrew(_, company, let people, line.on, _, _) = entry.fact, !ledger.isReversed(entry.number)
        else { return nil }
        return people
      }.max()
      guard line.isWhole, let left, left < line.people.count,
        !trip.withdrawals[..<number].contains(where: { $0.isSame(as: line) })
      else { return nil }
      return (line, company, left)
    }
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
    // Of several who withdrew together each may stand on a line; what is charged stands with one of them.
    var others: [Key: Int] = [:]
    for entry in ledger.entries {
      guard case .withdrew(_, let company, let people, let on, let charge, _) = entry.fact,
        !ledger.isReversed(entry.number)
      else { continue }
      for money in charge.isEmpty ? [nil] : charge.map(Optional.some) {
        known[Key(company: company, on: on, charge: money), default: 0] += 1
      }
      others[Key(company: company, on: on), default: 0] += people - 1
    }
    var unrecorded: [NotedWithdrawal] = []
    for line in trip.withdrawals {
      let key = Key(company: trip.companies[line.company].id, on: line.on, charge: line.charge)
      if let count = known[key], count > 0 {
        known[key] = count - 1
      } else if !line.isWhole, let count = others[key], count > 0 {
        others[key] = count - 1
      } else {
        unrecorded.append(line)
      }
    }
    let lacking = known.filter { $0.value > 0 }.keys.sorted { ($0.company, $0.on.number) < ($1.company, $1.on.number) }
    return (unrecorded, lacking)
  }

  private static func takesMore(_ found: (line: NotedWithdrawal, company: String, left: Int)) -> Diagnostic {
    let (count, company, left) = (found.line.people.count, found.company, found.left)
    return Diagnostic(
      rule: rule, severity: .warning, at: found.line.origin, field: WithdrawalColumn.company.field,
      summary: Sentence(
        en: "this line takes all \(count) people of \(company) off the roster, but only \(left) withdrew",
        zhHant: "此行使 \(company) 的 \(count) 人全部離開名冊，但登錄退出的只有 \(left) 人",
        ja: "この行により \(company) の \(count) 名全員が名簿から外れますが、取消しの記録は \(left) 名です"),
      remedies: [
        Sentence(
          en: "write who withdrew into 'name', one line each, so that whoever signed up since travels",
          zhHant: "請於 name 欄填退出者姓名（一人一行），之後報名者才會列入名冊",
          ja: "取り消した方の氏名を name に 1 行ずつ記入してください。その後に申し込んだ方は名簿に残ります")
      ])
  }

  private static func unrecorded(_ line: Origin, _ hint: CommandHint) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .warning, at: line, field: WithdrawalColumn.charge.field,
      summary: Sentence(
        en: "the ledger does not know this withdrawal", zhHant: "帳冊沒有此筆退出紀錄", ja: "台帳にこの参加取消しの記録がありません"),
      remedies: [
        Sentence(
          en: "take the line out and record it: \(hint("withdraw COMPANY|PERSON --on DAY --record"))",
          zhHant: "請刪除該行，改以「\(hint("withdraw 公司|姓名 --on 日期 --record"))」登錄",
          ja: "この行を消し、「\(hint("withdraw 企業|氏名 --on 日付 --record"))」で記録してください")
      ])
  }

  private static func missing(_ key: Key, _ hint: CommandHint) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .warning,
      summary: Sentence(
        en: "withdrawals.csv lacks a withdrawal of \(key.company) that the ledger knows (\(key.on.iso))",
        zhHant: "withdrawals.csv 缺少帳冊所記 \(key.company) 的退出紀錄（\(key.on.iso)）",
        ja: "台帳にある \(key.company) の参加取消し（\(key.on.iso)）が withdrawals.csv にありません"),
      remedies: [
        Sentence(
          en:
            "bring the line back from a copy, or take the withdrawal back: \(hint("withdraw --undo LINE --reason TEXT"))",
          zhHant: "請由備份還原該行，或以「\(hint("withdraw --undo 行號 --reason 原因"))」取消退出",
          ja: "控えから行を戻すか、「\(hint("withdraw --undo 行番号 --reason 理由"))」で取り消してください")
      ])
  }
}
