/// A telephone number that the world can dial (ITU-T E.164), and the extension behind it.
package struct PhoneNumber: Hashable, Sendable {
  /// 886 for Taiwan, 81 for Japan.
  package var countryCode: String
  /// Without the 0 that is dialled inside the country.
  package var national: String
  package var extensionNumber: String?
}
