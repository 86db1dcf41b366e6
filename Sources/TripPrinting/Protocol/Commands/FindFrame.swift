/// Asks for the frame that the whole page stands in.
struct FindFrame: BrowserCommand {
  struct Answer: Decodable {
    struct Tree: Decodable {
      var frame: Frame
    }

    struct Frame: Decodable {
      var id: String
      /// Which navigation filled it.
      var loaderId: String?
    }

    var frameTree: Tree
  }

  static let method = "Page.getFrameTree"
}
