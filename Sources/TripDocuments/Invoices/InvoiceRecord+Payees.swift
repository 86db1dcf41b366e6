import TripCosting
import TripModel

extension InvoiceRecord {
  /// Whom a payee of a notice is: 旅行社 alone tells no accountant whom to pay.
  package struct NamedPayee: Hashable, Sendable, Codable {
    /// As records name payees.
    package var payee: String
    package var name: FrozenWords
  }

  /// The agency, and the executor for the association; where there are several of them, nobody says which is meant.
  static func named(_ payees: [Payee], _ trip: Trip) -> [NamedPayee] {
    payees.compactMap { payee in
      let known =
        switch payee {
        case .agency: trip.organisers(.agency)
        case .association: trip.organisers(.executor)
        case .interpreter: [Organiser]()
        }
      guard known.count == 1, let name = known.first?.name.sentence else { return nil }
      return NamedPayee(payee: payee.key, name: FrozenWords(name))
    }
  }

  /// 旅行社：○○旅行社；公會, of whom nobody says who it is. Empty where nobody is known.
  static func words(_ named: [NamedPayee], of asking: [String]) -> Sentence {
    guard !named.isEmpty else { return Sentence(verbatim: "") }
    return asking.map { key in
      payee(key) + (named.first { $0.payee == key }.map { .colon + $0.name.sentence } ?? Sentence(verbatim: ""))
    }.joined(Sentence(en: "; ", zhHant: "；", ja: "／"))
  }

  /// Who is paid by it, in the order of papers.
  var asking: [String] { Payee.allCases.map(\.key).filter { payee in lines.contains { $0.payee == payee } } }

  /// What goes to each payee in each currency of the total; empty where all goes to one.
  var sumsByPayee: [(payee: String, sum: Sum)] {
    guard asking.count > 1 else { return [] }
    return totals.flatMap { total in
      asking.compactMap { payee in
        let own = lines.filter { ($0.payee, $0.currency) == (payee, total.currency) }
        guard !own.isEmpty else { return nil }
        return (payee, Sum(currency: total.currency, units: own.reduce(Int64(0)) { $0 &+ $1.sum }))
      }
    }
  }
}
