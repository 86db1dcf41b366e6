import TripCosting
import TripDocuments
import TripFormats
import TripModel

extension ReplaceReport {
  /// isTrial, person, company, on, stage, stages, fare, newFare, withdrawal, rooms, needs, papers, sent.
  func json() throws(CostingError) -> JSONValue {
    var withdrawal = JSONValue.null
    if let account = replacement.withdrawal { withdrawal = try LeavingJSON.value(account.sums) }
    let delegate = trip.delegates[replacement.person]
    return [
      "version": .number(1), "isTrial": .bool(true), "person": .string(delegate.name(in: language)),
      "company": .text(delegate.company.map { trip.companies[$0].id }), "on": .string(replacement.day.iso),
      "stage": .text(replacement.stage?.rawValue), "stages": .array(ReplacementStage.allCases.map(json)),
      "fare": replacement.fare.map(AmountJSON.value) ?? .null,
      "newFare": replacement.newFare.map(AmountJSON.value) ?? .null, "withdrawal": withdrawal,
      "roomsOfOtherSex": replacement.otherSex.map(RoomingLines.json) ?? .null,
      "needs": .array(DelegateNeeds.missing(Delegate(origin: .none)).map { .string($0.rawValue) }),
      "papers": .array(papers.paths.map { .string($0) }), "sent": papers.sentJSON,
    ]
  }

  private func json(_ stage: ReplacementStage) -> JSONValue {
    let end = stage.end.flatMap { trip.deadline($0) }
    return [
      "stage": .string(stage.rawValue), "isCurrent": .bool(stage == replacement.stage),
      "until": .text(end?.due.lastDay.iso), "isTentative": .bool(end?.isTentative ?? false),
      "means": .string(text(ReplaceWords.means(stage))),
    ]
  }
}
