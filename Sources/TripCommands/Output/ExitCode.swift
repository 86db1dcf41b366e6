/// How a command ends, as programs that call it see it (sysexits.h from 64 on).
package enum ExitCode: Int32, Sendable {
  case fine = 0
  case tripHasErrors = 1
  case wrongUsage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case inputOutput = 74

  /// Of two trips' ends the one that a caller must hear of.
  func worse(_ other: ExitCode) -> ExitCode { other.rawValue > rawValue ? other : self }
}
