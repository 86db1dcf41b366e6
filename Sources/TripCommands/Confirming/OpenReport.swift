import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// What is not exact yet, company by company, with whom to ask and how to confirm it.
struct OpenReport {
  let open: [OpenPrice]
  let trip: Trip
  let language: Language
  let hint: CommandHint

  var lines: [String] {
    guard !open.isEmpty else { return [text(ConfirmWords.left(0, hint))] }
    let companies = Dictionary(grouping: open, by: \.company).sorted { $0.key < $1.key }
    return [
      text(OpenWords.heading(open.count, companies.count)), text(OpenWords.issue(open.count { !$0.isCash }, hint)),
    ]
      + companies.flatMap { company, prices in section(company, prices) } + commands
  }

  private func section(_ company: Int, _ prices: [OpenPrice]) -> [String] {
    var table = TextTable(right: [1], indent: "  ")
    for price in prices {
      let title = text(price.title) + (price.count > 1 ? " × \(price.count)" : "")
      table.add(title, AmountText.text(price.amount, language), text(OpenWords.ask(whom(price), price.missing)))
    }
    let company = trip.companies[company]
    return ["", "\(company.id) \(company.name(in: language))"] + table.lines
  }

  /// The payee; for interpreters the providers, where the trip names any.
  private func whom(_ price: OpenPrice) -> Sentence {
    switch price.subject {
    case .interpreter(let place):
      let line = trip.agreedInterpreters.first { $0.place == place }
      let known = line.flatMap { trip.provider(of: $0) }.map { [$0] }
      let providers = known ?? trip.interpreters?.providers ?? []
      return providers.isEmpty ? OpenWords.whoProvides : providers.map(\.name.sentence).joined(.comma)
    case .item: return Words.payee(price.payee)
    }
  }

  /// What a fare waits for, in the organiser's own words.
  private func dependsOn(_ price: OpenPrice) -> [String] {
    guard case .item(let item) = price.subject, case .fare(let index) = item.item else { return [] }
    return trip.fares[index].dependsOn.map { text($0.sentence) }
  }

  /// Each once, however many companies it is for.
  private var commands: [String] {
    var seen: Set<String> = []
    let all = open.flatMap { price -> [String] in
      let command = command(price, company: "CODE")
      guard seen.insert(command).inserted else { return [] }
      return ["  " + command] + dependsOn(price).map { "    " + $0 }
    }
    return ["", text(OpenWords.howTo)] + all + [text(OpenWords.narrower)]
  }

  private func command(_ price: OpenPrice, company: String) -> String {
    switch price.subject {
    case .item(let item):
      let code = CurrencyCodes.code(price.amount.currency)
      return hint("confirm \(item.word) '\(code) …' --by …")
    case .interpreter(let place):
      let shared = place.booking.shared.map { "@\($0)" } ?? ""
      let own = place.booking.shared == nil ? " --company \(company)" : ""
      let number = place.number > 1 ? " --number \(place.number)" : ""
      let code = CurrencyCodes.code(price.amount.currency)
      let agreed = price.missing.contains(.agreement) ? " '\(code) …'" : ""
      return hint(
        "confirm \(trip.sessions[place.booking.session].word)\(shared)\(agreed)\(own)\(number)"
          + missing(price.missing, code) + " --by …")
    }
  }

  private func missing(_ missing: [OpenPrice.Missing], _ code: String) -> String {
    missing.map { part in
      switch part {
      case .agreement: " --interpreter … --grade …"
      case .fullDay: " --full-day '\(code) …'"
      case .step: " --step '\(code) …'"
      case .travel: " --travel '\(code) …'"
      }
    }.joined()
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  /// open: company, title, count, amount, payee, payment, ask, dependsOn, command.
  var json: JSONValue {
    [
      "version": .number(1),
      "open": .array(
        open.map { price in
          let company = trip.companies[price.company].id
          return [
            "company": .string(company), "title": .string(text(price.title)), "count": .whole(price.count),
            "amount": AmountJSON.value(price.amount), "payee": .string(price.payee.key),
            "payment": .string(price.isCash ? "cash" : "invoice"),
            "ask": .string(text(OpenWords.ask(whom(price), price.missing))),
            "dependsOn": .array(dependsOn(price).map { .string($0) }),
            "command": .string(command(price, company: company)),
          ]
        }),
    ]
  }
}
