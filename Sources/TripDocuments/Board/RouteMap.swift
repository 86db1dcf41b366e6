import TripCosting
import TripFormats
import TripModel

/// The route over coasts as one drawing, without any tile from outside.
struct RouteMap {
  private let places: [RoutePlace]
  private let language: Language
  /// In hundredths of a degree.
  private let west, north, width, height: Int

  init?(_ route: [RoutePlace], _ language: Language) {
    guard !route.isEmpty else { return nil }
    places = route
    self.language = language
    let longitudes = route.map { $0.position.longitude / 100 }
    let latitudes = route.map { $0.position.latitude / 100 }
    west = (longitudes.min() ?? 0) - 250
    north = (latitudes.max() ?? 0) + 220
    width = Self.narrow((longitudes.max() ?? 0) + 520 - west)
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

  var svg: HTML {
    """
    <svg class="map" viewBox="0 0 \(width) \(height)" role="img" aria-label="\(label)">
    <rect class="sea" width="\(width)" height="\(height)"/>
    \(coasts)\(ways)\(dots)</svg>

    """
  }

  private var label: String { places.map { $0.name.text(language) }.joined(separator: " → ") }

  private var coasts: [HTML] {
    Coastline.lines.map { line in
      let text = line.map { longitude, latitude in
        let (x, y) = point(longitude, latitude)
        return "\(x),\(y)"
      }
      return "<polygon class=\"land\" points=\"\(text.joined(separator: " "))\"/>\n"
    }
  }

  /// Bent, so that the way back does not lie on the way there.
  private var ways: [HTML] {
    zip(places, places.dropFirst()).map { from, to in
      let (start, end) = (point(from), point(to))
      let (across, down) = (end.x - start.x, end.y - start.y)
      let bend = (x: (start.x + end.x) / 2 + down / 7, y: (start.y + end.y) / 2 - across / 7)
      return "<path class=\"way\" d=\"M\(start.x) \(start.y) Q\(bend.x) \(bend.y) \(end.x) \(end.y)\"/>\n"
    }
  }

  /// Each place once, with the days on which one gets there; names keep clear of one another.
  private var dots: [HTML] {
    var stops: [(place: RoutePlace, days: [Day])] = []
    for place in places {
      if let found = stops.firstIndex(where: { $0.place.position == place.position }) {
        stops[found].days += [place.day].compactMap(\.self)
      } else {
        stops.append((place, [place.day].compactMap(\.self)))
      }
    }
    var taken: [(x: Int, y: Int)] = []
    return stops.sorted { point($0.place).y < point($1.place).y }.map { stop in
      let (x, y) = point(stop.place)
      var text = (x: x + 90, y: y + 25)
      while let other = taken.first(where: { abs($0.x - text.x) < 450 && abs($0.y - text.y) < 80 }) {
        text.y = other.y + 80
      }
      taken.append(text)
      let days = stop.days.map { "\($0.calendar.month)/\($0.calendar.day)" }.joined(separator: "、")
      return """
        <path class="lead" d="M\(x) \(y) L\(text.x - 12) \(text.y - 24)"/><circle class="dot" cx="\(x)" cy="\(y)" r="20"/>
        <text x="\(text.x)" y="\(text.y)">\(stop.place.name.text(language)) <tspan class="when">\(days)</tspan></text>

        """
    }
  }
}
