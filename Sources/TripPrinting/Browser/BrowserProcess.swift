#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A started browser with all its helpers; whatever happens they are ended and waited for.
final class BrowserProcess {
  private let number: pid_t
  private var end: ProcessEnd?

  /// `reading` and `writing` become the browser's descriptors 3 and 4; both must be above 4.
  init(
    _ path: String, _ arguments: [String], reading: Int32, writing: Int32, messages: String
  ) throws(PrintingError) {
    var start = SpawnPlan()
    start.open("/dev/null", O_RDONLY, as: 0)
    start.open("/dev/null", O_WRONLY, as: 1)
    start.open(messages, O_WRONLY | O_CREAT | O_APPEND, as: 2)
    start.hand(reading, as: 3)
    start.hand(writing, as: 4)
    switch start.run([path] + arguments) {
    case .success(let child): number = child
    case .failure(let failure): throw .cannotStart(path, code: failure.code)
    }
  }

  deinit {
    guard end == nil else { return }
    kill(-number, SIGKILL)
    _ = Self.waited(for: number)
  }

  /// Gives the browser time to leave by itself; what is left of it then is killed.
  func finish(within limit: Duration) -> ProcessEnd {
    if let end { return end }
    let deadline = Deadline(limit)
    while !hasLeft, !deadline.isOver { usleep(2_000) }
    // The dead leader is not waited for yet: so the number of the group cannot have gone to anybody else.
    kill(-number, SIGKILL)
    let result = Self.waited(for: number)
    end = result
    return result
  }

  private var hasLeft: Bool {
    var information = siginfo_t()
    let result = waitid(P_PID, id_t(number), &information, WEXITED | WNOHANG | WNOWAIT)
    return result != 0 ? errno != EINTR : information.si_signo != 0
  }

  private static func waited(for number: pid_t) -> ProcessEnd {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0, errno == EINTR {}
    return ProcessEnd(status: status)
  }
}
