package import TripCosting

/// How invoices are numbered, where they are paid, and what tax their prices hold.
package struct Invoicing: Hashable, Sendable {
  /// Before the year: "JP-" makes JP-2026-001.
  package var prefix = ""
  /// As printed, so also a year of the Republic (115); that of departure where nil.
  package var year: Int?
  package var taxes: [IncludedTax] = []
  package var accounts: [PaymentAccount] = []

  package init() {}

  /// Letters and digits of ASCII and hyphens, twelve at most, since it is part of a file's name; not what marks credit
  /// notes and withdrawals.
  package static func isPrefix(_ text: String) -> Bool {
    text.utf8.count <= 12 && !text.hasPrefix("-") && !["CN", "W-"].contains(where: text.uppercased().hasPrefix)
      && text.utf8.allSatisfy { byte in
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte & 0xdf
          || byte == UInt8(ascii: "-")
      }
  }
}
