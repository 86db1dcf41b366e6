import TripCosting
import TripFormats
import TripModel

/// The route over coasts as one drawing, without any tile from outside.
struct RouteMap {
  /// From one place to the next.
  private struct Way {
    var from: (x: Int, y: Int)
    var to: (x: Int, y: Int)
    var isFlown: Bool

    var isEastward: Bool { to.x >= from.x }
    /// How far north its eastern end lies: the less, the further.
    var easternEnd: Int { isEastward ? to.y : from.y }
  }

  /// A place once, with what stands beside its dot.
  private struct Stop {
    var place: RoutePlace
    var days: [String] = []
  }

  private let places: [RoutePlace]
  private let language: Language
  private let departure: Day?
  /// Of flights, as often as there are.
  private let flights: [Day]
  /// In hundredths of a degree.
  private let west, north, height: Int

  init?(_ trip: Trip, _ language: Language) {
    guard !trip.route.isEmpty else { return nil }
    places = trip.route
    departure = trip.firstDay
    flights = trip.flights.map(\.day)
    self.language = language
    let longitudes = places.map { $0.position.longitude / 100 }
    let latitudes = places.map { $0.position.latitude / 100 }
    west = (longitudes.min() ?? 0) - 250
    north = (latitudes.max() ?? 0) + 220
    height = north - (latitudes.min() ?? 0) + 340
  }

  /// A degree of longitude is as long as 0.83 of latitude around 34 degrees north.
  private static func narrow(_ hundredths: Int) -> Int { hundredths * 83 / 100 }

  private func point(_ longitude: Int, _ latitude: Int) -> (x: Int, y: Int) {
    (Self.narrow(longitude - west), north - latitude)
  }

  private func point(_ place: RoutePlace) -> (x: Int, y: Int) {
    point(place.position.longitude / 100, place.position.latitude / 100)
  }

  /// As wide as its easternmost words.
  private var width: Int {
    let ends = stops.map { point($0.place).x + Self.offset + width(of: $0) + 40 }
    return max(ends.max() ?? 0, (places.map { point($0).x }.max() ?? 0) + 430)
  }

  var svg: HTML {
    """
    <svg class="map" viewBox="0 0 \(width) \(height)" role="img" aria-label="\(label)">
    <defs><marker id="tip" viewBox="0 0 10 10" refX="14" refY="5" markerWidth="70" markerHeight="70" markerUnits="userSpaceOnUse" \
    orient="auto"><path class="tip" d="M0 0 L10 5 L0 10 Z"/></marker></defs>
    <rect class="sea" width="\(width)" height="\(height)"/>
    \(coasts)\(lines)\(dots)</svg>

    """
  }

  private var label: String { places.map { $0.name.text(language) }.joined(separator: " → ") }

  private var coasts: [HTML] {
    Coastline.lines.map { line in
      let text = line.map { longitude, latitude in
        let (x, y) = point(longitude, latitude)
        return "\(x),\(y)"
      }
      let isSmall = (line.map(\.0).max() ?? 0) - (line.map(\.0).min() ?? 0) < 80
      let name: HTML = isSmall ? "land islet" : "land"
      return "<polygon class=\"\(name)\" points=\"\(text.joined(separator: " "))\"/>\n"
    }
  }

  // MARK: - Ways

  /// A day has as many flights as the trip says; they are its longest ways.
  private var ways: [Way] {
    let all = zip(places, places.dropFirst()).map { from, to in
      (day: to.day, way: Way(from: point(from), to: point(to), isFlown: false))
    }
    return all.map { day, way in
      guard let day else { return way }
      let longer = all.count { $0.day == day && Self.length($0.way) > Self.length(way) }
      var way = way
      way.isFlown = longer < flights.count { $0 == day }
      return way
    }
  }

  private static func length(_ way: Way) -> Int {
    let (across, down) = (way.to.x - way.from.x, way.to.y - way.from.y)
    return across * across + down * down
  }

  /// A flight bends away from the flight the other way, so that neither lies on the other nor crosses it.
  private var lines: [HTML] {
    let ways = ways
    return ways.map { way in
      let (across, down) = (way.to.x - way.from.x, way.to.y - way.from.y)
      let side = way.isFlown && !bendsNorth(way, among: ways) == way.isEastward ? -1 : 1
      let bend = (x: (way.from.x + way.to.x) / 2 + side * down / 7, y: (way.from.y + way.to.y) / 2 - side * across / 7)
      let name: HTML = way.isFlown ? "way flown" : "way"
      // A way as short as its arrow's head would be nothing but the head.
      let tip: HTML = Self.length(way) < 160 * 160 ? .empty : " marker-end=\"url(#tip)\""
      return """
        <path class="\(name)"\(tip) d="M\(way.from.x) \(way.from.y) Q\(bend.x) \(bend.y) \(way.to.x) \(way.to.y)"/>

        """
    }
  }

  private func bendsNorth(_ way: Way, among ways: [Way]) -> Bool {
    let others = ways.filter { $0.isFlown && $0.isEastward != way.isEastward }.map(\.easternEnd)
    guard let other = others.min(), other != way.easternEnd else { return way.isEastward }
    return way.easternEnd < other
  }

  // MARK: - Places

  /// With the days on which one gets there; the first is where one leaves.
  private var stops: [Stop] {
    var stops: [Stop] = []
    for (number, place) in places.enumerated() {
      let day = day(of: place, number).map { [$0] } ?? []
      if let found = stops.firstIndex(where: { $0.place.position == place.position }) {
        stops[found].days += day
      } else {
        stops.append(Stop(place: place, days: day))
      }
    }
    return stops
  }

  private func day(of place: RoutePlace, _ number: Int) -> String? {
    func text(_ day: Day) -> String { "\(day.calendar.month)/\(day.calendar.day)" }
    if number == 0, let day = place.day ?? departure { return BoardWords.leaving(text(day)).text(language) }
    let isBack = number == places.count - 1 && place.position == places.first?.position
    return place.day.map { isBack ? BoardWords.back(text($0)).text(language) : text($0) }
  }

  private func words(_ stop: Stop) -> (name: String, days: String) {
    (stop.place.name.text(language), stop.days.joined(separator: language == .en ? ", " : "・"))
  }

  /// Of the words, from the widths of wide and narrow letters in the sizes of the board's style.
  private func width(of stop: Stop) -> Int {
    func width(_ text: String, _ wide: Int, _ narrow: Int) -> Int {
      text.reduce(0) { $0 + (DisplayWidth.of(String($1)) > 1 ? wide : narrow) }
    }
    let (name, days) = words(stop)
    return width(name, 88, 54) + 30 + width(days, 72, 44)
  }

  /// From a dot to its words.
  private static let offset = 90

  /// Names keep clear of one another.
  private var dots: [HTML] {
    var taken: [(left: Int, right: Int, y: Int)] = []
    return stops.sorted { point($0.place).y < point($1.place).y }.map { stop in
      let (x, y) = point(stop.place)
      let (left, right) = (x + Self.offset, x + Self.offset + width(of: stop))
      var line = y + 25
      while let other = taken.first(where: { $0.left < right && left < $0.right && abs($0.y - line) < 100 }) {
        line = other.y + 100
      }
      taken.append((left, right, line))
      let (name, days) = words(stop)
      return """
        <path class="lead" d="M\(x) \(y) L\(left - 12) \(line - 28)"/><circle class="dot" cx="\(x)" cy="\(y)" r="20"/>
        <text x="\(left)" y="\(line)">\(name) <tspan class="when">\(days)</tspan></text>

        """
    }
  }
}
