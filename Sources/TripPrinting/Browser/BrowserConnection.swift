#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A running browser and the line to it; with this value the browser leaves and its profile is removed.
struct BrowserConnection: ~Copyable {
  let limits: TimeLimits
  private let profile: ProfileFolder
  private let process: BrowserProcess
  private var pipe: MessagePipe
  private var number = 0

  init(browser: String, limits: TimeLimits, machine: Machine) throws(PrintingError) {
    let profile = try ProfileFolder(for: browser, on: machine)
    var pipe = try Self.pipe(to: browser)
    let process = try BrowserProcess(
      browser, BrowserFlags.all(profile: profile.path), reading: pipe.browserReads, writing: pipe.browserWrites,
      messages: profile.messages)
    pipe.handOver()
    self.limits = limits
    self.profile = profile
    self.process = process
    self.pipe = pipe
  }

  deinit {
    // Asked politely it takes its own temporary files away; the answer does not matter.
    if let farewell = try? JSONEncoder().encode(Request(id: 0, parameters: CloseBrowser())) {
      try? pipe.send(farewell, by: Deadline(.milliseconds(100)))
    }
    _ = process.finish(within: limits.ending)
  }

  /// Sends a command to a tab, or to the browser itself, and waits for its answer; events on the way are passed over.
  mutating func ask<Command: BrowserCommand>(
    _ command: Command, of session: String? = nil, in step: TimedStep
  ) throws(PrintingError) -> Command.Answer {
    number += 1
    try send(Request(id: number, sessionID: session, parameters: command), in: step)
    while true {
      let reply: Reply<Command.Answer> = try receive(in: step)
      if reply.method == "Inspector.targetCrashed" { throw .crashed(step.step) }
      guard reply.id == number else { continue }
      if let refusal = reply.error { throw .refused(step.step, reason: refusal.message) }
      guard let answer = reply.result else { throw .notUnderstood(step.step) }
      return answer
    }
  }

  private mutating func send(_ request: Request<some BrowserCommand>, in step: TimedStep) throws(PrintingError) {
    guard let bytes = try? JSONEncoder().encode(request) else { throw .notUnderstood(step.step) }
    do { try pipe.send(bytes, by: step.deadline) } catch { throw explained(error, step.step) }
  }

  private mutating func receive<Answer>(in step: TimedStep) throws(PrintingError) -> Reply<Answer> {
    let message: [UInt8]
    do { message = try pipe.receive(by: step.deadline) } catch { throw explained(error, step.step) }
    guard let reply = try? JSONDecoder().decode(Reply<Answer>.self, from: Data(message)) else {
      throw .notUnderstood(step.step)
    }
    return reply
  }

  private func explained(_ failure: PipeFailure, _ step: PrintingStep) -> PrintingError {
    switch failure {
    case .late: .timedOut(step)
    case .endless: .notUnderstood(step)
    case .ended: .ended(step, process.finish(within: limits.ending), said: profile.lastMessage)
    }
  }

  private static func pipe(to browser: String) throws(PrintingError) -> MessagePipe {
    do { return try MessagePipe() } catch { throw .cannotStart(browser, code: error.code) }
  }
}
