/// A command of the Chrome DevTools Protocol: its parameters as they are written, and what comes back.
protocol BrowserCommand: Encodable {
  associatedtype Answer: Decodable

  static var method: String { get }
}
