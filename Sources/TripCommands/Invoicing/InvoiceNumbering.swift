import TripCosting
import TripLedger
import TripModel

/// How the ledger's counters are printed on new papers.
struct InvoiceNumbering {
  private let mark: String

  /// JP-2026-003: the trip's prefix, its year or that of departure, so that numbers of two trips are told apart, and
  /// the ledger's counter.
  init(_ trip: Trip) {
    let year = trip.invoicing.year ?? trip.firstDay.map { Int($0.calendar.year) }
    mark = trip.invoicing.prefix + (year.map { "\($0)-" } ?? "")
  }

  func code(_ counted: Fact.Counted) -> String {
    let digits = String(counted.number)
    let padded = mark + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return switch counted.counter {
    case .invoice: padded
    case .creditNote: "CN-" + padded
    case .withdrawal: "W-" + padded
    case .review: "review-" + digits
    case .manifest, .reversal: "manifest-" + digits
    }
  }
}
