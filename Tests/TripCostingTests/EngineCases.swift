import Testing
import TripStorage
import TripTestSupport

@testable import TripCosting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Questions and the native engine's answers, for the WebAssembly module to be held against word by word.
@Suite struct EngineCases {
  static let path = getenv("TRIP_ENGINE_CASES").map { String(cString: $0) }

  /// For each: how many words the question has and those, then the same of the answer, or its status where there is none.
  @Test(
    "10,000 random choices are written where TRIP_ENGINE_CASES says",
    .enabled(if: path != nil, "TRIP_ENGINE_CASES names no file; .ci/run compares the module with it"))
  func write() throws {
    var words: [Int64] = []
    for seed in 0..<10_000 as Range<UInt64> {
      let random = RandomDelegation(seed: seed)
      let party = random.parties[Int(seed) % random.parties.count]
      let question = EstimateTests.words(try EstimateTests.question(random, party, seed: seed))
      words += [Int64(question.count)] + question
      switch Estimate.answer(question) {
      case .success(let answer): words += [Int64(answer.count)] + answer
      case .failure(let failure): words.append(Int64(failure.status.rawValue))
      }
    }
    let bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian, Array.init) }
    try PosixDisk().write(bytes, to: try #require(Self.path), mode: 0o600, isSynced: false)
  }
}
