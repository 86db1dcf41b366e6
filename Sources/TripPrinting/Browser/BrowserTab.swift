/// The one tab in which all papers are opened and printed, one after the other.
struct BrowserTab: ~Copyable {
  private var connection: BrowserConnection
  private let session: String
  private let frame: String

  init(_ connection: consuming BrowserConnection) throws(PrintingError) {
    var line = connection
    let step = TimedStep(.starting, within: line.limits.start)
    let tab = try line.ask(CreateTab(), in: step).targetId
    let session = try line.ask(AttachToTab(targetId: tab), in: step).sessionId
    let frame = try line.ask(FindFrame(), of: session, in: step).frameTree.frame.id
    _ = try line.ask(SwitchScripts(areOff: true), of: session, in: step)
    self.connection = line
    self.session = session
    self.frame = frame
  }

  /// One paper as PDF; its pages are numbered where there are several.
  mutating func pdf(of paper: Paper) throws(PrintingError) -> [UInt8] {
    try open(paper)
    let plain = try printed(paper, isNumbered: false)
    return PageCount(of: plain)?.number == 1 ? plain : try printed(paper, isNumbered: true)
  }

  private mutating func open(_ paper: Paper) throws(PrintingError) {
    let step = TimedStep(.opening(paper: paper.name), within: connection.limits.opening)
    switch paper.source {
    case .file(let path): try go(to: FileAddress(path).text, in: step)
    case .html(let text):
      try go(to: "about:blank", in: step)
      _ = try connection.ask(SetContent(frameId: frame, html: text), of: session, in: step)
    }
    while try connection.ask(AskReady(), of: session, in: step).result.value != true { try step.pause() }
  }

  private mutating func go(to address: String, in step: TimedStep) throws(PrintingError) {
    let answer = try connection.ask(Navigate(url: address), of: session, in: step)
    if let reason = answer.errorText { throw .refused(step.step, reason: reason) }
    // The answer may come before the old page has left: what is done until then would be lost with it.
    while try connection.ask(FindFrame(), of: session, in: step).frameTree.frame.loaderId != answer.loaderId {
      try step.pause()
    }
  }

  private mutating func printed(_ paper: Paper, isNumbered: Bool) throws(PrintingError) -> [UInt8] {
    let step = TimedStep(.printing(paper: paper.name), within: connection.limits.printing)
    let bytes = [UInt8](try connection.ask(PrintPage(isNumbered: isNumbered), of: session, in: step).data)
    guard bytes.starts(with: "%PDF-".utf8) else { throw .notUnderstood(step.step) }
    return bytes
  }
}
