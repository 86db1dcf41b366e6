/// Begins to talk with a tab, over the same line.
struct AttachToTab: BrowserCommand {
  struct Answer: Decodable {
    var sessionId: String
  }

  static let method = "Target.attachToTarget"
  var targetId: String
  var flatten = true
}
