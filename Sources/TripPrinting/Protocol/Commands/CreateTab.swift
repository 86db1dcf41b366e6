/// Opens an empty tab.
struct CreateTab: BrowserCommand {
  struct Answer: Decodable {
    var targetId: String
  }

  static let method = "Target.createTarget"
  var url = "about:blank"
}
