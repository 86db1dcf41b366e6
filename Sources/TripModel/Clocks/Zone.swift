package import TripCosting

/// Whose clock a time is on, by its name in the IANA database; a clock that is not here, such as Munich's, is that of one
/// that is.
package enum Zone: String, CaseIterable, Sendable {
  case taipei = "Asia/Taipei"
  case tokyo = "Asia/Tokyo"
  case seoul = "Asia/Seoul"
  case shanghai = "Asia/Shanghai"
  case hongKong = "Asia/Hong_Kong"
  case macau = "Asia/Macau"
  case singapore = "Asia/Singapore"
  case kualaLumpur = "Asia/Kuala_Lumpur"
  case brunei = "Asia/Brunei"
  case ulaanbaatar = "Asia/Ulaanbaatar"
  case manila = "Asia/Manila"
  case hoChiMinh = "Asia/Ho_Chi_Minh"
  case bangkok = "Asia/Bangkok"
  case phnomPenh = "Asia/Phnom_Penh"
  case vientiane = "Asia/Vientiane"
  case jakarta = "Asia/Jakarta"
  case makassar = "Asia/Makassar"
  case yangon = "Asia/Yangon"
  case dhaka = "Asia/Dhaka"
  case kathmandu = "Asia/Kathmandu"
  case kolkata = "Asia/Kolkata"
  case colombo = "Asia/Colombo"
  case karachi = "Asia/Karachi"
  case almaty = "Asia/Almaty"
  case tashkent = "Asia/Tashkent"
  case dubai = "Asia/Dubai"
  case muscat = "Asia/Muscat"
  case qatar = "Asia/Qatar"
  case riyadh = "Asia/Riyadh"
  case kuwait = "Asia/Kuwait"
  case bahrain = "Asia/Bahrain"
  case amman = "Asia/Amman"
  case istanbul = "Europe/Istanbul"
  case london = "Europe/London"
  case dublin = "Europe/Dublin"
  case lisbon = "Europe/Lisbon"
  case madrid = "Europe/Madrid"
  case paris = "Europe/Paris"
  case brussels = "Europe/Brussels"
  case luxembourg = "Europe/Luxembourg"
  case amsterdam = "Europe/Amsterdam"
  case berlin = "Europe/Berlin"
  case zurich = "Europe/Zurich"
  case rome = "Europe/Rome"
  case vienna = "Europe/Vienna"
  case ljubljana = "Europe/Ljubljana"
  case zagreb = "Europe/Zagreb"
  case belgrade = "Europe/Belgrade"
  case prague = "Europe/Prague"
  case bratislava = "Europe/Bratislava"
  case warsaw = "Europe/Warsaw"
  case budapest = "Europe/Budapest"
  case copenhagen = "Europe/Copenhagen"
  case stockholm = "Europe/Stockholm"
  case oslo = "Europe/Oslo"
  case helsinki = "Europe/Helsinki"
  case tallinn = "Europe/Tallinn"
  case riga = "Europe/Riga"
  case vilnius = "Europe/Vilnius"
  case bucharest = "Europe/Bucharest"
  case sofia = "Europe/Sofia"
  case athens = "Europe/Athens"
  case newYork = "America/New_York"
  case chicago = "America/Chicago"
  case denver = "America/Denver"
  case phoenix = "America/Phoenix"
  case losAngeles = "America/Los_Angeles"
  case honolulu = "Pacific/Honolulu"
  case toronto = "America/Toronto"
  case portAuPrince = "America/Port-au-Prince"
  case vancouver = "America/Vancouver"
  case mexicoCity = "America/Mexico_City"
  case guatemala = "America/Guatemala"
  case belize = "America/Belize"
  case tegucigalpa = "America/Tegucigalpa"
  case panama = "America/Panama"
  case bogota = "America/Bogota"
  case lima = "America/Lima"
  case stKitts = "America/St_Kitts"
  case stLucia = "America/St_Lucia"
  case stVincent = "America/St_Vincent"
  case saoPaulo = "America/Sao_Paulo"
  case asuncion = "America/Asuncion"
  case buenosAires = "America/Argentina/Buenos_Aires"
  case sydney = "Australia/Sydney"
  case melbourne = "Australia/Melbourne"
  case adelaide = "Australia/Adelaide"
  case brisbane = "Australia/Brisbane"
  case perth = "Australia/Perth"
  case auckland = "Pacific/Auckland"
  case palau = "Pacific/Palau"
  case guam = "Pacific/Guam"
  case majuro = "Pacific/Majuro"
  case funafuti = "Pacific/Funafuti"
  case fiji = "Pacific/Fiji"
  case johannesburg = "Africa/Johannesburg"
  case mbabane = "Africa/Mbabane"
  case nairobi = "Africa/Nairobi"
  case addisAbaba = "Africa/Addis_Ababa"
  case lagos = "Africa/Lagos"
  case accra = "Africa/Accra"

  /// Minutes ahead of UTC.
  ///
  /// - Parameter seconds: Since 1970 in UTC.
  package func offset(at seconds: Int64) -> Int {
    let (standard, rule) = (standard.offset, summer?.rule)
    return rule?.holds(atStandard: seconds + Int64(standard * 60), standard) == true
      ? standard + SummerTime.step : standard
  }

  /// When the clock shows a time of a day, in seconds since 1970 in UTC.
  ///
  /// As RFC 5545, 3.3.5 has it: of an hour that comes twice it is the first, and an hour that is left out is told by the
  /// clock as it stood before, so that 2:30 is what the clock shows as 3:30.
  package func seconds(_ day: Day, second: Int) -> Int64 {
    let shown = Int64(day.number) * 86_400 + Int64(second) - Int64(standard.offset * 60)
    guard summer != nil else { return shown }
    let early = shown - Int64(SummerTime.step * 60)
    return offset(at: early) == standard.offset ? shown : early
  }

  /// Minutes since midnight of the day on this clock while another shows these; below 0 on the day before.
  package func minutes(_ minutes: Int, of other: Zone, on day: Day) -> Int {
    let seconds = other.seconds(day, second: minutes * 60)
    return Int(seconds / 60) + offset(at: seconds) - Int(day.number) * 1_440
  }

  /// The calendar day there.
  ///
  /// - Parameter seconds: Since 1970 in UTC.
  package func day(at seconds: Int64) -> Day { Instant(seconds: seconds).day(in: self) }

  /// Japanese readers are told Japan's time, as nobody there speaks of Tokyo's.
  package var name: Sentence {
    Sentence(
      en: "\(place.en) time", zhHant: "\(place.zhHant)時間", ja: self == .tokyo ? "日本時間" : "\(place.ja)時間")
  }
}
