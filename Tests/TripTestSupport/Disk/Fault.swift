/// What happens to a process or its disk at one of the points at which it changes something.
package enum Fault: Hashable, Sendable {
  /// The process ends before it.
  case death
  /// The process ends in it: half of the bytes are written.
  case torn
  /// The system refuses; a `lasting` reason holds from then on, as when the disk is full.
  case refused(Int32, lasting: Bool)
  /// The folder is gone from then on, as a stick that is pulled.
  case gone
}
