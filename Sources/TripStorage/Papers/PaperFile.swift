/// A paper as bytes, under its name in the papers' folder.
package struct PaperFile: Hashable, Sendable {
  package var path: String
  package var bytes: [UInt8]
  /// Written for the owner alone.
  package var isPersonal: Bool

  package init(path: String, bytes: [UInt8], isPersonal: Bool) {
    self.path = path
    self.bytes = bytes
    self.isPersonal = isPersonal
  }
}
