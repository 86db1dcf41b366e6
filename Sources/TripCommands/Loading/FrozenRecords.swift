import TripLedger
import TripModel
import TripStorage

/// What lies frozen in `issued/`, `sent/` and `signed/`, held against the ledger.
struct FrozenRecords {
  private(set) var problems: [RecordProblem] = []
  /// The names under which papers lie in `issued/`, whatever the trip's days and data are now.
  private var codes: [Fact.Counted: String] = [:]

  /// The code that is printed on an issued invoice or credit note; nil where no file says it.
  func code(_ counter: Fact.Counted.Counter, _ number: Int) -> String? {
    codes[Fact.Counted(counter: counter, number: number)]
  }

  /// - Parameters:
  ///   - numbering: For the names of records that are lost.
  ///   - stayed: Paths of papers that a copy of the folder was made without.
  init(
    _ folder: TripFolder, _ ledger: Ledger, _ numbering: InvoiceNumbering, stayed: Set<String> = []
  ) throws(StorageError) {
    var papers = try FrozenPaper.all(in: folder)
    let known = papers.map(\.path)
    for paper in ledger.entries.compactMap(\.fact.frozen) {
      guard let digest = ledger.digest(ofPaper: paper.digest) else { continue }
      if let index = papers.firstIndex(where: { $0.digest == digest }) {
        let found = papers.remove(at: index)
        codes[paper.counted] = found.name
        if let page = found.otherPage { problems.append(RecordProblem(kind: .otherPage, path: page)) }
        continue
      }
      let index = papers.firstIndex { $0.counted == paper.counted }
      let found = index.map { papers.remove(at: $0) }
      codes[paper.counted] = found?.name
      if found == nil, stayed.contains(FrozenPaper.path(paper.counted, numbering.code(paper.counted))) { continue }
      problems.append(
        RecordProblem(
          kind: Self.kind(found, digest),
          path: FrozenPaper.path(paper.counted, found?.name ?? numbering.code(paper.counted))))
    }
    gather(known)
    // A copy that a cloud drive made beside a record is told as that.
    let names = papers.filter { ConflictedCopies.original(of: $0.path, among: known) == nil }
    problems += names.map { RecordProblem(kind: .unknown, path: $0.path) }
    // By a ledger that is not whole nothing can be judged; it says so itself.
    if !ledger.problems.isEmpty { problems = [] }
  }

  private static func kind(_ found: FrozenPaper?, _ digest: Digest) -> RecordProblem.Kind {
    guard let found, found.digest != nil, !found.isPage else { return .lost }
    return found.lineEnds(of: digest).map { .otherLineEnds($0) } ?? .changed
  }

  /// Where a whole folder of records is not there, that is one matter, and each record none.
  ///
  /// - Parameter known: Paths of the papers that lie there.
  private mutating func gather(_ known: [String]) {
    for folder in ["issued/", "sent/", "signed/"] where !known.contains(where: { $0.hasPrefix(folder) }) {
      let lost = problems.count { $0.kind == .lost && $0.path.hasPrefix(folder) }
      guard lost > 0 else { continue }
      problems.removeAll { $0.kind == .lost && $0.path.hasPrefix(folder) }
      problems.append(RecordProblem(kind: .noneHere(lost), path: folder))
    }
  }
}

extension Fact {
  /// The number and the digest of a paper that left the house.
  fileprivate var frozen: (counted: Counted, digest: Digest)? {
    switch self {
    case .issued(let number, _, _, let paper): (Counted(counter: .invoice, number: number), paper)
    case .credited(let number, _, let paper): (Counted(counter: .creditNote, number: number), paper)
    case .sent(let number, _, let paper): (Counted(counter: .manifest, number: number), paper)
    case .signed(let number, let paper): (Counted(counter: .review, number: number), paper)
    case .withdrew(let number, _, _, _, _, let paper): (Counted(counter: .withdrawal, number: number), paper)
    case .paid, .reversed, .carried, .forgot: nil
    }
  }
}
