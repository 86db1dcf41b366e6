/// Goes to an address; the answer says where that failed.
struct Navigate: BrowserCommand {
  struct Answer: Decodable {
    var errorText: String?
    /// The navigation's own name.
    var loaderId: String?
  }

  static let method = "Page.navigate"
  var url: String
}
