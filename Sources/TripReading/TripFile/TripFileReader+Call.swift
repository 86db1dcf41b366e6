import TripCosting
import TripModel

extension TripFileReader {
  func call(_ reader: ObjectReader) -> Call {
    defer { reader.finish() }
    var call = Call(origin: reader.origin)
    call.deadline = reader.object("deadline").flatMap(callDeadline)
    call.mail = reader.object("mail").map(mail)
    call.supplement = reader.object("supplement").map(supplement)
    call.size = reader.object("size").map(size)
    call.readiness = reader.object("readiness").flatMap(readiness)
    call.aim = reader.object("aim").map { reader in
      reader.finish()
      return reader.origin
    }
    call.sectors = reader.object("sectors").map(sectors)
    call.exclusions = reader.objects("exclusions").compactMap(exclusion)
    call.years = reader.integers("years", within: ApplicationColumn.years)
    call.declaration = reader.localizedList("declaration")
    let uniqueID = idCheck()
    call.documents = reader.objects("documents").compactMap { document($0, uniqueID) }
    return call
  }

  private func callDeadline(_ reader: ObjectReader) -> Call.Deadline? {
    defer { reader.finish() }
    let day = reader.require("on", reader.day("on"))
    let second = reader.require("at", reader.second("at"))
    let zone = reader.require("zone", reader.zone("zone"))
    guard let day, let second, let zone else { return nil }
    return Call.Deadline(origin: reader.origin, at: Instant(day, second: second, zone: zone), zone: zone)
  }

  private func mail(_ reader: ObjectReader) -> Call.Mail {
    defer { reader.finish() }
    return Call.Mail(origin: reader.origin, to: reader.text("to"), subject: reader.text("subject"))
  }

  private func supplement(_ reader: ObjectReader) -> Call.Supplement {
    defer { reader.finish() }
    return Call.Supplement(origin: reader.origin, days: reader.integer("days"))
  }

  private func size(_ reader: ObjectReader) -> Call.Size {
    defer { reader.finish() }
    let capital = reader.amount("capitalUpTo")
    if let capital, !capital.isExact { reader.report(.amountNotExact(reader.text("capitalUpTo") ?? ""), "capitalUpTo") }
    return Call.Size(
      origin: reader.origin,
      capitalUpTo: capital.flatMap { $0.isExact ? Money($0.low, $0.currency) : nil },
      employeesBelow: reader.integer("employeesBelow"))
  }

  private func readiness(_ reader: ObjectReader) -> Call.Readiness? {
    defer { reader.finish() }
    let level = reader.require("level", reader.integer("level", within: Application.readinessLevels))
    return level.map { Call.Readiness(origin: reader.origin, level: $0) }
  }

  private func sectors(_ reader: ObjectReader) -> Call.Sectors {
    defer { reader.finish() }
    let uniqueID = idCheck()
    let named = reader.objects("named").compactMap { reader -> Call.Sector? in
      defer { reader.finish() }
      let id = reader.require("id", reader.text("id"))
      let title = reader.require("title", reader.localized("title"))
      guard let id, uniqueID(id, reader), let title else { return nil }
      return Call.Sector(origin: reader.origin, id: id, title: title)
    }
    return Call.Sectors(origin: reader.origin, named: named, takesRelated: reader.truth("related") ?? false)
  }

  private func exclusion(_ reader: ObjectReader) -> Call.Exclusion? {
    defer { reader.finish() }
    let kind = reader.require("kind", reader.choice("kind", ExclusionWord.self))
    let (words, ministry) = (reader.localized("words"), reader.text("ministry"))
    return kind.map {
      Call.Exclusion(origin: reader.origin, kind: $0.requirement, words: words, ministry: ministry)
    }
  }

  private func document(_ reader: ObjectReader, _ isNew: (String, ObjectReader) -> Bool) -> Call.Document? {
    defer { reader.finish() }
    let id = reader.require("id", reader.text("id"))
    let title = reader.require("title", reader.localized("title"))
    let needs = reader.nodes("needs").compactMap { need($0, reader) }
    let isAttached = reader.truth("attached") ?? false
    guard let id, isNew(id, reader), let title else { return nil }
    return Call.Document(origin: reader.origin, id: id, title: title, needs: needs, isAttached: isAttached)
  }

  private func need(_ node: JSONNode, _ reader: ObjectReader) -> ApplicationColumn.Need? {
    guard case .string(let word) = node.value else {
      reader.report(.wrongKind("needs", expected: .text), "needs")
      return nil
    }
    if let need = ApplicationColumn.Need(word) { return need }
    let allowed = ApplicationColumn.Need.all.map(\.word)
    reader.report(
      .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), "needs")
    return nil
  }
}

/// The exclusions, as `trip.json` names them: those of ``Requirement`` that shut out.
private enum ExclusionWord: String, CaseIterable {
  case refusedByBanks, dissolved, prcInvestment, repeatedApplication, irregularEnding

  var requirement: Requirement {
    switch self {
    case .refusedByBanks: .refusedByBanks
    case .dissolved: .dissolved
    case .prcInvestment: .prcInvestment
    case .repeatedApplication: .repeatedApplication
    case .irregularEnding: .irregularEnding
    }
  }
}
