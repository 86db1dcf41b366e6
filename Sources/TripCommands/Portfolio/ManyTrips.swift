import TripFormats
import TripModel
import TripStorage

/// The trips that a command line means, and how many are worked on at a time.
struct ManyTrips {
  static let jobs = OptionSpec(
    name: "jobs", placeholder: "N",
    help: Sentence(
      en: "how many trips at a time (default: one for each core)", zhHant: "同時處理幾個行程（預設為處理器核心數）",
      ja: "同時に処理する旅程の数（既定はコア数）"))
  static let shard = OptionSpec(
    name: "shard", placeholder: "I/N",
    help: Sentence(
      en: "only the I-th of N equal parts of the trips, for batch jobs", zhHant: "只處理 N 等分中的第 I 份，供批次作業使用",
      ja: "旅程を N 等分した I 番目だけを処理（バッチジョブ用）"))

  let paths: [String]
  /// Of what lies below the folder and is no trip of it.
  let remarks: [TripsRemark]
  /// False where a folder cannot be looked into, so that nobody knows of the trips in it.
  let isWhole: Bool
  let shard: Shard
  private let jobs: Int
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) throws(CommandFailure) {
    self.console = console
    do { jobs = try arguments.count(Self.jobs, least: 1, most: 1_024) ?? Cores.count } catch { throw .usage(error) }
    let shard = arguments.text(Self.shard).map { ($0, Shard.read($0)) }
    if let (text, read) = shard, read == nil {
      throw .usage(.invalidValue(option: "--shard", value: text, expected: PortfolioWords.shard))
    }
    self.shard = shard?.1 ?? Shard()
    let folder = arguments.operands.first ?? "."
    guard console.disk.exists(Self.absolute(folder, console)) else { throw .noTrip(Messages.noFolder(folder)) }
    let found: FoundTrips
    do { found = try TripFolders.all(below: Self.absolute(folder, console), console.disk) } catch {
      throw .storage(error)
    }
    remarks = TripsRemark.all(found, shown: console.shown)
    isWhole = found.unreadable.isEmpty
    paths = self.shard.part(of: found.trips)
    guard found.trips.isEmpty else { return }
    tell(remarks, arguments)
    throw .noTrip(PortfolioWords.noTrips(folder))
  }

  /// One line each, beside what is told of the trips.
  func tell(_ remarks: [TripsRemark], _ arguments: Arguments) {
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    for remark in remarks { console.error("trip: \(remark.sentence.text(language))\n") }
  }

  /// How many cores each trip may have for itself; a shard may have no trip at all.
  var coresOfEach: Int { max(1, Cores.count / max(1, min(jobs, paths.count))) }

  /// Each trip by itself, with a console that says nothing; the outcomes come one by one in the trips' order.
  func run<Outcome: Sendable>(
    _ work: @escaping @Sendable (String, Console) -> Outcome, _ take: (Outcome) -> Void
  ) {
    var quiet = console
    (quiet.out, quiet.error) = ({ _ in }, { _ in })
    let (paths, console) = (paths, quiet)
    InOrder.run(paths.count, jobs: jobs, window: jobs * 8, { work(paths[$0], console) }, take)
  }

  private static func absolute(_ path: String, _ console: Console) -> String {
    guard path != "." else { return console.folder }
    let path = console.absolute(path)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
