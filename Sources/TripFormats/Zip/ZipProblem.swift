/// Why an archive cannot be read or written.
package enum ZipProblem: Error, Hashable, Sendable {
  /// There is no central directory.
  case notAnArchive
  case encrypted(name: String)
  /// Split over several files, or compressed by something other than deflate.
  case unsupported(name: String)
  /// A name that would leave the archive, or one that stands twice.
  case unsafeName(String)
  case damaged(name: String)
  case tooManyEntries(Int)
  /// It would grow over what the reader allows, or more than a real document does.
  case tooLarge(name: String)
  case outOfMemory
}
