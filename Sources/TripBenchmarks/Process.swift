#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of a program: how long it took, and the most memory it held.
struct Process {
  var seconds: Double
  /// Bytes.
  var peak: Int

  /// Its output goes nowhere.
  static func run(_ words: [String]) -> Process {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let start = now()
    guard posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      return Process(seconds: .infinity, peak: 0)
    }
    var usage = rusage()
    var status: Int32 = 0
    wait4(child, &status, 0, &usage)
    return Process(seconds: now() - start, peak: Int(usage.ru_maxrss) * 1024)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}

func processID() -> Int32 { getpid() }

func exitWith(_ code: Int32) { exit(code) }

/// A folder with all that lies in it.
func remove(_ path: String) { _ = Process.run(["rm", "-rf", path]) }
