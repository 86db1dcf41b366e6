package import TripFormats
package import TripModel
package import TripSelection

/// The open questions about applications as a sheet to be filled in; `trip lookups import` takes it back.
package struct LookupSheet: Sendable {
  /// Of applications that nothing else has settled.
  package static func open(_ standings: [Standing]) -> [(standing: Standing, finding: Finding)] {
    standings.filter { !$0.isOut }.flatMap { standing in standing.questions.map { (standing, $0) } }
  }

  private let standings: [Standing]
  private let parts: PaperParts

  package init(_ standings: [Standing], _ trip: Trip, _ settings: PaperSettings) {
    self.standings = standings
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var sheet: Sheet {
    let rows = Self.open(standings).map { row($0.standing, $0.finding) }
    return Sheet(
      name: parts.text(ApplicationWords.questions),
      headings: [parts.text(parts.trip.title), parts.text(ApplicationWords.questions), parts.text(Self.guidance)],
      columns: asked + answered, rows: rows)
  }

  private var asked: [Column] {
    [
      (LookupColumn.application.label, "application", 10), (CompanyColumn.name.label, "name", 26),
      (CompanyColumn.ubn.label, "ubn", 12), (LookupColumn.question.label, "question", 20), (Self.why, "reason", 34),
      (Self.place, "where", 36),
    ].map { Column(parts.text($0), key: $1, width: $2, isLocked: true) }
  }

  private var answered: [Column] {
    let all = [Requirement.dissolved, .size].flatMap { requirement in
      Lookup.Answer.allCases.map { parts.text($0.word(on: requirement)) }
    }
    let choices = all.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return [
      (LookupColumn.answer, 12, choices), (.on, 13, []), (.by, 14, []), (.source, 30, []), (.letter, 24, []),
      (.note, 20, []),
    ].map { Column(parts.text($0.label), key: $0.rawValue, width: $1, choices: $2) }
  }

  /// Where there is but one place to look, it stands there already.
  private func row(_ standing: Standing, _ finding: Finding) -> Row {
    let application = parts.trip.applications[standing.application]
    let sources = finding.sources.map(parts.text)
    return Row([
      .text(application.id), .words(application.company.name), .text(application.company.ubn),
      .words(parts.text(finding.requirement.title)), .words(parts.text(finding.reason)),
      .words(parts.text(Sentence.joined(finding.sources))), .empty, .empty, .empty,
      .words(sources.count == 1 ? sources[0] : ""), .empty, .empty,
    ])
  }

  private static let why = Sentence(en: "Why it is asked", zhHant: "待查原因", ja: "確認の理由")
  private static let place = Sentence(en: "Where to look", zhHant: "查詢管道", ja: "確認先")
  private static let guidance = Sentence(
    en:
      "Fill in the open columns: the answer (of an exclusion: met means nothing was found), when, by whom and from what; leave a row that nobody has looked up yet empty. 'Told in the letter' is what the company reads where it is turned away.",
    zhHant:
      "請填寫右側欄位：查核結果（排除條件填「查無」或「查有」，其餘填「符合」或「不符合」）、查核日期、查核人及查詢來源；尚未查核者整列留空。「函文說明」為不予受理時載於函文之內容。",
    ja:
      "右側の列にご記入ください：確認結果（除外要件は「該当なし」「該当」、その他は「適合」「不適合」）、確認日、確認者、確認元。未確認の行は空欄のままにしてください。「通知書の記載」は不受理の通知書に記す内容です。")
}
