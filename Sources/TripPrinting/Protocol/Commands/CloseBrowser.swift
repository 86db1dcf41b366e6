/// Asks the browser to leave.
struct CloseBrowser: BrowserCommand {
  typealias Answer = NoAnswer

  static let method = "Browser.close"
}
