/// A paper for reading and printing, before it is bytes.
package struct Page: Sendable {
  /// How it lies on A4.
  package enum Layout: String, Sendable {
    case portrait, landscape
  }

  package var title: String
  /// A BCP 47 tag, such as zh-Hant.
  package var language: String
  package var layout: Layout
  package var body: HTML
  /// Rules of style that only this paper needs.
  package var style: HTML
  /// What the page may do (Content-Security-Policy); papers may show themselves and nothing else.
  package var policy: HTML = "default-src 'none'; style-src 'unsafe-inline'"

  /// After how many seconds an open page reads itself again; nil for never.
  package var refresh: Int?

  package init(title: String, language: String, layout: Layout = .portrait, body: HTML, style: HTML = .empty) {
    self.title = title
    self.language = language
    self.layout = layout
    self.body = body
    self.style = style
  }
}
