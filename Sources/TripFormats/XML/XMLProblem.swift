/// Why bytes are not XML that can be read.
package enum XMLProblem: Error, Hashable, Sendable {
  /// Counted in bytes of UTF-8 from the start.
  case malformed(offset: Int)
  /// A document type definition, which could name other files and grow without end.
  case documentType
  /// Neither UTF-8 nor UTF-16.
  case encoding
}
