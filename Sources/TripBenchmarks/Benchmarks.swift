#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures `trip` beside what people would use instead, in one run, as ratios.
///
/// `TripBenchmarks TRIP [--guard] [--only NAME] [--peers FOLDER] [--json PATH]`: TRIP is the command to measure; with
/// --guard only what takes seconds is run, and a ratio beyond its bound ends with 1. FOLDER holds what peers need, as
/// `--install` puts it there.
@main
enum Benchmarks {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "--work" { return Work.run(Array(words.dropFirst())) }
    guard let trip = words.first, !trip.hasPrefix("-") else {
      print("usage: TripBenchmarks PATH-OF-TRIP [--guard] [--only NAME] [--peers FOLDER] [--install] [--json PATH]")
      return exitWith(64)
    }
    func value(_ option: String) -> String? {
      words.firstIndex(of: option).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    let folder = "/tmp/trip-benchmarks-\(processID())"
    defer { remove(folder) }
    if words.contains("--guard") {
      let isFine = Guard.run(trip, in: folder)
      // What leaves the process leaves without its defers.
      remove(folder)
      return exitWith(isFine ? 0 : 1)
    }
    let bench = Bench(trip: trip, peers: value("--peers") ?? "/tmp/trip-peers", folder: folder)
    if words.contains("--install") { bench.install() }
    let results = bench.results(only: value("--only"))
    if let path = value("--json") { write(results, to: path) }
  }

  /// What was measured stands in a file also where the rest is stopped.
  static func flush() { fflush(nil) }

  private static func write(_ results: [ContestResult], to path: String) {
    let text = "{\"machine\":\"\(Machine.description)\",\"contests\":[\(results.map(\.json).joined(separator: ","))]}\n"
    guard let file = fopen(path, "w") else { return print("cannot write \(path)") }
    fputs(text, file)
    fclose(file)
  }
}
