import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripStorage

/// Papers that name a person, and so change with the person.
struct ReplacedPapers {
  /// Relative to papers/.
  let paths: [String]
  /// The manifest that the agency has by now: number, day, to whom; nil before the first.
  let sent: (number: Int, day: Day, to: String)?
  let standing: (code: String, company: String)?
  private let hint: CommandHint

  /// - Parameter person: Place on the roster.
  init(_ loaded: LoadedTrip, person: Int, _ console: Console) throws {
    paths = try Self.paths(loaded, person, console)
    hint = loaded.hint
    sent = ReplacedPapers.lastSent(loaded.ledger)
    standing = ReplacedPapers.standing(loaded, loaded.trip.delegates[person].company)
  }

  /// Every paper is made with the person and with somebody of another name: what differs, changes. The changes to the
  /// manifest that was sent last are told to the agency in any case.
  private static func paths(_ loaded: LoadedTrip, _ person: Int, _ console: Console) throws -> [String] {
    var changed = loaded
    changed.trip.delegates[person].name += "〇"
    changed.trip.delegates[person].surname += "X"
    changed.trip.delegates[person].passportNumber += "0"
    let after = try papers(changed, console)
    let before = Dictionary(try papers(loaded, console), uniquingKeysWith: { first, _ in first })
    var paths: [String] = []
    for (path, digest) in after where before[path] != digest {
      let name = path.split(separator: ".").first.map(String.init) ?? path
      if !paths.contains(name) { paths.append(name) }
    }
    return paths.contains("agency/changes") ? paths : paths + ["agency/changes"]
  }

  private static func papers(_ loaded: LoadedTrip, _ console: Console) throws -> [(path: String, digest: Digest)] {
    var papers: [(path: String, digest: Digest)] = []
    try PaperRoom(loaded, loaded.settings(), console).make { papers.append(($0.path, Digest(of: $0.bytes))) }
    return papers
  }

  /// The notice that stands for the company and names the person, as printed.
  private static func standing(_ loaded: LoadedTrip, _ company: Int?) -> (code: String, company: String)? {
    guard let company = company.map({ loaded.trip.companies[$0].id }), let account = loaded.ledger.standing(company)
    else { return nil }
    return (InvoiceStore(loaded: loaded).code(account.invoice), company)
  }

  private static func lastSent(_ ledger: Ledger) -> (number: Int, day: Day, to: String)? {
    for entry in ledger.entries.reversed() {
      if case .sent(let number, let to, _) = entry.fact { return (number, entry.written, to) }
    }
    return nil
  }

  func lines(_ language: Language) -> [String] {
    let list = paths.joined(separator: ", ")
    let again = sent.map { ReplaceWords.sendAgain($0.number, $0.day, $0.to, hint) } ?? ReplaceWords.notSent
    let notice = standing.map { [ReplaceWords.reissue($0.code, $0.company, hint).text(language)] } ?? []
    return [list] + notice + [again.text(language)]
  }

  var sentJSON: JSONValue {
    guard let sent else { return .null }
    return ["manifest": .whole(sent.number), "on": .string(sent.day.iso), "to": .string(sent.to)]
  }
}
