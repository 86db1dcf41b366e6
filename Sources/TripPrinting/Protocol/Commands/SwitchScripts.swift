/// Paper does not move: without scripts a page can neither wait for a click nor run on for ever.
struct SwitchScripts: BrowserCommand {
  typealias Answer = NoAnswer

  enum CodingKeys: String, CodingKey {
    case areOff = "value"
  }

  static let method = "Emulation.setScriptExecutionDisabled"
  var areOff: Bool
}
