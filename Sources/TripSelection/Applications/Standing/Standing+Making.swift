package import TripCosting
package import TripModel

extension Standing {
  /// One for each application, in the order of the file; none without a call.
  package static func all(_ trip: Trip, today: Day) -> [Standing] {
    guard let call = trip.call else { return [] }
    return trip.applications.indices.map { Standing($0, trip, call, today: today) }
  }

  /// What stands first settles it: the organiser's decision, then the deadline, what is missing, and eligibility.
  init(_ number: Int, _ trip: Trip, _ call: Call, today: Day) {
    let application = trip.applications[number]
    let missing = MissingPart.all(of: application, call)
    self.init(
      application: number, state: .accepted, day: nil, reasons: [],
      arrival: Arrival(application.received, call.deadline),
      completeness: Completeness(application, missing: missing, call, today: today), missing: missing,
      findings: Eligibility.findings(number, trip), remarks: Standing.remarks(application, call, missing))
    let verdict =
      refused(application) ?? lateness(application, call) ?? lack(application, call) ?? ineligibility(application, call)
      ?? doubt(application, call) ?? acceptance(application, call)
    (state, day, reasons) = (verdict.state, verdict.day, verdict.reasons)
  }

  private typealias Verdict = (state: State, day: Day?, reasons: [Reason])

  private func refused(_ application: Application) -> Verdict? {
    guard let refusal = application.refusal else { return nil }
    return (.notAccepted, refusal.on, [Reason(.decided(refusal), nil)])
  }

  private func lateness(_ application: Application, _ call: Call) -> Verdict? {
    guard case .late(let seconds) = arrival, let deadline = call.deadline, let received = application.received else {
      return nil
    }
    let day = received.day(in: deadline.zone)
    return (.late, day, [Reason(.late(by: seconds, received, deadline), deadline.origin)])
  }

  private func lack(_ application: Application, _ call: Call) -> Verdict? {
    let clause = call.supplement?.origin
    switch completeness {
    case .whole, .completed, .arrivalUnknown: return nil
    case .notAsked:
      return (.incomplete, day(of: application.received, call), [Reason(.notAskedYet, clause)] + lacking(call))
    case .waiting(let until):
      return (.incomplete, application.supplement?.asked, [Reason(.waiting(until), clause)] + lacking(call))
    case .tooLate(let arrived, let until):
      let zone = call.zone
      return (.notAccepted, arrived.day(in: zone), [Reason(.suppliedLate(arrived, zone, until), clause)])
    case .stillMissing(let until):
      return (.notAccepted, until.advanced(by: 1), [Reason(.notSupplied(until), clause)] + lacking(call))
    }
  }

  private func lacking(_ call: Call) -> [Reason] {
    missing.map { part in
      Reason(.lacks(call.documents[part.document].title.sentence, part), call.documents[part.document].origin)
    }
  }

  private func ineligibility(_ application: Application, _ call: Call) -> Verdict? {
    let failed = findings.filter { $0.verdict == .notMet }
    guard !failed.isEmpty else { return nil }
    let day = failed.compactMap { $0.lookup?.on }.max() ?? day(of: application.received, call)
    return (.notAccepted, day, failed.map { Reason(.about($0), $0.origin, $0.requirement, isFailed: true) })
  }

  /// What must be found out before it goes anywhere.
  private func doubt(_ application: Application, _ call: Call) -> Verdict? {
    var reasons: [Reason] = []
    if arrival == .unknown, call.deadline != nil { reasons.append(Reason(.arrivalUnknown, call.deadline?.origin)) }
    if case .arrivalUnknown(let asked) = completeness {
      reasons.append(Reason(.supplementUnknown(asked), call.supplement?.origin))
    }
    reasons += questions.map { Reason(.about($0), $0.origin, $0.requirement) }
    return reasons.isEmpty ? nil : (.question, lastDay(application, call), reasons)
  }

  private func acceptance(_ application: Application, _ call: Call) -> Verdict {
    let day = lastDay(application, call)
    guard case .completed(let arrived) = completeness else { return (.accepted, day, [Reason(.allMet, nil)]) }
    let zone = call.zone
    return (.completed, day, [Reason(.supplied(arrived, zone), call.supplement?.origin), Reason(.allMet, nil)])
  }

  /// The day of the last thing that was settled.
  private func lastDay(_ application: Application, _ call: Call) -> Day? {
    let mails = [application.received, application.supplement?.arrived].compactMap { day(of: $0, call) }
    return (mails + findings.compactMap { $0.lookup?.on }).max()
  }

  private func day(of instant: Instant?, _ call: Call) -> Day? { instant?.day(in: call.zone) }

  /// A subject in another form is no reason of the brochure's to turn anybody away (14).
  private static func remarks(_ application: Application, _ call: Call, _ missing: [MissingPart]) -> [Sentence] {
    let asked = missing.flatMap(\.unreadable)
    var remarks = application.unreadable.filter { !asked.contains($0) }.map(Sentence.unreadable)
    if let subject = call.mail?.subject, !application.subject.isEmpty {
      let wanted = subject.replacing(Call.Mail.nameMark, with: application.company.name)
      if SubjectText.plain(wanted) != SubjectText.plain(application.subject) { remarks.append(.subject(wanted)) }
    }
    if let on = application.declaration.on, let received = application.received, on > received.day(in: call.zone),
      application.supplement == nil
    {
      remarks.append(.signedAfter(on))
    }
    // Once it has arrived, nobody asks any more when it was due.
    if application.supplement?.arrived == nil, let until = application.supplementEnds(call),
      [.saturday, .sunday].contains(until.weekday)
    {
      remarks.append(.lastDayIsFree(until))
    }
    return remarks
  }
}
