import TripStorage

/// Contests of the whole command on trip folders.
extension Bench {
  private var real: String { "Itineraries/2026-07-japan" }
  private static let today = ["--today", "2026-05-01"]

  func start() -> [Contest] {
    let others = [
      Contestant(name: "an empty Swift program, static", words: [peers + "/empty"]),
      Contestant(name: "python3 -c pass", words: ["/usr/bin/python3", "-c", "pass"]),
      Contestant(name: "hledger --version", words: ["hledger", "--version"]),
    ]
    return [
      Contest(
        title: "Start: trip --version", contestants: [.ours("trip --version", [trip, "--version"])] + others, rounds: 41
      ),
      Contest(
        title: "Start and work: trip check of the real trip",
        contestants: [.ours("trip check", [trip, "check", real] + Self.today)] + others, rounds: 41),
    ]
  }

  /// The script writes 15 notices and one manifest, `trip build` every paper of the trip: into no folder, and into one
  /// where all of them stand.
  func papers() -> [Contest] {
    let copy = folder + "/papers"
    _ = Process.run(["sh", "-c", "mkdir -p \(copy) && cp -r \(real) \(copy)/trip"])
    let anew = Contestant.ours("trip build, every paper anew", [trip, "build", copy + "/trip"] + Self.today)
    return [
      Contest(
        title: "Papers of the real trip",
        contestants: [
          anew, .ours("trip build once more, nothing changed", [trip, "build", copy + "/trip"] + Self.today),
          Contestant(
            name: "Python: 15 notices and the manifest",
            words: [python, script("papers.py"), copy + "/trip", copy + "/python/papers"]),
        ], rounds: 9,
        prepare: { contestant in if contestant.name == anew.name { setAside("\(copy)/*/papers") } })
    ]
  }

  /// Moves folders out of the way. Whoever makes files right after hundreds were removed waits for an ext4 without a
  /// journal, which looks past every number of a file removed in the last minutes: that is no part of anybody's work.
  private func setAside(_ pattern: String) {
    let script = """
      import glob, os, sys, tempfile
      aside = tempfile.mkdtemp(dir=sys.argv[2])
      for number, path in enumerate(glob.glob(sys.argv[1])): os.rename(path, f'{aside}/{number}')
      """
    _ = Process.run(["python3", "-c", script, pattern, folder])
  }

  /// The cost of a check as the roster grows.
  func growth() -> [Contest] {
    [1, 10, 100, 1_000].compactMap { times in
      Roster(times: times, in: folder + "/growth-\(times)").map { roster in
        Contest(
          title: "trip check, \(30 * times) people, \(roster.bytes) bytes",
          contestants: [
            .ours("trip check", [trip, "check", roster.folder] + Self.today),
            Contestant(
              name: "Python's csv, the same two files",
              words: ["/usr/bin/python3", script("roster_csv.py"), roster.folder]),
          ])
      }
    }
  }

  /// Specimen trips of 30 people: one job, two jobs, and two jobs that know nothing of each other.
  func many() -> [Contest] {
    [100, 1_000, 10_000].map { count in
      let place = folder + "/many-\(count)"
      for number in 0..<count { _ = Roster(times: 1, in: "\(place)/\(number / 100)/\(number)") }
      let words = [trip, "build", "--all", place] + Self.today
      let shards = "\(trip) build --all \(place) --jobs 1 --today 2026-05-01 --shard"
      let others: [Contestant] = [
        .ours("--jobs 1", words + ["--jobs", "1"]),
        .ours("GNU parallel, two shards", ["parallel", "\(shards) {}/2", ":::", "1", "2"]),
      ]
      let sums = "trip portfolio --jobs 2"
      // The largest tells how it grows; what it would take otherwise is told by the others.
      let isLargest = count > 1_000
      return Contest(
        title: "\(count) trips of 30 people: trip build --all",
        contestants: [.ours("--jobs 2", words + ["--jobs", "2"])] + (isLargest ? [] : others) + [
          .ours(sums, [trip, "portfolio", place, "--jobs", "2"] + Self.today)
        ], rounds: count > 100 ? 1 : 3,
        prepare: { contestant in if contestant.name != sums { setAside("\(place)/*/*/papers") } })
    }
  }

  func million() -> [Contest] {
    guard let roster = Roster(times: 33_334, in: folder + "/million") else { return [] }
    return [
      Contest(
        title: "A trip of a million people (\(roster.bytes) bytes)",
        contestants: [
          .ours("trip check", [trip, "check", roster.folder] + Self.today),
          .ours("trip status (every company priced)", [trip, "status", roster.folder] + Self.today),
          .ours(
            "trip manifest, lines for Amadeus", [trip, "manifest", roster.folder, "--dialect", "amadeus"] + Self.today),
          Contestant(
            name: "Python's csv, the same two files",
            words: ["/usr/bin/python3", script("roster_csv.py"), roster.folder]),
        ], rounds: 1)
    ]
  }
}
