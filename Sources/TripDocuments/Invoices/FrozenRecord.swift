/// What a paper was when it left the house, kept so that the paper can be printed again.
package protocol FrozenRecord: Codable, Sendable {
  /// SHA-256 of the page that lies beside it, in hexadecimal digits; nil in records of a version that did not say.
  var page: String? { get set }
}
