import TripCosting
package import TripModel

/// Works out what a table of results changes in `results.csv`; a row is known by its company, whom it met, and its session.
///
/// Of several rows about one meeting, those of the same outcome belong together; the others follow in their order.
package struct ResultImport: Sendable {
  private let trip: Trip
  private let file: RosterTable<ResultColumn>
  private let answers: ImportAnswers

  /// One row of what was sent.
  private struct Sent {
    var row: ImportRow
    var values: [ResultColumn: String]
    /// The row of the file that it is about; nil where it is a new one.
    var known: Int?
  }

  package init(_ trip: Trip, _ file: RosterTable<ResultColumn>, _ answers: ImportAnswers) {
    self.trip = trip
    self.file = file
    self.answers = answers
  }

  /// Nil where the table is none of results.
  package func plan(_ table: ImportTable) -> ImportPlan<ResultColumn>? {
    guard let mapping = ImportMapping<ResultColumn>(table, confirmed: answers.headers),
      mapping.columns.values.contains(.outcome),
      mapping.columns.values.contains(.host) || mapping.columns.values.contains(.partner)
    else { return nil }
    var plan = ImportPlan(mapping: mapping)
    plan.refusals = table.refusals
    let rows = mapping.rows(of: table, &plan.refusals)
    let company = answers.company ?? onlyCompany(rows, mapping)
    var sent: [Sent] = []
    for row in rows {
      if let one = self.sent(row, company, table, &plan) { sent.append(one) }
    }
    pair(&sent)
    for row in sent { settle(row, table, &plan) }
    return plan
  }

  // MARK: - What was sent

  /// The one that every row with a code names, for rows that were added by hand.
  private func onlyCompany(_ rows: [ImportRow], _ mapping: ImportMapping<ResultColumn>) -> String? {
    guard let column = mapping.columns.first(where: { $0.value == .company })?.key else { return nil }
    let codes = Set(rows.map { $0.cell(column).text }.filter { !$0.isEmpty })
    return codes.count == 1 ? codes.first : nil
  }

  /// Nil for a row that says nothing, as those of meetings that nobody has reported yet.
  private func sent(
    _ row: ImportRow, _ company: String?, _ table: ImportTable, _ plan: inout ImportPlan<ResultColumn>
  ) -> Sent? {
    let given = plan.mapping.columns.filter { !row.cell($0.key).text.isEmpty || row.cell($0.key).kind == .cleared }
    let isOpen = given.values.contains { ![.company, .session, .from, .host, .partner].contains($0) }
    guard isOpen || given.values.contains(.partner) && !given.values.contains(.host) else { return nil }
    var values = values(row, table, &plan)
    values[.company] = values[.company] ?? company.flatMap { ImportValue.company($0, in: trip) }
    guard values[.company] != nil else {
      if !plan.refusals.contains(where: { $0.row == row.number && $0.column == ResultColumn.company.rawValue }) {
        plan.refusals.append(refusal(row, row.place, table, .company, "", .noCompany))
      }
      return nil
    }
    name(&values)
    guard values[.host] != nil || values[.partner] != nil else {
      if !plan.refusals.contains(where: { $0.row == row.number && $0.column == ResultColumn.host.rawValue }) {
        plan.refusals.append(refusal(row, row.place, table, .partner, "", .noName))
      }
      return nil
    }
    return Sent(row: row, values: values)
  }

  private func values(
    _ row: ImportRow, _ table: ImportTable, _ plan: inout ImportPlan<ResultColumn>
  ) -> [ResultColumn: String] {
    var values: [ResultColumn: String] = [:]
    for (index, column) in plan.mapping.columns.sorted(by: { $0.key < $1.key }) {
      let cell = row.cell(index)
      guard !cell.text.isEmpty || cell.kind == .cleared else { continue }
      switch ImportValue.result(cell, column, isROC: plan.mapping.rocColumns.contains(column), trip) {
      case .success(let text): values[column] = text
      case .failure(let refused):
        plan.refusals.append(refusal(row, cell.place, table, column, cell.text, refused.reason))
      }
    }
    return values
  }

  private func refusal(
    _ row: ImportRow, _ place: ImportPlace, _ table: ImportTable, _ column: ResultColumn, _ value: String,
    _ reason: ImportRefusal.Reason
  ) -> ImportRefusal {
    ImportRefusal(
      table: table.name, row: row.number, place: place, column: column.rawValue, label: column.label, value: value,
      reason: reason)
  }

  /// Who writes a host's name means the host, at the session at which it met the company where that is but one.
  private func name(_ values: inout [ResultColumn: String]) {
    if values[.host] == nil, let partner = values[.partner],
      let host = trip.hosts.first(where: { [$0.id, $0.name, $0.nameEn].contains(partner) })
    {
      values[.host] = host.id
    }
    guard let host = values[.host] else { return }
    values[.partner] = nil
    guard values[.session] == nil else { return }
    let met = trip.meetings.filter { $0.company == values[.company] && $0.host == host }
    if met.count == 1 { values[.session] = trip.sessions[met[0].session].word }
  }

  // MARK: - Which row it is

  private func pair(_ sent: inout [Sent]) {
    var free = Set(file.rows.indices)
    for isSameOutcome in [true, false] {
      for index in sent.indices where sent[index].known == nil {
        let known = file.rows.indices.first { row in
          free.contains(row) && isSame(sent[index].values, row)
            && (!isSameOutcome || outcome(row) == sent[index].values[.outcome])
        }
        sent[index].known = known
        if let known { free.remove(known) }
      }
    }
  }

  private func isSame(_ values: [ResultColumn: String], _ row: Int) -> Bool {
    guard file.text(.company, row: row) == values[.company], file.text(.host, row: row) == values[.host] ?? "",
      values[.host] != nil || file.text(.partner, row: row) == values[.partner]
    else { return false }
    let session = file.text(.session, row: row)
    return session.isEmpty || values[.session].map { trip.session($0) == trip.session(session) } ?? true
  }

  private func outcome(_ row: Int) -> String? {
    RosterWords<Outcome>.outcome.value(file.text(.outcome, row: row))?.rawValue
  }

  // MARK: - What it changes

  private func settle(_ sent: Sent, _ table: ImportTable, _ plan: inout ImportPlan<ResultColumn>) {
    var values = sent.values
    // A sum whose own currency cannot be read is no sum in the currency of before.
    let isRefused = plan.refusals.contains {
      $0.row == sent.row.number && $0.column == ResultColumn.currency.rawValue
    }
    let currency = isRefused ? "" : values[.currency] ?? sent.known.map { file.text(.currency, row: $0) } ?? ""
    if let amount = values[.amount], !amount.isEmpty, (try? PriceText.read("\(currency) \(amount)"))?.isExact != true {
      values[.amount] = nil
      let isFigure = amount.utf8.allSatisfy { (48...57).contains($0) }
      let reason: ImportRefusal.Reason = currency.isEmpty && isFigure ? .noCurrency : .amountUnreadable
      plan.refusals.append(
        refusal(sent.row, plan.mapping.place(of: .amount, in: sent.row), table, .amount, amount, reason))
    }
    let who = [values[.company], values[.host] ?? values[.partner]].compactMap(\.self).joined(separator: " × ")
    guard let row = sent.known else {
      plan.additions.append(.init(sourceRow: sent.row.number, values: values.filter { !$0.value.isEmpty }, who: who))
      return
    }
    let before = plan.changes.count
    for column in ResultColumn.allCases where column != .company {
      let old = file.text(column, row: row)
      guard let new = values[column], new != old, !isSame(new, old, column) else { continue }
      plan.changes.append(
        .init(
          row: row, line: file.lines[row], column: column, old: old, new: new, table: table.name,
          sourceRow: sent.row.number, place: plan.mapping.place(of: column, in: sent.row), who: who))
    }
    if plan.changes.count == before { plan.unchanged += 1 }
  }

  private func isSame(_ new: String, _ old: String, _ column: ResultColumn) -> Bool {
    guard !old.isEmpty, column != .amount || !old.contains(where: \.isLetter) else { return false }
    if case .success(let text) = ImportValue.result(ImportCell(text: old), column, isROC: false, trip) {
      return text == new
    }
    return false
  }
}

extension Trip {
  /// By its id, or by its date and part of day, as tables name it.
  fileprivate func session(_ word: String) -> Int? {
    let plain = HalfWidth.fold(word).lowercased()
    return sessions.firstIndex { $0.id?.lowercased() == plain || $0.address == plain }
  }
}

extension ImportValue {
  /// A value of `results.csv`; an amount stands without separators, its currency in its own column.
  static func result(_ cell: ImportCell, _ column: ResultColumn, isROC: Bool, _ trip: Trip) -> Reading {
    if let fault = cell.fault { return .failure(Refused(reason: fault)) }
    if cell.kind == .cleared { return .success("") }
    return switch column {
    case .company: company(cell, trip)
    case .session:
      trip.session(cell.text).map { .success(trip.sessions[$0].word) }
        ?? .failure(Refused(reason: .unknownOption(trip.sessions.map(\.word))))
    case .host: known(cell.text, trip.hosts.map(\.id))
    case .from: clock(cell)
    case .held, .done: word(cell, RosterWords.truth) { $0 ? "yes" : "no" }
    case .outcome: word(cell, RosterWords.outcome) { $0.rawValue }
    case .nextBy: date(cell, isROC)
    case .amount: .success(figure(cell.text))
    case .currency: currency(cell.text)
    case .partner, .person, .purpose, .next, .note: .success(cell.text)
    }
  }

  private static func known(_ text: String, _ words: [String]) -> Reading {
    let plain = HalfWidth.fold(text).lowercased()
    return words.first { $0.lowercased() == plain }.map { .success($0) }
      ?? .failure(Refused(reason: .unknownOption(words)))
  }

  private static func clock(_ cell: ImportCell) -> Reading {
    ClockText.read(cell.text).map { .success(DayText.clock($0)) } ?? .failure(Refused(reason: .clockUnreadable))
  }

  /// 1,200,000 and 120萬 are 1200000; what names a currency or counts people keeps its words, so that no other currency
  /// is put before it.
  private static func figure(_ text: String) -> String {
    let plain = HalfWidth.fold(text).filter { !$0.isWhitespace }
    guard plain.allSatisfy({ $0.isASCII && $0.isNumber || ".,億亿萬万千仟".contains($0) }) else { return plain }
    if let whole = FigureText.read(plain) { return "\(whole)" }
    let parts = plain.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return Thousands.plain(parts[0]).map { ([$0] + parts.dropFirst()).joined(separator: ".") } ?? text
  }

  private static func currency(_ text: String) -> Reading {
    guard let amount = try? PriceText.read(text + " 1") else {
      return .failure(Refused(reason: .unknownWord(["JPY", "TWD", "USD", "EUR", "…"].map(Sentence.init(verbatim:)))))
    }
    return .success(CurrencyCodes.code(amount.currency))
  }
}
