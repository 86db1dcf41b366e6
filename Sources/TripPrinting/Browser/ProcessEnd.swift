/// How a process ended.
package enum ProcessEnd: Hashable, Sendable {
  case exit(code: Int32)
  case signal(Int32)

  /// As `waitpid` tells it.
  init(status: Int32) {
    let signal = status & 0x7f
    self = signal == 0 ? .exit(code: status >> 8 & 0xff) : .signal(signal)
  }
}
