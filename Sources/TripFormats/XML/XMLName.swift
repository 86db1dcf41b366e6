/// What an element is called, and in which vocabulary.
package struct XMLName: Hashable, Sendable {
  package var namespace: XMLNamespace
  package var local: String

  package init(_ local: String, in namespace: XMLNamespace = .spreadsheet) {
    self.namespace = namespace
    self.local = local
  }

  /// Its local name among those of spreadsheets; nothing known otherwise.
  var spreadsheet: String { namespace == .spreadsheet ? local : "" }
}
