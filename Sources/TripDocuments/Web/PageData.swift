import TripCosting
import TripFormats
import TripModel

/// What the company's page knows of the trip: facts, prices and words, nothing of the roster but its head count.
struct PageData: Sendable {
  let trip: Trip
  let settings: PaperSettings
  /// Sentences of rules by the key that the script says, with `{name}` where a value goes.
  let rules: [(key: String, sentence: Sentence)]

  var json: JSONValue {
    let prices = PagePrices(trip: trip)
    return [
      "language": .string(settings.language.rawValue),
      "title": text(trip.title.sentence), "about": text(about), "from": day(trip.firstDay), "to": day(trip.lastDay),
      "contact": text(contact), "mailTo": text(mailTo),
      "words": .object(PageWords.all.map { .init($0.key, text($0.key == "inCash" ? inCash : $0.words)) }),
      "rules": .object(rules.map { .init($0.key, text($0.sentence)) }),
      "money": .object(prices.currencies.map { .init("\(PagePrices.word($0))", PagePrices.words(of: $0)) }),
      "prices": PagePrices.array(prices.words), "ladder": PagePrices.array(prices.ladder),
      "target": .number(PagePrices.word(.newTaiwanDollar)),
      "foreign": .array(
        prices.currencies.filter { $0 != .newTaiwanDollar && prices.isCharged($0) }.map { .number(PagePrices.word($0)) }
      ),
      "payees": .array(
        [Payee.agency, .association, .interpreter].map { payee in
          ["payee": .number(Int64(payee.rawValue)), "name": text(Words.payee(payee))]
        }),
      "cashPayee": .number(Int64(Payee.interpreter.rawValue)),
      "options": .array(zip(trip.options, prices.list.options).map { option($0, $1.amount) }),
      "rooms": .array(trip.rooms.map { ["kind": .string($0.kind.rawValue), "sleeps": .whole($0.kind.sleeps)] }),
      "roomKinds": .array(RoomWish.allCases.map { ["kind": .string($0.rawValue), "title": choice($0.rawValue)] }),
      "extraNight": prices.list.extraNight.map { text(night($0.amount)) } ?? .null,
      "categories": .array(trip.categories.map { ["id": .string($0.id), "title": text($0.title.sentence)] }),
      "sessions": .array(prices.sessions.map(session)), "fees": .array(prices.fees.map(fee)),
      "interpreterNote": trip.interpreters?.note.map { text($0.sentence) } ?? .null,
      "asks": asks,
      "caps": ["people": .whole(trip.caps.maximumPeople), "perCompany": .whole(trip.caps.peoplePerCompany)],
      "delegation": .whole(delegation),
      "items": items, "clauses": clauses,
      "closes": closes, "days": .array(trip.days.map(day)), "covers": .array(covers),
      "depends": .array(trip.fares.flatMap(\.dependsOn).map { text($0.sentence) }),
      "leaving": leaving, "deadlines": .array(trip.deadlines.map(deadline)),
      "privacy": .array(
        PrivacyNotice(parts: PaperParts(trip: trip, settings: settings)).points.map {
          .array([text($0.0), text($0.1)])
        }),
      "form": form, "readers": .array(readers),
      "leavingDay": trip.dayOfReturn.map { .number(Int64($0.number)) } ?? .null,
      "sixMonths": trip.dayOfReturn.map { .number(Int64($0.advanced(byMonths: 6).number)) } ?? .null,
    ]
  }

  /// English, Chinese, Japanese; one text where all are the same.
  func text(_ words: Sentence) -> JSONValue {
    if words.en == words.zhHant, words.en == words.ja { return .string(words.en) }
    return .array([.string(words.en), .string(words.zhHant), .string(words.ja)])
  }

  func clause(_ origin: Origin?) -> JSONValue {
    .text(origin.flatMap { settings.sources.find($0, nil)?.clause })
  }

  private var inCash: Sentence {
    Words.inCash(isYen: trip.interpreters.map { $0.amount.currency == .yen } ?? trip.isTakenForJapan)
  }

  func choice(_ word: String) -> JSONValue { text(PageWords.each { FormWords.word(word, $0) }) }

  /// People on the roster; nobody's business where no price depends on it.
  private var delegation: Int {
    trip.conditions.contains { !$0.condition.people.isOpen } ? trip.parties.first?.delegation ?? 0 : 0
  }

  private func day(_ day: Day?) -> JSONValue { .text(day?.iso) }

  /// First to last day, and who organises it.
  private var about: Sentence {
    PageWords.each { language in
      var settings = settings
      settings.language = language
      let names = (trip.organisers(.host) + trip.organisers(.executor)).map { $0.name.text(language) }
      let period = PaperParts(trip: trip, settings: settings).period
      return [period, names.listed(language)].filter { !$0.isEmpty }.joined(
        separator: " · ")
    }
  }

  private var contact: Sentence {
    guard let contact = trip.contact else { return Words.notKnownYet }
    return PageWords.each { language in
      [contact.name.text(language), contact.email ?? "", contact.phone ?? ""].filter { !$0.isEmpty }.joined(
        separator: " · ")
    }
  }

  private var mailTo: Sentence { trip.contact?.email.map { Sentence(verbatim: $0) } ?? contact }
}
