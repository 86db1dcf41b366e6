import Synchronization
import Testing

@testable import TripCommands

@Suite struct AbreastTests {
  private struct Broken: Error, Equatable {
    var number: Int
  }

  @Test(
    "hands everything over once and in order, whoever is done first", arguments: [1, 2, 3], [0, 1, 15, 16, 17, 100])
  func order(cores: Int, count: Int) throws {
    var taken: [Int] = []
    let made = Mutex<[Int]>([])
    try Abreast.run(count, cores: cores) { number in
      made.withLock { $0.append(number) }
      return number * number
    } _: { number, square in
      #expect(square == number * number)
      taken.append(number)
    }
    #expect(taken == Array(0..<count))
    #expect(made.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test("the first failure is told, and nothing behind it is handed over", arguments: [1, 2])
  func failure(cores: Int) {
    var taken: [Int] = []
    #expect(throws: Broken(number: 5)) {
      try Abreast.run(40, cores: cores) { number in
        if number == 5 || number == 7 { throw Broken(number: number) }
        return number
      } _: {
        taken.append($1)
      }
    }
    #expect(taken == [0, 1, 2, 3, 4])
  }

  @Test("what takes may refuse, as a disk that is full", arguments: [1, 2])
  func refusal(cores: Int) {
    #expect(throws: Broken(number: 3)) {
      try Abreast.run(40, cores: cores) {
        $0
      } _: { number, _ in
        if number == 3 { throw Broken(number: 3) }
      }
    }
  }
}
