import TripModel

/// What is meant by the name of a zone that is not known.
enum ZoneText {
  /// By a city that has no zone of its own, by a country, or by a slip of the pen: "Asia/Hanoi", "Germany", "Europe/Berln".
  static func closest(to name: String) -> Zone? {
    let word = plain(name.split(separator: "/").last.map(String.init) ?? "")
    let others = cities.first { $0.names.split(separator: " ").contains { $0 == word } }?.zone
    return others ?? Zone.allCases.first { words($0).contains(word) }
      ?? Suggestion.closest(to: word, among: Zone.allCases.map(city)).flatMap { closest in
        Zone.allCases.first { city($0) == closest }
      }
  }

  /// Those of the same part of the world, where there are any.
  static func choices(near name: String) -> [String] {
    let (all, part) = (Zone.allCases.map(\.rawValue), name.prefix { $0 != "/" } + "/")
    let near = all.filter { $0.hasPrefix(part) }
    return near.isEmpty ? all : near
  }

  private static func plain(_ text: String) -> String { text.lowercased().replacing(" ", with: "_") }

  private static func city(_ zone: Zone) -> String { plain(String(zone.rawValue.split(separator: "/")[1])) }

  private static func words(_ zone: Zone) -> [String] {
    [city(zone), plain(zone.place.en), zone.place.zhHant, zone.place.ja]
  }

  private static let cities: [(zone: Zone, names: String)] = [
    (.taipei, "taiwan kaohsiung taichung 台灣 臺灣 臺北 台湾"), (.tokyo, "japan osaka kyoto nagoya sendai fukuoka sapporo 日本"),
    (.seoul, "busan"), (.shanghai, "beijing shenzhen guangzhou chongqing"), (.hoChiMinh, "hanoi saigon danang da_nang"),
    (.bangkok, "chiang_mai"), (.jakarta, "indonesia surabaya"), (.makassar, "denpasar"), (.kualaLumpur, "penang"),
    (.manila, "cebu"), (.yangon, "rangoon mandalay"), (.kolkata, "calcutta delhi new_delhi mumbai bangalore chennai"),
    (.dubai, "abu_dhabi uae"), (.riyadh, "jeddah"), (.london, "manchester england"),
    (.berlin, "munich frankfurt hamburg hannover hanover cologne dusseldorf düsseldorf stuttgart nuremberg leipzig"),
    (.paris, "lyon nice"), (.rome, "milan bologna venice"), (.madrid, "barcelona"), (.zurich, "geneva basel bern"),
    (.amsterdam, "eindhoven rotterdam"), (.newYork, "boston washington philadelphia atlanta miami detroit"),
    (.chicago, "dallas houston austin minneapolis"),
    (.losAngeles, "san_francisco san_jose san_diego seattle las_vegas"),
    (.toronto, "montreal ottawa"), (.panama, "panama_city"), (.stKitts, "basseterre"), (.stLucia, "castries"),
    (.stVincent, "kingstown"), (.buenosAires, "buenos_aires"), (.sydney, "canberra"), (.fiji, "nadi suva"),
    (.almaty, "astana"), (.johannesburg, "cape_town"),
  ]
}
