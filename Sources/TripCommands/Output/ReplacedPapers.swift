import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// Papers that name a person, and so change with the person.
struct ReplacedPapers {
  /// Relative to papers/.
  let paths: [String]
  /// The manifest that the agency has by now: number, day, to whom; nil before the first.
  let sent: (number: Int, day: Day, to: String)?
  let standing: (code: String, company: String)?

  init(_ loaded: LoadedTrip, company: Int?) {
    let names = PaperName.unique(loaded.trip.companies)
    var paths = company.map { number in ["invoice", "roster"].map { "companies/\(names[number])/\($0)" } } ?? []
    paths += ["organiser/roster", "organiser/charges", "agency/manifest", "agency/changes"]
    if !loaded.trip.stays.isEmpty { paths.append("agency/rooming") }
    paths += loaded.trip.stays.indices.map { "agency/hotel-\($0 + 1)" }
    self.paths = paths
    sent = ReplacedPapers.lastSent(loaded.ledger)
    standing = ReplacedPapers.standing(loaded, company)
  }

  /// The notice that stands for the company and names the person, as printed.
  private static func standing(_ loaded: LoadedTrip, _ company: Int?) -> (code: String, company: String)? {
    guard let company = company.map({ loaded.trip.companies[$0].id }), let account = loaded.ledger.standing(company)
    else { return nil }
    return (InvoiceStore(loaded: loaded).code(account.invoice), company)
  }

  private static func lastSent(_ ledger: Ledger) -> (number: Int, day: Day, to: String)? {
    for entry in ledger.entries.reversed() {
      if case .sent(let number, let to, _) = entry.fact { return (number, LoadedTrip.day(ofClock: entry.at), to) }
    }
    return nil
  }

  func lines(_ language: Language) -> [String] {
    let list = paths.joined(separator: ", ")
    let again = sent.map { ReplaceWords.sendAgain($0.number, $0.day, $0.to) } ?? ReplaceWords.notSent
    let notice = standing.map { [ReplaceWords.reissue($0.code, $0.company).text(language)] } ?? []
    return [list] + notice + [again.text(language)]
  }

  var sentJSON: JSONValue {
    guard let sent else { return .null }
    return ["manifest": .whole(sent.number), "on": .string(sent.day.iso), "to": .string(sent.to)]
  }
}
