/// What becomes of one file of a trip folder; paths are relative to it.
package enum Edit: Hashable, Sendable {
  /// New contents; the file's rights are kept, and a new personal one is for the owner alone.
  case put(path: String, bytes: [UInt8], isPersonal: Bool)
  /// Lines for the end of a file; they stay when the change is taken back.
  case append(path: String, bytes: [UInt8])
  case remove(path: String)

  package var path: String {
    switch self {
    case .put(let path, _, _), .append(let path, _), .remove(let path): path
    }
  }
}
