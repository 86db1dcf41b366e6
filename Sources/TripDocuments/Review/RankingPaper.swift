import TripCosting
package import TripFormats
package import TripModel
import TripSelection

/// The ranking for the committee (評選結果排序表), with the reason of every figure and places for signatures.
package struct RankingPaper: Sendable {
  let record: ReviewRecord
  let language: Language
  /// What must be settled before a signature; none once there is one.
  private let questions: [Sentence]

  package init(_ record: ReviewRecord, _ language: Language, questions: [Sentence] = []) {
    self.record = record
    self.language = language
    self.questions = questions
  }

  private var isDraft: Bool { record.number == 0 }

  package var title: String { text(ReviewWords.ranking) + (isDraft ? "" : text(ReviewWords.numbered(record.number))) }

  package var page: Page {
    let body: HTML = """
      <header class="paper">
      <p class="trip">\(text(record.trip))</p>
      <h1>\(title)</h1>
      <p class="soft">\(organisers) · \(day)</p>
      </header>
      \(notices)\(list(ReviewWords.openTitle, questions.map(text)))\
      \(list(ReviewWords.scoresChanged, (record.changes ?? []).map(text)))\
      \(list(ReviewWords.rulesTitle, record.rules.map(text)))\
      \(heading(ReviewWords.rankedTitle))\
      \(HTMLWriter.table(ranking))\(ties)\(others)\(signing)\
      \(heading(ReviewWords.sheetsTitle))\(HTMLWriter.table(scores))\(commented)
      """
    return Page(title: title, language: language.rawValue, layout: .landscape, body: body, style: Self.style)
  }

  /// Ranking, what is not ranked, every reviewer's scores and comments, criteria, and places for signatures.
  package var sheets: [Sheet] {
    var ranked = ranking
    ranked.headings = [text(record.trip), title, isDraft ? text(ReviewWords.draft) : signed] + record.rules.map(text)
    let comments = comments
    return [ranked, notRanked, scores] + (comments.count > 0 ? [comments] : []) + [criteria, signatures]
  }

  private static let style: HTML = """

    .sign { break-inside: avoid; }
    @media print {
      td, th { padding-top: .5pt; padding-bottom: .5pt; line-height: 1.2; }
      ul, li { margin: 0; line-height: 1.3; }
      h2 { margin: .4rem 0 .2rem; }
      p { margin: .1rem 0; }
    }
    .sign td { height: 2.6rem; vertical-align: bottom; }
    """

  // MARK: - Tables

  private var ranking: Sheet {
    let columns = [
      column(ReviewWords.place, "rank", 6, .figure), column(ReviewWords.application, "application", 10, .short),
      column(ReviewWords.company, "name", 30), column(ReviewWords.score, "score", 10, .figure),
      column(ReviewWords.exact, "exact", 14, .figure), column(ReviewWords.result, "result", 14, .short),
      column(ReviewWords.basis, "basis", 60),
    ]
    let rows = record.entries.filter { $0.rank != nil }.map { entry in
      Row(
        [
          .count(Int64(entry.rank ?? 0)), .text(entry.application), .words(name(entry)), .words(decimal(entry.score)),
          .words(entry.score?.fraction?.exact ?? ""), .text(text(ReviewWords.result(entry))),
          .words(text(ReviewWords.basis(entry))),
        ], isMarked(entry) ? .attention : .plain)
    }
    return Sheet(name: text(ReviewWords.rankedTitle), columns: columns, rows: rows)
  }

  /// Fewer than three scores, or one among equals that stay equal.
  private func isMarked(_ entry: ReviewRecord.Entry) -> Bool {
    entry.basis == Reckoning.Basis.plain.rawValue
      || record.ties.contains { $0.open.contains { $0.contains(entry.application) } }
  }

  private var notRanked: Sheet {
    let columns = [
      column(ReviewWords.application, "application", 10, .short), column(ReviewWords.company, "name", 30),
      column(ReviewWords.result, "result", 18, .short), column(ReviewWords.reason, "reason", 80),
    ]
    let rows = record.entries.filter { $0.rank == nil }.map { entry in
      let basis = entry.lines.isEmpty ? [] : [text(ReviewWords.basis(entry))]
      return Row([
        .text(entry.application), .words(name(entry)), .text(text(ReviewWords.result(entry))),
        .words(
          (entry.reasons.map { text(ReviewWords.toCommittee($0.sentence)) } + basis).joined(
            separator: language.semicolon)),
      ])
    }
    return Sheet(name: text(ReviewWords.othersTitle), columns: columns, rows: rows)
  }

  private var scores: Sheet {
    let columns =
      [
        column(ReviewWords.application, "application", 10, .short),
        column(ReviewWords.reviewer, "reviewer", 10, .short),
      ]
      + record.criteria.map { criterion in
        Column("\(text(criterion.title))（\(criterion.weight)%）", key: criterion.id, width: 14, look: .figure)
      } + [
        column(ReviewWords.total, "total", 10, .figure), column(ReviewWords.fateTitle, "fate", 20),
      ]
    let rows = record.entries.flatMap { entry in
      entry.lines.map { line in
        Row(
          [.text(entry.application), .text(line.reviewer)] + line.scores.map { .words($0 ?? "") } + [
            .words(decimal(line.total)), .text(text(ReviewWords.fate(line.fate))),
          ], line.fate == Reckoning.Fate.counted.rawValue ? .plain : .attention)
      }
    }
    return Sheet(name: text(ReviewWords.sheetsTitle), columns: columns, rows: rows)
  }

  /// What reviewers wrote, one a row; empty where nobody did.
  private var comments: Sheet {
    let columns = [
      column(ReviewWords.application, "application", 10, .short), column(ReviewWords.company, "name", 30),
      column(ReviewWords.reviewer, "reviewer", 10, .short), column(ReviewWords.comment, "comment", 80),
    ]
    let rows = record.entries.flatMap { entry in
      entry.lines.compactMap { line in
        line.comment.map { Row([.text(entry.application), .words(name(entry)), .text(line.reviewer), .words($0)]) }
      }
    }
    return Sheet(name: text(ReviewWords.commentsTitle), columns: columns, rows: rows)
  }

  private var criteria: Sheet {
    Sheet(
      name: text(ReviewWords.criteriaTitle),
      columns: [
        column(ReviewWords.criteriaTitle, "criterion", 40), column(ReviewWords.weight, "weight", 8, .figure),
        column(Words.basis, "clause", 14),
      ],
      rows: record.criteria.map { criterion in
        Row([
          .text(text(criterion.title)), .percent(millionths: criterion.weight * 1_000_000),
          .words(criterion.clause.map { text(Words.clause($0)) } ?? ""),
        ])
      })
  }

  private var signatures: Sheet {
    Sheet(
      name: text(ReviewWords.signatures),
      columns: [
        column(ReviewWords.reviewer, "reviewer", 24), column(ReviewWords.affiliation, "affiliation", 30),
        column(ReviewWords.signature, "signature", 30), column(ReviewWords.signedOn, "on", 14),
      ],
      rows: [Row([.text(text(ReviewWords.chair)), .empty, .empty, .empty])]
        + record.reviewers.map { Row([.text("\($0.code) \($0.name)"), .words($0.affiliation), .empty, .empty]) })
  }

  // MARK: - Around the tables

  private var notices: HTML {
    let state = isDraft ? text(ReviewWords.draft) : signed
    let replaced = record.replaces.map { text(ReviewWords.replaces($0, record.reason ?? "")) }
    let lines = ([state] + [replaced].compactMap(\.self)).map { line -> HTML in "<p class=\"notice\">\(line)</p>\n" }
    return """
      \(lines)<p class="soft">\(text(ReviewWords.counts(record)))</p>
      <p class="soft">\(text(ReviewWords.confidential))</p>

      """
  }

  private var ties: HTML {
    list(ReviewWords.tiesTitle, record.ties.map { text(ReviewWords.tie($0, decimal($0.score))) })
  }

  private var others: HTML {
    guard notRanked.count > 0 else { return .empty }
    return heading(ReviewWords.othersTitle) + HTMLWriter.table(notRanked)
  }

  private var commented: HTML {
    let comments = comments
    guard comments.count > 0 else { return .empty }
    return heading(ReviewWords.commentsTitle) + HTMLWriter.table(comments)
  }

  private var signing: HTML {
    "<section class=\"sign\">\n\(heading(ReviewWords.signatures))\(HTMLWriter.table(signatures))\n</section>\n"
  }

  private func list(_ title: Sentence, _ items: [String]) -> HTML {
    guard !items.isEmpty else { return .empty }
    let rows = items.map { item -> HTML in "<li>\(item)</li>\n" }
    return "<section>\n<h2>\(text(title))</h2>\n<ul>\n\(rows)</ul>\n</section>\n"
  }

  private func heading(_ title: Sentence) -> HTML { "<h2>\(text(title))</h2>\n" }

  private var organisers: String {
    (record.hosts + record.executors).map(text).listed(language)
  }

  private var day: String { Day(iso: record.day).map { DayText.dated($0, language) } ?? record.day }

  private var signed: String { text(ReviewWords.signed(record.by, record.day)) }

  private func name(_ entry: ReviewRecord.Entry) -> String {
    language == .en && !entry.nameEn.isEmpty ? entry.nameEn : entry.name
  }

  /// Two decimals for people; the exact value stands beside it.
  private func decimal(_ points: ReviewRecord.Points?) -> String { points?.fraction?.decimal(2) ?? "" }

  private func column(_ title: Sentence, _ key: String, _ width: Int, _ look: Column.Look = .words) -> Column {
    Column(text(title), key: key, width: width, look: look)
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  private func text(_ words: FrozenWords) -> String { words.sentence.text(language) }
}
