import TripCosting
import TripDocuments
import TripLedger
import TripModel

/// What was issued is what would be asked today, of companies that are still there.
enum InvoicesAgree {
  static let rule = "InvoicesAgree"
  static let company = "InvoicedCompanyKnown"

  static func check(_ loaded: LoadedTrip) -> [Diagnostic] {
    guard loaded.ledger.problems.isEmpty else { return [] }
    let standing = loaded.ledger.accounts.filter { $0.credit == nil }
    guard !standing.isEmpty else { return [] }
    let known = Dictionary(
      loaded.trip.companies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return standing.filter { known[$0.company] == nil }.map { gone($0, InvoiceStore(loaded: loaded)) }
      + differing(standing, known, loaded)
  }

  private static func differing(
    _ standing: [Account], _ known: [String: Int], _ loaded: LoadedTrip
  ) -> [Diagnostic] {
    let (store, maker) = (InvoiceStore(loaded: loaded), BillMaker(loaded.trip))
    var lines: [(code: String, what: Sentence)] = []
    for account in standing {
      guard let number = known[account.company], let old = try? store.record(account.invoice) else { continue }
      if let what = difference(old, number, store, maker) { lines.append((old.code, what)) }
    }
    return lines.isEmpty ? [] : [differ(lines, loaded.hint)]
  }

  /// Nil where both ask for the same; what is only told is no reason for a new one, but cash is brought by it.
  private static func difference(
    _ old: InvoiceRecord, _ company: Int, _ store: InvoiceStore, _ maker: BillMaker
  ) -> Sentence? {
    let now: InvoiceRecord
    do { now = try store.draft(company, mayCashBeOpen: true, maker) } catch { return notNow }
    guard now.asksSame(as: old) else {
      guard old.money == now.money else { return sums(MoneyText.sum(old.money), MoneyText.sum(now.money)) }
      let head = InvoiceDifference(from: old, to: now).head
      return head.isEmpty ? otherLines : names(head)
    }
    return old.information == nil ? nil : InvoiceState.cash(old, now)
  }

  private static let notNow = Sentence(
    en: "cannot be issued as it stands today", zhHant: "依目前資料無法開立", ja: "現在の内容では発行できません")
  private static let otherLines = Sentence(en: "other lines", zhHant: "明細不同", ja: "明細が異なります")

  private static func sums(_ before: String, _ after: String) -> Sentence {
    Sentence(verbatim: "\(before) → \(after)")
  }

  private static func names(_ head: [InvoiceDifference.Head]) -> Sentence {
    func list(_ language: Language) -> String {
      head.map { InvoiceDifference.text($0, language) }.joined(separator: language == .en ? "; " : "；")
    }
    return Sentence(en: list(.en), zhHant: list(.zhHant), ja: list(.ja))
  }

  private static func differ(_ lines: [(code: String, what: Sentence)], _ hint: CommandHint) -> Diagnostic {
    func list(_ language: Language) -> String {
      lines.map { "\($0.code) (\($0.what.text(language)))" }.listed(language)
    }
    let (one, count) = (lines.count == 1, lines.count)
    return Diagnostic(
      rule: rule, severity: .warning,
      summary: Sentence(
        en: "\(count) invoice\(one ? " differs" : "s differ") from today's prices: \(list(.en))",
        zhHant: "\(count) 張通知單與目前資料不同：\(list(.zhHant))", ja: "発行済み \(count) 件が現在の内容と異なります：\(list(.ja))"),
      remedies: [
        Sentence(
          en: "'\(hint("invoice COMPANY"))' shows where; credit it and issue it anew, or mend the data",
          zhHant: "「\(hint("invoice 公司代號"))」可看差異；請沖銷後重新開立，或更正資料",
          ja: "「\(hint("invoice 企業コード"))」で相違点を確認し、取り消して再発行するか、データを訂正してください")
      ])
  }

  private static func gone(_ account: Account, _ store: InvoiceStore) -> Diagnostic {
    let code = store.code(account.invoice)
    return Diagnostic(
      rule: company, severity: .warning,
      summary: Sentence(
        en: "\(code) stands for \(account.company), which is not in companies.csv any more",
        zhHant: "\(code) 為 \(account.company) 所開，但 companies.csv 已無此公司",
        ja: "\(code) は \(account.company) 宛てに有効ですが、companies.csv にその企業がありません"),
      remedies: [
        Sentence(
          en: "give the company its code back, or credit \(code) before it is invoiced under another one",
          zhHant: "請還原公司代號，或先沖銷 \(code) 再以新代號開立",
          ja: "企業コードを元に戻すか、新しいコードで発行する前に \(code) を取り消してください")
      ])
  }
}
