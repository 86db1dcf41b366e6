import TripCosting
import TripModel

/// What several trips have in common and only one of them can have.
struct TripsInCommon {
  /// As far as it matters here, one trip.
  struct Member {
    var folder: String
    var from: Day?
    var to: Day?
    var traces: TripTraces
  }

  private let members: [Member]
  /// Of each trip the first one with the same ledger: itself, unless it is a copy.
  private let originals: [Int]

  init(_ members: [Member]) {
    self.members = members
    var first: [[UInt8]: Int] = [:]
    originals = members.indices.map { index in
      guard let line = members[index].traces.firstLine else { return index }
      defer { first[line] = first[line] ?? index }
      return first[line] ?? index
    }
  }

  /// One for each trip of which there are several.
  var copies: [TripsRemark] {
    let groups = Dictionary(grouping: members.indices) { originals[$0] }.values.filter { $0.count > 1 }
    return groups.sorted { $0[0] < $1[0] }.map { group in
      let folders = group.map { members[$0].folder }
      return TripsRemark(kind: .copiedTrip, folders: folders, sentence: RemarkWords.copied(folders))
    }
  }

  /// Copies of one trip have the same numbers anyway.
  var sameNumbers: TripsRemark? {
    var trips: [String: [Int]] = [:]
    for index in members.indices where originals[index] == index {
      for number in Set(members[index].traces.invoices) { trips[number, default: []].append(index) }
    }
    let twice = trips.filter { $0.value.count > 1 }
    guard !twice.isEmpty else { return nil }
    let folders = Set(twice.values.joined()).sorted().map { members[$0].folder }
    return TripsRemark(
      kind: .sameInvoiceNumbers, folders: folders, sentence: RemarkWords.sameNumbers(twice.keys.sorted(), folders))
  }

  /// Who cannot be at both places, told without names.
  var samePeople: TripsRemark? {
    var trips: [Int: [(trip: Int, person: Int)]] = [:]
    var shared: [[Int]: Set<Int>] = [:]
    for index in members.indices where originals[index] == index {
      for (number, person) in members[index].traces.people.enumerated() {
        for key in person.keys {
          for other in trips[key] ?? [] where other.trip != index && overlap(other.trip, index) {
            shared[[other.trip, index], default: []].insert(number)
          }
          trips[key, default: []].append((index, number))
        }
      }
    }
    guard !shared.isEmpty else { return nil }
    let pairs = shared.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let words = pairs.map { "\(members[$0.key[0]].folder) + \(members[$0.key[1]].folder) (\($0.value.count))" }
    let folders = Set(shared.keys.joined()).sorted().map { members[$0].folder }
    let count = pairs.reduce(0) { $0 + $1.value.count }
    return TripsRemark(kind: .samePeople, folders: folders, sentence: RemarkWords.samePeople(count, words))
  }

  private func overlap(_ one: Int, _ other: Int) -> Bool {
    guard let from = members[one].from, let to = members[one].to, let begin = members[other].from,
      let end = members[other].to
    else { return false }
    return from <= end && begin <= to
  }
}
