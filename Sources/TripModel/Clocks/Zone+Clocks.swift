extension Zone {
  /// Without summer time: minutes ahead of UTC, and what tzdata 2026f calls it.
  package var standard: (offset: Int, abbreviation: String) {
    switch self {
    case .taipei, .shanghai, .macau: (480, "CST")
    case .tokyo: (540, "JST")
    case .seoul: (540, "KST")
    case .hongKong: (480, "HKT")
    case .singapore, .kualaLumpur, .brunei, .ulaanbaatar: (480, "+08")
    case .manila: (480, "PST")
    case .hoChiMinh, .bangkok, .phnomPenh, .vientiane: (420, "+07")
    case .jakarta: (420, "WIB")
    case .makassar: (480, "WITA")
    case .yangon: (390, "+0630")
    case .dhaka: (360, "+06")
    case .kathmandu: (345, "+0545")
    case .kolkata: (330, "IST")
    case .colombo: (330, "+0530")
    case .karachi: (300, "PKT")
    case .dubai, .muscat: (240, "+04")
    case .qatar, .riyadh, .istanbul, .kuwait, .bahrain, .amman: (180, "+03")
    case .london, .dublin, .accra: (0, "GMT")
    case .lisbon: (0, "WET")
    case .madrid, .paris, .brussels, .amsterdam, .berlin, .zurich, .rome, .vienna, .prague, .bratislava, .warsaw,
      .budapest, .copenhagen, .stockholm, .oslo, .luxembourg, .ljubljana, .zagreb, .belgrade:
      (60, "CET")
    case .helsinki, .vilnius, .athens, .tallinn, .riga, .bucharest, .sofia: (120, "EET")
    case .newYork, .toronto, .portAuPrince, .panama: (-300, "EST")
    case .chicago, .mexicoCity, .guatemala, .belize, .tegucigalpa: (-360, "CST")
    case .denver, .phoenix, .vancouver: (-420, "MST")
    case .losAngeles: (-480, "PST")
    case .honolulu: (-600, "HST")
    case .saoPaulo, .asuncion, .buenosAires: (-180, "-03")
    case .sydney, .melbourne, .brisbane: (600, "AEST")
    case .perth: (480, "AWST")
    case .auckland: (720, "NZST")
    case .palau: (540, "+09")
    case .johannesburg, .mbabane: (120, "SAST")
    case .nairobi, .addisAbaba: (180, "EAT")
    case .almaty, .tashkent: (300, "+05")
    case .bogota, .lima: (-300, "-05")
    case .stKitts, .stLucia, .stVincent: (-240, "AST")
    case .adelaide: (570, "ACST")
    case .guam: (600, "ChST")
    case .majuro, .funafuti, .fiji: (720, "+12")
    case .lagos: (60, "WAT")
    }
  }

  /// The law of its summer time, and what tzdata calls that; nil where clocks are left alone, as in British Columbia since
  /// 2026-03-08 (Interpretation Act, section 26; tzdata since 2026b).
  package var summer: (rule: SummerTime, abbreviation: String)? {
    switch self {
    case .london: (.europe, "BST")
    case .dublin: (.europe, "IST")
    case .lisbon: (.europe, "WEST")
    case .madrid, .paris, .brussels, .amsterdam, .berlin, .zurich, .rome, .vienna, .prague, .bratislava, .warsaw,
      .budapest, .copenhagen, .stockholm, .oslo, .luxembourg, .ljubljana, .zagreb, .belgrade:
      (.europe, "CEST")
    case .helsinki, .vilnius, .athens, .tallinn, .riga, .bucharest, .sofia: (.europe, "EEST")
    case .newYork, .toronto, .portAuPrince: (.northAmerica, "EDT")
    case .chicago: (.northAmerica, "CDT")
    case .denver: (.northAmerica, "MDT")
    case .losAngeles: (.northAmerica, "PDT")
    case .sydney, .melbourne: (.australia, "AEDT")
    case .auckland: (.newZealand, "NZDT")
    case .adelaide: (.australia, "ACDT")
    case .taipei, .tokyo, .seoul, .shanghai, .hongKong, .macau, .singapore, .kualaLumpur, .brunei, .manila, .hoChiMinh,
      .bangkok, .phnomPenh, .vientiane, .jakarta, .makassar, .yangon, .dhaka, .kathmandu, .kolkata, .colombo, .karachi,
      .dubai, .qatar, .riyadh, .istanbul, .phoenix, .honolulu, .vancouver, .mexicoCity, .guatemala, .saoPaulo,
      .asuncion, .brisbane, .perth, .palau, .johannesburg, .mbabane, .nairobi, .ulaanbaatar, .almaty, .tashkent,
      .muscat, .kuwait, .bahrain, .amman, .belize, .tegucigalpa, .panama, .bogota, .lima, .stKitts, .stLucia,
      .stVincent, .buenosAires, .guam, .majuro, .funafuti, .fiji, .addisAbaba, .lagos, .accra:
      nil
    }
  }
}
