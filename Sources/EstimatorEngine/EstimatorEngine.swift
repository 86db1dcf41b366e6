import CWebAssemblyRuntime
import TripCosting

/// The module that a web page loads has no start: the page calls the functions below.
@main
enum EstimatorEngine {
  static func main() {}
}

// One page, one thread: nothing else runs while a function below does.
nonisolated(unsafe) private var input = UnsafeMutableBufferPointer<Int64>(start: nil, count: 0)
nonisolated(unsafe) private var output = UnsafeMutableBufferPointer<Int64>(start: nil, count: 0)

/// Where a page puts `count` words; nil where that is less than none or more than a million.
@_expose(wasm, "trip_words")
@c(trip_words)
func words(_ count: Int32) -> UnsafeMutablePointer<Int64>? {
  guard count >= 0, count <= 1_000_000 else { return nil }
  input.deallocate()
  input = .allocate(capacity: Int(count))
  input.initialize(repeating: 0)
  return input.baseAddress
}

/// Prices what stands in the words; returns how many words the answer has, or a negative status.
@_expose(wasm, "trip_quote")
@c(trip_quote)
func quote() -> Int32 {
  switch Estimate.answer(Array(input)) {
  case .success(let words):
    output.deallocate()
    output = .allocate(capacity: words.count)
    _ = output.initialize(from: words)
    return Int32(words.count)
  case .failure(let failure): return failure.status.rawValue
  }
}

/// Where the answer stands, until the next call.
@_expose(wasm, "trip_answer")
@c(trip_answer)
func answer() -> UnsafePointer<Int64>? { UnsafePointer(output.baseAddress) }
