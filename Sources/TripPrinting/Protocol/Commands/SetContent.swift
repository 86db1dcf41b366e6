/// Puts a page into a frame without any file.
struct SetContent: BrowserCommand {
  typealias Answer = NoAnswer

  static let method = "Page.setDocumentContent"
  var frameId: String
  var html: String
}
