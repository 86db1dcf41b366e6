import Testing

@testable import TripPrinting

@Suite struct BrowserFailureTests {
  private let invoice = Paper("invoice", .html("<p>帳單</p>"))
  private let limits = TimeLimits(
    start: .seconds(10), opening: .milliseconds(500), printing: .seconds(10), ending: .milliseconds(50))

  /// The answers of a browser up to the first open tab.
  private let start = """
    say '{"id":1,"result":{"targetId":"T"}}'
    say '{"method":"Target.attachedToTarget","params":{}}'
    say '{"id":2,"result":{"sessionId":"S"}}'
    say '{"id":3,"result":{"frameTree":{"frame":{"id":"F"}}}}'
    say '{"id":4,"result":{}}'
    """
  /// And up to an opened page.
  private let opening = """
    say '{"id":5,"result":{"loaderId":"L"}}'
    say '{"id":6,"result":{"frameTree":{"frame":{"id":"F","loaderId":"L"}}}}'
    say '{"id":7,"result":{}}'
    say '{"id":8,"result":{"result":{"type":"boolean","value":true}}}'
    """

  private struct Unexpected: Error {}

  private func outcome(_ script: String, start: Duration? = nil) throws -> Result<[[UInt8]], PrintingStop<Never>> {
    let shop = Workshop()
    var limits = limits
    limits.start = start ?? limits.start
    let browser = try shop.browser("say() { printf '%s\\0' \"$1\" >&4; }\n" + script)
    var papers: [[UInt8]] = []
    let printer = BrowserPrinter(browser: browser, limits: limits, machine: shop.machine)
    let result: Result<[[UInt8]], PrintingStop<Never>>
    do {
      try printer.print([invoice]) { papers.append($1) }
      result = .success(papers)
    } catch { result = .failure(error) }
    #expect(try shop.profiles() == [])
    #expect(try shop.processes() == 0)
    return result
  }

  private func failure(_ script: String, start: Duration? = nil) throws -> PrintingError? {
    guard case .failure(.printing(let error)) = try outcome(script, start: start) else { return nil }
    return error
  }

  @Test("a browser that ends at once is named with its code and its last words")
  func endsAtOnce() throws {
    let error = try failure("echo first >&2; echo 'no usable sandbox' >&2; exit 3")
    #expect(error == .ended(.starting, .exit(code: 3), said: "no usable sandbox"))
  }

  @Test("a browser that is killed is named with the signal")
  func killed() throws {
    #expect(try failure("kill -11 $$") == .ended(.starting, .signal(11), said: ""))
  }

  @Test("a browser that hangs is given up, with its children")
  func hangs() throws {
    let script = "trap '' TERM; [ \"$1\" = child ] || sh \"$0\" child & sleep 60"
    #expect(try failure(script, start: .milliseconds(500)) == .timedOut(.starting))
  }

  @Test("what is not the protocol is not understood", arguments: ["hello", "{}}", #"{"id":1,"result":{}}"#, ""])
  func rubbish(words: String) throws {
    #expect(try failure("say '\(words)'; sleep 60") == .notUnderstood(.starting))
  }

  @Test("words without an end are rubbish that never becomes a message")
  func noEnd() throws {
    #expect(try failure("printf hello >&4; sleep 60", start: .milliseconds(500)) == .timedOut(.starting))
  }

  @Test("a refusal keeps the browser's words")
  func refuses() throws {
    let error = try failure(#"say '{"id":1,"error":{"code":-32000,"message":"not today"}}'; sleep 60"#)
    #expect(error == .refused(.starting, reason: "not today"))
  }

  @Test("a page that never opens, cannot be opened or crashes is named")
  func page() throws {
    #expect(try failure(start + "\nsleep 60") == .timedOut(.opening(paper: "invoice")))
    #expect(
      try failure(start + "\n" + #"say '{"id":5,"result":{"errorText":"net::ERR"}}'; sleep 60"#)
        == .refused(.opening(paper: "invoice"), reason: "net::ERR"))
    #expect(
      try failure(start + "\n" + #"say '{"method":"Inspector.targetCrashed","params":{}}'; sleep 60"#)
        == .crashed(.opening(paper: "invoice")))
    // Which step notices depends on who is faster.
    guard case .ended(_, .exit(code: 0), "") = try failure(start + "\nexit 0") else { throw Unexpected() }
  }

  @Test("a page whose pictures never come is given up")
  func neverReady() throws {
    let answers = #"for id in 8 9 10 11; do say "{\"id\":$id,\"result\":{\"result\":{\"value\":false}}}"; done"#
    let script = [start, opening.split(separator: "\n").dropLast().joined(separator: "\n"), answers, "sleep 60"]
    #expect(try failure(script.joined(separator: "\n")) == .timedOut(.opening(paper: "invoice")))
  }

  @Test("an answer that is no PDF is never handed over")
  func noPDF() throws {
    let words = #"say '{"id":9,"result":{"data":"aGVsbG8="}}'; sleep 60"#
    let error = try failure([start, opening, words].joined(separator: "\n"))
    #expect(error == .notUnderstood(.printing(paper: "invoice")))
  }

  @Test("a paper is printed again with numbers only where it has several pages or their number is not known")
  func numbers() throws {
    // "%PDF-1", "<</Type /Pages /Count 1>>", "%PDF-2"
    let (single, packed, numbered) = ("JVBERi0xPDwvVHlwZSAvUGFnZXMgL0NvdW50IDE+Pg==", "JVBERi0x", "JVBERi0y")
    func answers(_ first: String) -> String {
      [start, opening, "say '{\"id\":9,\"result\":{\"data\":\"\(first)\"}}'"].joined(separator: "\n")
        + "\nsay '{\"id\":10,\"result\":{\"data\":\"\(numbered)\"}}'; sleep 60"
    }
    #expect(try outcome(answers(single)).get() == [Array("%PDF-1<</Type /Pages /Count 1>>".utf8)])
    #expect(try outcome(answers(packed)).get() == [Array("%PDF-2".utf8)])
  }

  @Test("a file that is not a program cannot be started, and a missing folder holds no profile")
  func cannotStart() throws {
    let shop = Workshop()
    let text = try shop.file("browser", "words")
    #expect(throws: PrintingError.cannotStart(text, code: 13)) {
      try BrowserConnection.check(text, limits, shop.machine)
    }
    #expect(try shop.profiles() == [])
    let nowhere = Machine(.linux, environment: { _ in "/nowhere" }, isProgram: { _ in true })
    #expect(throws: PrintingError.noProfile("/nowhere", code: 2)) {
      try BrowserConnection.check(text, limits, nowhere)
    }
  }

  @Test("no papers, no start")
  func none() throws {
    try BrowserPrinter(browser: "/missing").print([]) { _, _ in }
  }
}

extension BrowserConnection {
  fileprivate static func check(_ browser: String, _ limits: TimeLimits, _ machine: Machine) throws {
    _ = try BrowserConnection(browser: browser, limits: limits, machine: machine)
  }
}
