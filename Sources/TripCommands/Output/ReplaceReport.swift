import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// A replacement on trial, for people and for programs.
struct ReplaceReport: TrialReport {
  let replacement: Replacement
  let loaded: LoadedTrip

  var language: Language { loaded.paperLanguage }
  var trip: Trip { loaded.trip }
  let papers: ReplacedPapers

  func lines() throws(CostingError) -> [String] {
    let name = trip.delegates[replacement.person].name(in: language)
    let days = trip.firstDay.map { $0.days(since: replacement.day) }
    return [
      text(ReplaceWords.title(name)) + text(LeavingWords.trial),
      text(LeavingWords.notice(Moment(replacement.day), days)), "", text(ReplaceWords.possible),
    ] + stages + ["", text(ReplaceWords.cost)] + (try costs().map { "  " + $0 })
      + ["", text(LeavingWords.rooms)] + rooms.map { "  " + $0 } + ["", text(ReplaceWords.needed)]
      + ["  " + needs, "", text(ReplaceWords.papers)] + papers.lines(language).map { "  " + $0 }
  }

  private var stages: [String] {
    var table = TextTable()
    for stage in ReplacementStage.allCases {
      table.add(
        stage == replacement.stage ? "→" : " ", text(ReplaceWords.span(stage, trip)), text(ReplaceWords.means(stage)))
    }
    let unknown = replacement.stage == nil ? ["  " + text(ReplaceWords.unknown(missing))] : []
    return table.lines + unknown
  }

  /// Days that decide the stage and are in no deadline yet.
  private var missing: [Deadline.Kind] { [.nameList, .ticketing].filter { trip.deadline($0) == nil } }

  private func costs() throws(CostingError) -> [String] {
    var lines = [text(ReplaceWords.charged(replacement.stage))]
    if let before = replacement.fare, let after = replacement.newFare, before != after {
      lines.append(text(ReplaceWords.fare(AmountText.sentence(before), AmountText.sentence(after))))
    }
    guard let account = replacement.withdrawal else { return lines + [text(LeavingWords.noLadder)] }
    let isLeast = account.withdrawal.isLeast
    let kept = try LeavingTable.kept(account.sums, isLeast: isLeast, language)
    return lines + [text(ReplaceWords.instead(Sentence(verbatim: kept), isLeast: isLeast))]
  }

  private var rooms: [String] {
    guard !trip.stays.isEmpty else { return [text(RoomsWords.noStays)] }
    guard let trial = replacement.otherSex else { return [text(ReplaceWords.sameSex)] }
    return [text(ReplaceWords.sameSex), text(ReplaceWords.otherSex)]
      + RoomingLines.lines(trial, language).map { "  " + $0 }
  }

  private var needs: String {
    DelegateNeeds.missing(Delegate(origin: .none)).map { text($0.label) }
      .listed(language)
  }

  func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
