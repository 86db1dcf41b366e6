/// Asks whether pictures and fonts are there; a promise would not be kept where scripts are off.
struct AskReady: BrowserCommand {
  struct Answer: Decodable {
    struct Result: Decodable {
      var value: Bool?
    }

    var result: Result
  }

  static let method = "Runtime.evaluate"
  var expression = "document.readyState === 'complete' && document.fonts.status === 'loaded'"
}
