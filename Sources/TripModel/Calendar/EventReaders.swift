/// Whose calendars an event stands in.
package struct EventReaders: Hashable, Sendable {
  /// Readers that are no single company.
  package enum Group: String, CaseIterable, Sendable {
    case delegation
    case companies
    case organiser
  }

  package var groups: Set<Group>
  /// The code of one company whose office has it, too.
  package var company: String?
  /// Whether that company's people have it as well.
  package var isForPeople: Bool

  package init(_ groups: Group..., company: String? = nil, isForPeople: Bool = false) {
    self.groups = Set(groups)
    self.company = company
    self.isForPeople = isForPeople
  }
}

extension EventReaders {
  /// delegation organiser; company C01; people C01: a code is the last word, whatever stands in it.
  package var text: String {
    let groups = Group.allCases.filter(groups.contains).map(\.rawValue)
    let company = company.map { [isForPeople ? "people" : "company", $0] } ?? []
    return (groups + company).joined(separator: " ")
  }

  /// Nil unless the text is as ``text`` writes it.
  package init?(_ text: String) {
    self.init()
    var rest = Substring(text)
    while !rest.isEmpty {
      let word = rest.prefix { $0 != " " }
      rest = rest.dropFirst(word.count).drop { $0 == " " }
      if let group = Group(rawValue: String(word)) {
        groups.insert(group)
      } else {
        guard word == "company" || word == "people", !rest.isEmpty else { return nil }
        (company, isForPeople) = (String(rest), word == "people")
        return
      }
    }
    guard !groups.isEmpty else { return nil }
  }
}
