import Testing
import TripStorage
import TripTestSupport

@testable import TripPrinting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Other people's programs, which judge what we made.
enum Tool {
  /// The first of that name in `PATH`.
  static func path(_ name: String) -> String? {
    try? BrowserFinder(.this).find(given: name)
  }

  static func run(_ words: String...) throws -> (code: Int32, output: String) {
    let folder = TemporaryFolder()
    let output = folder.path + "/output"
    var plan = SpawnPlan()
    plan.open("/dev/null", O_RDONLY, as: 0)
    plan.open(output, O_WRONLY | O_CREAT, as: 1)
    plan.open("/dev/null", O_WRONLY, as: 2)
    let child = try plan.run(words).get()
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status, String(decoding: try PosixDisk().read(output), as: UTF8.self))
  }
}
