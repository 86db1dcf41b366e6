#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of a program: how long it took, what it cost, and the most memory it held.
struct Process {
  /// By the clock.
  var seconds: Double
  /// Of all cores, in the program and in the system for it.
  var processor: Double
  /// Bytes.
  var peak: Int
  /// Zero where it did its work.
  var status: Int32

  /// Its output goes nowhere.
  static func run(_ words: [String]) -> Process { run(words, output: "/dev/null") }

  /// - Parameter output: Where what it prints goes.
  static func run(_ words: [String], output: String) -> Process {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let start = now()
    guard posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else { return .failed }
    var usage = rusage()
    var status: Int32 = 0
    wait4(child, &status, 0, &usage)
    // An exit code, or the signal that ended it as a negative number.
    status = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    let processor = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    return Process(seconds: now() - start, processor: processor, peak: Int(usage.ru_maxrss) * 1024, status: status)
  }

  /// What it printed; nil where it failed.
  static func text(_ words: [String]) -> String? {
    let path = "/tmp/trip-benchmarks-said-\(getpid())"
    defer { unlink(path) }
    guard run(words, output: path).status == 0, let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static let failed = Process(seconds: .infinity, processor: .infinity, peak: 0, status: -1)

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}

func processID() -> Int32 { getpid() }

func exitWith(_ code: Int32) { exit(code) }

/// A folder with all that lies in it.
func remove(_ path: String) { _ = Process.run(["rm", "-rf", path]) }
