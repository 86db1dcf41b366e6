package import TripCosting

/// Something that has happened between the house and others, and cannot be made not to have.
package enum Fact: Hashable, Sendable {
  case issued(invoice: Int, company: String, total: [Money], paper: Digest)
  case credited(note: Int, invoice: Int, paper: Digest)
  case paid(invoice: Int, Money, on: Day, reference: String)
  case sent(manifest: Int, to: String, paper: Digest)
  case withdrew(subject: String, on: Day)
  /// Papers whose text and salt are gone; their digests stay.
  case forgot([Digest], on: Day)
}

extension Fact {
  /// A number from one of the ledger's counters.
  struct Counted: Hashable, Sendable {
    /// Each counts for itself.
    enum Counter: Hashable, Sendable { case invoice, creditNote, manifest }

    var counter: Counter
    var number: Int
  }

  var counted: Counted? {
    switch self {
    case .issued(let number, _, _, _): Counted(counter: .invoice, number: number)
    case .credited(let number, _, _): Counted(counter: .creditNote, number: number)
    case .sent(let number, _, _): Counted(counter: .manifest, number: number)
    case .paid, .withdrew, .forgot: nil
    }
  }
}
