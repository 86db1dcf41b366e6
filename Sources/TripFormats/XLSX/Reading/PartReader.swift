/// Reads one part of a package, element within element.
struct PartReader {
  let part: String
  private let namespace: XMLNamespace
  private var xml: XMLReader

  init(_ bytes: [UInt8], part: String, namespace: XMLNamespace = .spreadsheet) throws(XLSXProblem) {
    self.part = part
    self.namespace = namespace
    do { xml = try XMLReader(bytes) } catch { throw XLSXProblem(error, part: part) }
  }

  /// Goes into the outermost element; false when it is called otherwise.
  mutating func enter(_ name: String) throws(XLSXProblem) -> Bool {
    _ = try next()
    return self.name == name
  }

  /// Gives `body` each element directly within the one that was entered last; what `body` leaves unread is skipped.
  mutating func children(_ body: (inout PartReader, String) throws(XLSXProblem) -> Void) throws(XLSXProblem) {
    let depth = xml.open.count
    while true {
      switch try next() {
      case .start:
        try body(&self, name)
        while xml.open.count > depth { _ = try next() }
      case .end, .finished: return
      case .text: break
      }
    }
  }

  /// All text directly within the element that was entered last.
  mutating func content() throws(XLSXProblem) -> String {
    do { return try xml.readContent() } catch { throw XLSXProblem(error, part: part) }
  }

  func attribute(_ name: String, in namespace: XMLNamespace = .none) -> String? {
    xml.attribute(name, in: namespace)
  }

  /// ST_Boolean (XML Schema 3.2.2).
  func flag(_ name: String) -> Bool {
    let text = attribute(name)
    return text == "1" || text == "true" || text == "on"
  }

  /// Nil without the attribute, and where it is no number.
  func number(_ name: String) -> Int? { attribute(name).flatMap { Int($0) } }

  /// Empty for elements of other vocabularies.
  private var name: String { xml.name.namespace == namespace ? xml.name.local : "" }

  private mutating func next() throws(XLSXProblem) -> XMLReader.Event {
    do { return try xml.next() } catch { throw XLSXProblem(error, part: part) }
  }
}
