import Dispatch
import Synchronization

/// Makes many things, several at a time, and hands them over on this thread, in their order.
///
/// A block of them is made before any of it is handed over: memory holds one block, and what takes them need not know of
/// threads.
enum Abreast {
  private static let piecesOfCore = 8

  /// Throws what `make` or `take` throws for the first of them, and makes nothing beyond its block.
  static func run<Made: Sendable>(
    _ count: Int, cores: Int, _ make: @Sendable (Int) throws -> Made, _ take: (Int, Made) throws -> Void
  ) throws {
    guard cores > 1 else {
      for number in 0..<count { try take(number, try make(number)) }
      return
    }
    for start in stride(from: 0, to: count, by: cores * piecesOfCore) {
      let block = start..<min(start + cores * piecesOfCore, count)
      let made = Mutex<[Int: Result<Made, any Error>]>([:])
      DispatchQueue.concurrentPerform(iterations: block.count) { index in
        let one = Result { try make(start + index) }
        made.withLock { $0[start + index] = one }
      }
      let all = made.withLock(\.self)
      for number in block {
        if let one = all[number] { try take(number, try one.get()) }
      }
    }
  }
}
