/// A command as it goes over the line.
struct Request<Command: BrowserCommand>: Encodable {
  enum CodingKeys: String, CodingKey {
    case id, method, sessionID = "sessionId", parameters = "params"
  }

  var id: Int
  var method = Command.method
  /// The tab that is meant; none for the browser itself.
  var sessionID: String?
  var parameters: Command
}
