/// All contests, with the programs they need.
struct Bench {
  let trip: String
  /// Where the virtual environment and the compiled peers lie.
  let peers: String
  /// For what is made on the way.
  let folder: String

  var python: String { peers + "/venv/bin/python" }
  /// This program, for work in a process of its own.
  var own: String { CommandLine.arguments[0] }

  /// The scripts of this folder.
  func script(_ name: String) -> String {
    let here = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + here + "/Peers/" + name
  }

  func results(only name: String?) -> [ContestResult] {
    print("Measured on: \(Machine.description)")
    var results: [ContestResult] = []
    for (title, contests) in all where name == nil || name == title {
      for contest in contests() {
        let result = contest.run()
        print(result.markdown)
        Benchmarks.flush()
        results.append(result)
      }
    }
    return results
  }

  private var all: [(String, () -> [Contest])] {
    [
      ("start", start), ("papers", papers), ("sheets", sheets), ("reading", reading), ("tables", tables),
      ("costing", costing), ("growth", growth), ("many", many), ("million", million),
    ]
  }

  /// Debian's and PyPI's programs, and the peers that are compiled.
  func install() {
    let commands = [
      "apt-get update -q; apt-get install -y -q --no-install-recommends hledger miller libxlsxwriter-dev zlib1g-dev parallel nodejs",
      "mkdir -p \(peers) && python3 -m venv \(peers)/venv",
      "\(peers)/venv/bin/pip install -q openpyxl XlsxWriter python-calamine duckdb jinja2",
      "clang -O2 \(script("sheet_libxlsxwriter.c")) -lxlsxwriter -o \(peers)/sheet_libxlsxwriter",
      "clang -O2 \(script("deflate.c")) -lz -o \(peers)/deflate",
      "cd \(peers) && echo > empty.swift && swiftc -O -static-stdlib empty.swift -o empty",
      "TRIP_ENGINE_CASES=\(peers)/cases swift test --filter EngineCases",
    ]
    for command in commands where Process.run(["sh", "-c", command]).status != 0 { print("failed: \(command)") }
  }
}
