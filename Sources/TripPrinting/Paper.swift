/// One paper to be printed; errors call it by its name.
package struct Paper: Hashable, Sendable {
  /// Where the page comes from.
  package enum Source: Hashable, Sendable {
    /// The page itself, complete in one text; it never touches the disk.
    case html(String)
    /// The absolute path of a page on the disk, which may name files beside it.
    case file(String)
  }

  package var name: String
  package var source: Source

  package init(_ name: String, _ source: Source) {
    self.name = name
    self.source = source
  }
}
