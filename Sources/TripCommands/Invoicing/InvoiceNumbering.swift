import TripCosting
import TripLedger
import TripModel

/// How the ledger's counters are printed on new papers.
struct InvoiceNumbering {
  private let mark: String

  /// 2026-003: the year of departure, so that numbers of two trips are told apart, and the ledger's counter.
  init(_ trip: Trip) { mark = trip.firstDay.map { "\($0.calendar.year)-" } ?? "" }

  func code(_ counted: Fact.Counted) -> String {
    let digits = String(counted.number)
    let padded = mark + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return switch counted.counter {
    case .invoice: padded
    case .creditNote: "CN-" + padded
    case .manifest, .reversal: "manifest-" + digits
    }
  }
}
