import Synchronization
import Testing

@testable import TripCommands

@Suite struct InOrderTests {
  private struct Broken: Error, Equatable {
    var number: Int
  }

  @Test(
    "hands everything over once and in order, whoever is done first", arguments: [1, 2, 8], [0, 1, 15, 16, 17, 500])
  func order(jobs: Int, count: Int) {
    var taken: [Int] = []
    let made = Mutex<[Int]>([])
    InOrder.run(count, jobs: jobs, window: jobs * 8) { number in
      made.withLock { $0.append(number) }
      return number * number
    } _: {
      taken.append($0)
    }
    #expect(taken == (0..<count).map { $0 * $0 })
    #expect(made.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test("what takes may refuse, as a disk that is full: then nothing more is begun", arguments: [1, 2, 8])
  func refusal(jobs: Int) {
    var taken: [Int] = []
    let begun = Mutex(0)
    #expect(throws: Broken(number: 5)) {
      try InOrder.run(10_000, jobs: jobs, window: jobs * 8) { number in
        begun.withLock { $0 += 1 }
        return number
      } _: { number in
        if number == 5 { throw Broken(number: number) }
        taken.append(number)
      }
    }
    #expect(taken == [0, 1, 2, 3, 4])
    #expect(begun.withLock { $0 } <= 6 + jobs * 8)
  }

  @Test("nobody runs further ahead than the window, however slow the taker is")
  func window() {
    let begun = Mutex(0)
    var furthest = 0
    InOrder.run(200, jobs: 2, window: 5) { number in
      begun.withLock { $0 = max($0, number + 1) }
      return number
    } _: { number in
      for _ in 0..<100 where begun.withLock({ $0 }) < 200 { _ = begun.withLock { $0 } }
      furthest = max(furthest, begun.withLock { $0 } - number)
    }
    #expect(furthest <= 6)
  }
}
