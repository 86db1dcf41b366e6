package import TripFormats
package import TripModel

/// The application form of the brochure's annex (報名表) as a workbook.
package struct ApplicationForm: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) { parts = PaperParts(trip: trip, settings: settings) }

  package var sheets: [Sheet] {
    let fields = FormField.application(parts.trip.call)
    return fields.enumerated().map { index, group in
      sheet(group.part, group.fields, below: index == 0 ? howToSend : index == fields.count - 1 ? declaration : [])
    } + [ApplicationNotice(parts: parts).sheet]
  }

  /// - Parameter lines: below the title: how to send it in, or what is signed.
  private func sheet(_ part: Sentence, _ fields: [FormField], below lines: [String]) -> Sheet {
    let columns = [
      Column(parts.text(FormWords.item), key: "field", width: 40, isLocked: true),
      Column(parts.text(FormWords.answer), key: "answer", width: 60),
      Column(parts.text(FormWords.required), key: "required", width: 8, isLocked: true),
    ]
    let needed = FormField.needed(parts.trip.call)
    return Sheet(
      name: parts.text(part), headings: [parts.text(parts.trip.title), parts.text(part)] + lines, columns: columns,
      rows: fields.map { field in
        let mark = needed.contains(field.key) ? parts.text(FormWords.requiredMark) : ""
        return Row(
          [.text(parts.text(field.label)), .empty, .words(mark)],
          lines: ApplicationPage.long.contains(field.key) ? 8 : 1)
      })
  }

  /// In one line, so that the rows below stand where they always do.
  private var howToSend: [String] {
    let facts = ApplicationPage.howToSend(parts).filter { !$0.1.isEmpty }
    let line = facts.map { parts.text($0.0) + parts.colon + $0.1 }
    return line.isEmpty ? [] : [line.joined(separator: parts.language.semicolon)]
  }

  private var declaration: [String] {
    (parts.trip.call?.declaration ?? []).enumerated().map { "\($0 + 1). \(parts.text($1))" }
  }
}
