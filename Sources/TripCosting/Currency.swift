/// An ISO 4217 code and the number of decimal digits in which amounts are kept.
///
/// New Taiwan dollars have two digits in ISO 4217 but circulate in whole dollars (CLDR: cash digits 0), so
/// `TWD` is kept with none: one unit is NT$1.
package struct Currency: Hashable, Sendable {
  /// Three capital letters, eight bits each: "TWD" is 0x545744.
  package var code: UInt32
  package var digits: UInt8

  package init(code: UInt32, digits: UInt8) {
    self.code = code
    self.digits = digits
  }

  /// Nil unless all three are capital letters A-Z.
  package init?(_ first: UInt8, _ second: UInt8, _ third: UInt8, digits: UInt8) {
    for letter in [first, second, third] where letter < 65 || letter > 90 { return nil }
    self.init(code: UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third), digits: digits)
  }

  package static let newTaiwanDollar = Currency(code: 0x54_57_44, digits: 0)
  package static let yen = Currency(code: 0x4A_50_59, digits: 0)
  package static let usDollar = Currency(code: 0x55_53_44, digits: 2)
}
