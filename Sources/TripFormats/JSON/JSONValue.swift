/// A value for machines; members keep the order in which they are documented.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int64)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One key of an object.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An optional text, null where nil.
  package static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// An optional whole number, null where nil.
  package static func whole(_ number: Int?) -> JSONValue { number.map { .number(Int64($0)) } ?? .null }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}
