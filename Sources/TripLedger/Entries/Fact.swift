package import TripCosting

/// Something that has happened between the house and others, and cannot be made not to have.
package enum Fact: Hashable, Sendable {
  case issued(invoice: Int, company: String, total: [Money], paper: Digest)
  case credited(note: Int, invoice: Int, paper: Digest)
  /// Money that came in, or, where negative, was given back; to or by whom, where that is known.
  ///
  /// Charges of a bank on the way are no money, but settle as much where the organiser bears them.
  case paid(invoice: Int, Money, on: Day, reference: String, payee: String? = nil, isCharge: Bool = false)
  /// Takes back the payment on an earlier line of the ledger; both lines stay.
  case reversed(line: Int, on: Day, reason: String)
  /// What came in for an invoice that was credited counts for another one of the company from now on; who has it, where that
  /// is known.
  case carried(from: Int, to: Int, [Money], payee: String? = nil)
  case sent(manifest: Int, to: String, paper: Digest)
  /// The committee signed who is admitted and who is in reserve.
  case signed(review: Int, paper: Digest)
  /// So many people of a company, and what is charged for it.
  case withdrew(number: Int, company: String, people: Int, on: Day, charge: [Money], paper: Digest)
  /// The personal data of so many people are gone, and with them papers and their salts; the digests stay.
  case forgot([Forgotten], people: Int, on: Day)
}

extension Fact {
  /// A paper of which names were removed, or all.
  package struct Forgotten: Hashable, Sendable {
    package var paper: Digest
    /// Of what is left of it, under a salt of its own; nil where nothing is.
    package var rest: Digest?

    package init(_ paper: Digest, rest: Digest? = nil) {
      self.paper = paper
      self.rest = rest
    }
  }
}

extension Fact {
  /// What no two lines may hold.
  package struct Counted: Hashable, Sendable {
    /// Each counts for itself; the last is the line that a reversal takes back.
    package enum Counter: Hashable, Sendable { case invoice, creditNote, manifest, withdrawal, review, reversal }

    package var counter: Counter
    package var number: Int

    package init(counter: Counter, number: Int) {
      self.counter = counter
      self.number = number
    }
  }

  var counted: Counted? {
    switch self {
    case .issued(let number, _, _, _): Counted(counter: .invoice, number: number)
    case .credited(let number, _, _): Counted(counter: .creditNote, number: number)
    case .sent(let number, _, _): Counted(counter: .manifest, number: number)
    case .signed(let number, _): Counted(counter: .review, number: number)
    case .reversed(let line, _, _): Counted(counter: .reversal, number: line)
    case .withdrew(let number, _, _, _, _, _): Counted(counter: .withdrawal, number: number)
    case .paid, .carried, .forgot: nil
    }
  }
}
