import Testing

@testable import TripPrinting

/// A page in the browser of this machine that answers questions in its own script.
struct BrowserScript: ~Copyable {
  private var connection: BrowserConnection
  private let session: String

  private init(connection: consuming BrowserConnection, session: String) {
    self.connection = connection
    self.session = session
  }

  /// Waits until the page says that it is ready.
  static func open(_ path: String, _ shop: borrowing Workshop) throws -> BrowserScript {
    var line = try BrowserConnection(browser: #require(RealBrowser.path), limits: TimeLimits(), machine: shop.machine)
    let step = TimedStep(.opening(paper: "page"), within: line.limits.opening)
    let tab = try line.ask(CreateTab(), in: step).targetId
    let session = try line.ask(AttachToTab(targetId: tab), in: step).sessionId
    _ = try line.ask(Navigate(url: FileAddress(path).text), of: session, in: step)
    var page = BrowserScript(connection: line, session: session)
    while try page.ask("String(document.body?.dataset.ready)") != "yes" { try step.pause() }
    return page
  }

  /// The value of an expression, which must be text.
  mutating func ask(_ expression: String) throws -> String {
    let step = TimedStep(.opening(paper: "page"), within: connection.limits.opening)
    return try connection.ask(Evaluate(expression: expression), of: session, in: step).result.value ?? ""
  }
}

/// Runtime.evaluate of the Chrome DevTools Protocol.
struct Evaluate: BrowserCommand {
  struct Answer: Decodable {
    struct Result: Decodable {
      var value: String?
    }
    var result: Result
  }

  static let method = "Runtime.evaluate"
  var expression: String
}
