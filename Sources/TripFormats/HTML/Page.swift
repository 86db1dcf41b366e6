/// A paper for reading and printing, before it is bytes.
package struct Page: Sendable {
  package var title: String
  /// A BCP 47 tag, such as zh-Hant.
  package var language: String
  package var body: HTML

  package init(title: String, language: String, body: HTML) {
    self.title = title
    self.language = language
    self.body = body
  }
}
