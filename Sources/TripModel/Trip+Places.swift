package import TripCosting

extension Trip {
  /// Where the delegation is on a day: where it wakes up, where the route takes it, where it goes to bed.
  ///
  /// A stay may name a region with its town, 關東（東京）; the route's name of the town stands for it.
  package func places(on day: Day) -> [LocalizedText] {
    let slept = stays.last { $0.checkIn < day && day <= $0.checkOut }?.place
    let before = route.last { $0.day.map { $0 < day } ?? false }?.name
    let start = slept.map { slept in before.flatMap { Self.isSame($0, slept) ? $0 : nil } ?? slept } ?? before
    let bed = stays.first { $0.checkIn <= day && day < $0.checkOut }?.place
    var places: [LocalizedText] = []
    for place in [start].compactMap(\.self) + route.filter({ $0.day == day }).map(\.name)
    where !places.contains(place) {
      places.append(place)
    }
    guard let bed, !places.contains(where: { Self.isSame($0, bed) }) else { return places }
    return places + [bed]
  }

  private static func isSame(_ town: LocalizedText, _ stay: LocalizedText) -> Bool {
    Language.allCases.contains { stay.text($0).contains(town.text($0)) }
  }
}
