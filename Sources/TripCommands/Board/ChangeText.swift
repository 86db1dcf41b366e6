import TripCosting
import TripDocuments
import TripLedger
import TripModel

/// What has changed, in one line for the board; companies by their codes, nobody by name.
enum ChangeText {
  static func of(_ fact: Fact, _ loaded: LoadedTrip) -> Sentence {
    let store = InvoiceStore(loaded: loaded)
    switch fact {
    case .issued(let number, let company, let total, _):
      let code = store.code(number)
      return Sentence(
        en: "\(company): notice \(code) issued, ", zhHant: "\(company)：開立繳費通知單 \(code)，",
        ja: "\(company)：請求案内書 \(code) を発行、")
        + sum(total)
    case .credited(let note, let number, _):
      let (code, credit) = (store.code(number), store.creditCode(note))
      return Sentence(
        en: "notice \(code) credited by \(credit)", zhHant: "通知單 \(code) 以 \(credit) 沖銷",
        ja: "請求案内書 \(code) を \(credit) で取消し")
    case .paid(let number, let money, _, _, _, let isCharge):
      let company = loaded.ledger.accounts.first { $0.invoice == number }?.company ?? store.code(number)
      guard !isCharge else {
        return Sentence(
          en: "\(company): bank charges borne ", zhHant: "\(company)：匯費由主辦單位負擔 ", ja: "\(company)：振込手数料を主催者が負担 ")
          + sum([money])
      }
      return Sentence(en: "\(company): paid ", zhHant: "\(company)：收款 ", ja: "\(company)：入金 ") + sum([money])
    case .reversed(let line, _, _):
      return Sentence(
        en: "line \(line) of the ledger taken back", zhHant: "取消帳冊第 \(line) 行之登錄", ja: "台帳 \(line) 行目の記載を取消")
    case .carried(let from, let to, let money, _):
      let (old, new) = (store.code(from), store.code(to))
      return Sentence(en: "carried from \(old) to \(new): ", zhHant: "\(old) 轉入 \(new)：", ja: "\(old) から \(new) へ振替：")
        + sum(money)
    case .sent(let number, _, _):
      return Sentence(en: "manifest \(number) sent", zhHant: "已送出第 \(number) 號名單", ja: "旅客名簿第 \(number) 号を送付")
    case .withdrew(_, let company, let people, _, _, _):
      return Sentence(
        en: "\(company): \(people) withdrew", zhHant: "\(company)：\(people) 人退出", ja: "\(company)：\(people) 名が参加取消し")
    default:
      return Sentence(en: "a line was added to the ledger", zhHant: "帳冊新增一行", ja: "台帳に 1 行追加")
    }
  }

  static func registered(_ company: Company) -> Sentence {
    Sentence(en: "\(company.id): signed up", zhHant: "\(company.id)：報名", ja: "\(company.id)：申込")
  }

  static func confirmed(_ line: Confirmation, _ trip: Trip) -> Sentence {
    let company = line.company.map { trip.companies[$0].id + " " } ?? ""
    return Sentence(
      en: "\(company)price confirmed: ", zhHant: "\(company)價格已確認：", ja: "\(company)料金確定：") + sum([line.price])
  }

  static func moved(_ event: SavedEvent, _ title: Sentence) -> Sentence {
    let what =
      event.isCancelled
      ? Sentence(en: "cancelled: ", zhHant: "取消：", ja: "中止：") : Sentence(en: "changed: ", zhHant: "變更：", ja: "変更：")
    return what + title
  }

  /// delegates.csv: 3 lines new, 1 gone; a cell that changes is a line of each.
  static func file(_ path: String, _ added: Int, _ removed: Int, isTakingBack: Bool) -> Sentence {
    let what = Sentence(
      en: "\(path): +\(added) -\(removed) lines", zhHant: "\(path)：＋\(added) －\(removed) 行",
      ja: "\(path)：＋\(added) －\(removed) 行")
    return isTakingBack ? what + Sentence(en: " (taken back)", zhHant: "（復原）", ja: "（取消し）") : what
  }

  private static func sum(_ money: [Money]) -> Sentence {
    func text(_ language: Language) -> String {
      money.map { AmountText.money($0.units, $0.currency, language) }.joined(separator: " + ")
    }
    return Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
  }
}
