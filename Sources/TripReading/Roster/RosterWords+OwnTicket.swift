package import TripModel

extension RosterWords<OwnTicket> {
  package static var ownTicket: RosterWords<OwnTicket> { OwnTicketWords.list }
}

/// Made once: a generic type keeps no values of its own.
private enum OwnTicketWords {
  static let list: RosterWords<OwnTicket> = {
    var words: [String: OwnTicket] = [
      "OUT": .outward, "OUTBOUND": .outward, "去程": .outward, "去程自理": .outward, "往路": .outward, "往路のみ": .outward,
      "BACK": .homeward, "回程": .homeward, "回程自理": .homeward, "復路": .homeward, "復路のみ": .homeward,
    ]
    for word in RosterWords.truth.words {
      words[word] = RosterWords.truth.value(word) == true ? .bothWays : OwnTicket.none
    }
    return RosterWords<OwnTicket>(words, shown: OwnTicket.allCases.map(\.rawValue))
  }()
}
