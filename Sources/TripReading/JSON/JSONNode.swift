/// A value of a JSON text; every node knows its bytes.
package struct JSONNode: Sendable {
  /// What stands there; damaged where a mistake left nothing to read.
  package indirect enum Value: Sendable {
    case object([Member])
    case array([JSONNode])
    case string(String)
    /// As written: digits are never passed through a floating number.
    case number(String)
    case bool(Bool)
    case null
    case damaged
  }

  /// One key of an object; of duplicate keys the first is kept.
  package struct Member: Sendable {
    package var key: String
    package var keyRange: Range<Int>
    package var value: JSONNode
  }

  package var value: Value
  package var range: Range<Int>
  /// A mistake lies directly inside this object or array, so members may be lost.
  package var isDamaged = false
}
