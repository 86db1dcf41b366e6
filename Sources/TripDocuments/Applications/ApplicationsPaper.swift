import TripCosting
package import TripFormats
package import TripModel
package import TripSelection

/// Where every application stands, for the organiser (申請案總表): states, reasons and questions, but no finance.
package struct ApplicationsPaper: Sendable {
  let standings: [Standing]
  let parts: PaperParts

  package init(_ standings: [Standing], _ trip: Trip, _ settings: PaperSettings) {
    self.standings = standings
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var page: Page {
    let body = [
      parts.header(ApplicationWords.overview), parts.paragraph(parts.text(ApplicationWords.purpose), class: "notice"),
      parts.facts(counts), HTMLWriter.table(sheet), questions, parts.list(ApplicationWords.remarks, remarks),
      parts.footer(),
    ]
    return parts.page(ApplicationWords.overview, "", layout: .landscape, body)
  }

  /// One row an application.
  package var sheet: Sheet {
    Sheet(
      name: parts.text(ApplicationWords.overview), headings: [],
      columns: Self.columns.map { $0.column(parts) }, count: standings.count
    ) { [self] index in
      Row(Self.columns.map { $0.cell(self, standings[index]) }, standings[index].meaning)
    }
  }

  /// One row a question that somebody must look up, for those applications that nothing else has settled.
  package var questionSheet: Sheet {
    let open = standings.filter { !$0.isOut }.flatMap { standing in standing.questions.map { (standing, $0) } }
    let columns = [
      Column(parts.text(ApplicationWords.number), key: "application", width: 8, look: .short),
      Column(parts.text(ApplicationWords.company), key: "name", width: 26),
      Column(parts.text(ApplicationWords.uniformNumber), key: "ubn", width: 12, look: .short),
      Column(parts.text(ApplicationWords.question), key: "question", width: 40),
      Column(parts.text(ApplicationWords.source), key: "source", width: 50),
      Column(parts.text(ApplicationWords.clause), key: "clause", width: 16),
    ]
    return Sheet(
      name: parts.text(ApplicationWords.questions), headings: [], columns: columns,
      rows: open.map { standing, finding in
        let application = self.application(standing)
        return Row([
          .words(application.id), .words(application.company.name), .words(application.company.ubn),
          .words(parts.text(finding.requirement.title + .colon + finding.reason)),
          .words(parts.text(Sentence.joined(finding.sources))), .words(parts.clause(finding.origin)),
        ])
      })
  }

  func application(_ standing: Standing) -> Application { parts.trip.applications[standing.application] }

  private var questions: HTML {
    let sheet = questionSheet
    guard sheet.count > 0 else { return .empty }
    return .joined([parts.heading(ApplicationWords.questions), HTMLWriter.table(sheet)])
  }

  private var counts: [(Sentence, String)] {
    [(ApplicationWords.all, "\(standings.count)")]
      + Standing.State.allCases.compactMap { state in
        let count = standings.count { $0.state == state }
        return count == 0 ? nil : (state.name, "\(count)")
      }
  }

  private var remarks: [String] {
    standings.flatMap { standing in
      standing.remarks.map { "\(application(standing).id)\(parts.colon)\(parts.text($0))" }
    }
  }
}

extension ApplicationsPaper {
  private static let columns: [PaperColumn<ApplicationsPaper, Standing>] = [
    PaperColumn("application", ApplicationWords.number, 8, .short) { .words($0.application($1).id) },
    PaperColumn("name", ApplicationWords.company, 26) { .words($0.application($1).company.name) },
    PaperColumn("ubn", ApplicationWords.uniformNumber, 12, .short) { .words($0.application($1).company.ubn) },
    PaperColumn("received", ApplicationWords.received, 20, .short) { paper, standing in
      let zone = paper.parts.trip.callZone
      return .words(
        paper.application(standing).received.map { "\($0.day(in: zone).iso) \($0.clock(in: zone))" } ?? "")
    },
    PaperColumn("state", ApplicationWords.state, 18) { .words($0.parts.text($1.state.name)) },
    PaperColumn("since", ApplicationWords.since, 12, .short) { $1.day.map(Cell.day) ?? .empty },
    PaperColumn("reason", ApplicationWords.reason, 44) { paper, standing in
      .words(standing.isForReview ? "" : paper.parts.text(Sentence.joined(standing.reasons.map(\.brief))))
    },
    PaperColumn("open", ApplicationWords.open, 8, .figure) { _, standing in
      standing.isOut || standing.questions.isEmpty ? .empty : .count(Int64(standing.questions.count))
    },
  ]
}

extension Standing {
  /// Questions and what may still come call for somebody; what is out is grey.
  fileprivate var meaning: Meaning {
    switch state {
    case .accepted, .completed: .plain
    case .question, .incomplete: .attention
    case .late, .notAccepted: .left
    }
  }
}
