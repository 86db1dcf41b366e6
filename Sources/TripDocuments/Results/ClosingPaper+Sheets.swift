import TripCosting
package import TripFormats
import TripModel

extension ClosingPaper {
  func columns(_ titles: [(Sentence, Column.Look)]) -> [Column] {
    titles.map { Column(parts.text($0), width: $1 == .words ? 26 : 12, look: $1) }
  }

  var meetingSheet: Sheet {
    func cells(_ count: FollowUp.Count) -> [Cell] {
      [count.planned, count.held, count.notHeld, count.notTold].map { .count(Int64($0)) }
    }
    let sessions = trip.sessions
    let rows = follow.bySession.map { session, count in
      Row(
        [
          .text("\(parts.text(sessions[session].title)) \(DayText.short(sessions[session].day, parts.language))")
        ] + cells(count))
    }
    return Sheet(
      name: parts.text(ResultWords.meetings),
      columns: columns([
        (ResultColumn.session.label, .words), (ResultWords.planned, .figure), (ResultWords.held, .figure),
        (ResultWords.notHeld, .figure), (ResultWords.notTold, .figure),
      ]), rows: rows + [Row([.text(parts.text(ResultWords.total))] + cells(follow.all), .total)])
  }

  func outcomeSheet() throws(CostingError) -> Sheet {
    let rows = try follow.kinds().filter { $0.count > 0 }.map { kind in
      Row([
        .text(parts.text(kind.outcome.name)), .count(Int64(kind.count)),
        .words(kind.amounts.map(parts.text).joined(separator: " + ")),
        kind.outcome.hasAmount ? .count(Int64(kind.withoutAmount)) : .empty,
      ])
    }
    return Sheet(
      name: parts.text(ResultWords.byOutcome),
      columns: columns([
        (ResultColumn.outcome.label, .words), (ResultWords.count, .figure), (ResultColumn.amount.label, .words),
        (ResultWords.noAmount, .figure),
      ]), rows: rows)
  }

  /// One row a company that sent people or tells something.
  func companySheet() throws(CostingError) -> Sheet {
    let groups = trip.delegatesByCompany
    let numbers = trip.companies.indices.filter { number in
      !groups[number].isEmpty || trip.results.contains { $0.company == number }
    }
    var rows: [Row] = []
    for number in numbers {
      let (count, kinds) = (follow.count(ofCompany: number), try follow.kinds(ofCompany: number))
      let company = trip.companies[number]
      let orders = kinds.first { $0.outcome == .order }?.amounts ?? []
      let besides = follow.besides(ofCompany: number)
      let steps = follow.openSteps(ofCompany: number).count
      var cells: [Cell] = [.text("\(company.id) \(company.name(in: parts.language))")]
      cells += [groups[number].count, count.planned, count.held, besides].map { .count(Int64($0)) }
      cells += Self.told.map { outcome in .count(Int64(kinds.first { $0.outcome == outcome }?.count ?? 0)) }
      cells += [.words(orders.map(parts.text).joined(separator: " + ")), .count(Int64(steps))]
      rows.append(Row(cells))
    }
    let heads: [(Sentence, Column.Look)] = [
      (BoardWords.companies, .words), (BoardWords.people, .figure), (ResultWords.planned, .figure),
      (ResultWords.held, .figure), (ResultWords.besides, .figure),
    ]
    return Sheet(
      name: parts.text(ResultWords.byCompany),
      columns: columns(
        heads + Self.told.map { ($0.name, .figure) } + [(ResultWords.orders, .words), (ResultWords.stepsOpen, .figure)]),
      rows: rows)
  }

  private static let told: [Outcome] = [.contact, .lead, .sample, .quotation, .order]

  /// One row a result, for spreadsheets; nobody is named but companies.
  package var listSheet: Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (ResultColumn.company.label, .short), (CompanyColumn.name.label, .words), (ResultColumn.session.label, .words),
      (ResultColumn.partner.label, .words), (ResultColumn.held.label, .short), (ResultColumn.outcome.label, .short),
      (ResultColumn.amount.label, .figure), (ResultColumn.currency.label, .short), (ResultColumn.next.label, .words),
      (ResultColumn.nextBy.label, .short), (ResultWords.state, .short),
    ]
    return Sheet(name: parts.text(ResultWords.list), columns: columns(titles), rows: trip.results.map(row))
  }

  /// The same for the page, where an amount shows its currency and a code stands for its company.
  var shownList: Sheet {
    let (whole, left) = (listSheet, [0, 2, 3, 4, 5, 6, 8, 9, 10])
    return Sheet(name: whole.name, columns: left.map { whole.columns[$0] }, count: whole.count) { number in
      let row = whole.row(number)
      return Row(left.map { row.cells[$0] }, row.meaning)
    }
  }

  private func row(_ result: MeetingResult) -> Row {
    let company = trip.companies[result.company]
    let session = result.session.map { parts.text(trip.sessions[$0].title) } ?? ""
    let days = result.nextBy.map { $0.days(since: parts.settings.today) }
    let state = result.isDone ? ResultWords.done : days.map(ResultWords.due(inDays:))
    return Row(
      [
        .text(company.id), .words(company.name(in: parts.language)), .words(session),
        .words(trip.partnerTitle(of: result, parts.language)),
        .words(result.wasHeld.map { FormWords.word($0 ? "yes" : "no", parts.language) } ?? ""),
        .words(result.outcome.map { parts.text($0.name) } ?? ""), result.amount.map { .money($0) } ?? .empty,
        .words(result.amount.map { CurrencyCodes.code($0.currency) } ?? ""), .words(result.next),
        result.nextBy.map { .day($0) } ?? .empty, .words(state.map(parts.text) ?? ""),
      ], !result.isDone && (days ?? 0) < 0 ? .attention : .plain)
  }

  var costSheet: Sheet {
    let rows = costs.lines.map { line in
      Row([
        .text(parts.text(BoardWords.step(line.step))), .words(line.announced.map(parts.text) ?? "–"),
        .words(line.billed.map(parts.text) ?? "–"),
      ])
    }
    return Sheet(
      name: parts.text(ResultWords.costs),
      columns: columns([(Words.item, .words), (ResultWords.announced, .figure), (ResultWords.billed, .figure)]),
      rows: rows)
  }

  /// Whose envelope held another sum than what was paid, one a row.
  var cashSheet: Sheet {
    let rows = differences.map { one in
      Row([
        .words(codes(one)), .words(title(one)), .words(parts.text(one.contents)), .words(money([one.paid])),
        .words(money(one.left)), .words(money(one.lacked)),
      ])
    }
    return Sheet(
      name: parts.text(ResultWords.cash),
      columns: columns([
        (Words.company, .short), (Words.interpreting, .words), (ResultWords.cashPlanned, .figure),
        (ResultWords.cashPaid, .figure), (ResultWords.cashBack, .figure), (ResultWords.cashAdded, .figure),
      ]), rows: rows)
  }

  func codes(_ one: SettledCash) -> String { one.companies.joined(separator: " ") }

  func title(_ one: SettledCash) -> String {
    let session = "\(DayText.short(one.session.day, parts.language)) \(parts.text(one.session.title))"
    return one.number == 1 ? session : session + parts.text(.inBrackets(Sentence(verbatim: "\(one.number)")))
  }

  /// A figure where it is exact, else in words.
  func figure(_ amount: Amount) -> Cell {
    amount.isExact ? .money(Money(amount.low, amount.currency)) : .text(parts.text(amount))
  }
}
