import TripCosting
import TripModel

/// The sums of a ledger that are told of many trips; what some owe is not hidden by what others have paid too much.
enum LedgerSum: String, CaseIterable {
  case invoiced, paid, open, overdue, inFavour

  func amounts(_ totals: [StatementTotal]) -> [Amount] { totals.map { .exact(money($0)) } }

  func money(_ total: StatementTotal) -> Money { Money(units(total), total.currency) }

  /// Where nobody is late or has paid too much, there is nothing to say of it.
  func isTold(_ amount: Amount) -> Bool { self != .overdue && self != .inFavour || amount.low != 0 }

  private func units(_ total: StatementTotal) -> Int64 {
    switch self {
    case .invoiced: total.asked
    case .paid: total.paid
    case .open: total.open
    case .overdue: total.overdue
    case .inFavour: total.inFavour
    }
  }

  /// In a table whose columns are told apart without capital letters.
  var column: String { self == .inFavour ? "in_favour" : rawValue }

  var name: Sentence {
    switch self {
    case .invoiced: Sentence(en: "Invoiced", zhHant: "已開立", ja: "発行済み")
    case .paid: Sentence(en: "Paid", zhHant: "已收", ja: "入金済み")
    case .open: Sentence(en: "Open", zhHant: "未收", ja: "未入金")
    case .overdue: Sentence(en: "Overdue", zhHant: "其中逾期", ja: "うち期限超過")
    case .inFavour: Sentence(en: "In favour", zhHant: "溢繳或待退", ja: "過入金・返金待ち")
    }
  }
}
