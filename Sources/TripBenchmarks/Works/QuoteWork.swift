import TripCosting
import TripStorage

/// Prices the questions of a file round and round, from words to words, as the page's engine does.
enum QuoteWork {
  static func run(_ path: String, seconds: Double) throws {
    let questions = try questions(path)
    guard !questions.isEmpty else { return exitWith(66) }
    let start = Process.now()
    var count = 0
    var charges = 0
    while Process.now() - start < seconds {
      for question in questions {
        if case .success(let answer) = Estimate.answer(question) { charges &+= answer.count }
      }
      count += questions.count
    }
    print("quotes per second: \(Int(Double(count) / (Process.now() - start)))")
  }

  /// For each case a count and the question, then a count and the answer or a negative status.
  private static func questions(_ path: String) throws -> [[Int64]] {
    let bytes = try PosixDisk().read(path)
    let words = bytes.withUnsafeBytes { raw in
      (0..<raw.count / 8).map { Int64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self)) }
    }
    var (questions, at) = ([[Int64]](), 0)
    while at < words.count {
      let end = at + 1 + Int(words[at])
      questions.append(Array(words[at + 1..<end]))
      at = end + 1 + max(0, Int(words[end]))
    }
    return questions
  }
}
