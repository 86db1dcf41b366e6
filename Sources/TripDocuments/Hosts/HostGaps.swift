import TripModel

/// What papers for the hosts leave out, for the organiser alone: a host need not read who did not hand things in.
struct HostGaps {
  let trip: Trip
  let language: Language

  /// What to do first, then what is missing of whom; empty where nobody is on the roster.
  var lines: [String] {
    guard !trip.delegates.isEmpty else { return [] }
    let gaps = [(DelegateColumn.kana.label, unread)] + CompanyTexts.Part.allCases.map { ($0.title, silent($0)) }
    return [HostWords.askFirst.text(language)]
      + gaps.filter { !$0.1.isEmpty }.map { HostWords.notGiven($0.0, $0.1).text(language) }
  }

  /// Those whose reading in Japanese nobody gave; nobody asks for it where the trip does not go to Japan.
  private var unread: [String] {
    guard trip.isTakenForJapan else { return [] }
    return DelegationList.ordered(trip).map { trip.delegates[$0] }.filter(\.kana.isEmpty).map { $0.name(in: language) }
  }

  /// Companies that send people and have said nothing of this, in any language.
  private func silent(_ part: CompanyTexts.Part) -> [String] {
    let (texts, groups) = (CompanyTexts(trip: trip), trip.delegatesByCompany)
    return trip.companies.indices.filter { number in
      !groups[number].isEmpty && texts.text(part, ofCompany: number, in: language) == nil
    }.map { trip.companies[$0].name(in: language) }
  }
}
