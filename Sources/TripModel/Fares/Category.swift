package import TripCosting

/// A kind of company that prices tell apart, such as members of the association (會員) or small firms.
package struct Category: Hashable, Sendable {
  package var origin: Origin
  package var id: String
  package var title: LocalizedText

  package init(origin: Origin, id: String, title: LocalizedText) {
    self.origin = origin
    self.id = id
    self.title = title
  }
}
