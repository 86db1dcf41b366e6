/// Which numbers a country can have, as data that changes.
///
/// Taiwan, Japan and North America follow Google's libphonenumber metadata (PyPI phonenumbers 9.0.43), without service
/// numbers; other countries are held to ITU-T E.164 only: a code that exists and at most fifteen digits.
enum PhonePlan {
  static let taiwan = "886"
  static let japan = "81"
  static let northAmerica = "1"
  /// Here no number begins with 0, so one behind the country code was dialled inside the country.
  static let dropsZero: Set = [taiwan, japan]
  /// Italy, San Marino and some of Africa dial a 0 that belongs to the number.
  private static let keepsZero: Set = ["39", "378", "225", "241", "242"]

  static func allows(_ number: PhoneNumber) -> Bool {
    let national = number.national
    switch number.countryCode {
    case taiwan: return isTaiwanese(national)
    case japan: return !national.hasPrefix("0") && japaneseLength(national).contains(national.count)
    case northAmerica: return isNorthAmerican(national)
    default:
      let isDialledInside = national.hasPrefix("0") && !keepsZero.contains(number.countryCode)
      return !isDialledInside && (7...15).contains(number.countryCode.count + national.count)
    }
  }

  /// No country code begins with another one.
  static func countryCode(of digits: String) -> String? {
    (1...3).lazy.map { String(digits.prefix($0)) }.first { countryCodes.contains($0) }
  }

  /// The longest prefix that is listed decides the length.
  private static func isTaiwanese(_ national: String) -> Bool {
    for count in stride(from: min(4, national.count), through: 1, by: -1) {
      if let length = taiwanese[String(national.prefix(count))] { return national.count == length }
    }
    return false
  }

  /// Mobile and internet numbers of Japan are longer; 060 has numbers of both lengths.
  private static func japaneseLength(_ national: String) -> ClosedRange<Int> {
    switch national.prefix(2) {
    case "20", "50", "70", "80", "90": 10...10
    case "60": 9...10
    default: 9...9
    }
  }

  /// Area code and exchange never begin with 0 or 1.
  private static func isNorthAmerican(_ national: String) -> Bool {
    let digits = Array(national.utf8)
    return digits.count == 10 && digits[0] > UInt8(ascii: "1") && digits[3] > UInt8(ascii: "1")
  }

  /// First digits without the 0, and how many digits follow in all: mobiles, 02, 03, 037, 04, 049, 05 to 089, islands.
  private static let taiwanese: [String: Int] = {
    let rows: [(prefixes: String, length: Int)] = [
      ("90 91 92 93 94 95 96 97 98", 9), ("22 23 24 25 26 27 28", 9), ("32 33 34 35 36 37 38 39", 8),
      ("42 43 49", 9), ("47 48", 8), ("52 53 54 55 56 57 58", 8), ("60 61 62 63 65 66 67 69", 8),
      ("71 72 73 74 75 76 77 78 79", 8), ("87 88 89", 8), ("823 824 8250 8266 8270 8280", 8),
      ("8362 8364 8365 8366 8367 8368 8369", 8), ("70", 10), ("800", 9),
    ]
    return Dictionary(
      rows.flatMap { row in row.prefixes.split(separator: " ").map { (String($0), row.length) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// ITU-T E.164 codes assigned to countries and networks (libphonenumber 9.0.43).
  private static let countryCodes = Set(
    """
    1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86
    90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237
    238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267
    268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382
    383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670
    672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 878
    880 881 882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992 993 994 995 996
    998
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
