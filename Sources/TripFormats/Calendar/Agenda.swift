/// A calendar before it is bytes.
package struct Agenda: Hashable, Sendable {
  package var name: String
  /// A BCP 47 tag, such as zh-Hant.
  package var language: String
  /// Whom to ask, for every event; empty where nobody is named.
  package var contact: String
  package var events: [Event]
  /// Whose it is, where it is one person's: known again in a later file under whatever name; says nothing of the person.
  package var reader = ""

  package init(name: String, language: String, contact: String = "", events: [Event]) {
    self.name = name
    self.language = language
    self.contact = contact
    self.events = events
  }
}
