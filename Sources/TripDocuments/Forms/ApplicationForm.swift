package import TripFormats
package import TripModel

/// The application form of the brochure's annex (報名表) as a workbook.
package struct ApplicationForm: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) { parts = PaperParts(trip: trip, settings: settings) }

  package var sheets: [Sheet] {
    let fields = FormField.application(parts.trip.call)
    return fields.enumerated().map { sheet($1.part, $1.fields, isLast: $0 == fields.count - 1) }
      + [ApplicationNotice(parts: parts).sheet]
  }

  /// What is signed stands above the signature.
  private func sheet(_ part: Sentence, _ fields: [FormField], isLast: Bool) -> Sheet {
    let columns = [
      Column(parts.text(FormWords.item), key: "field", width: 40, isLocked: true),
      Column(parts.text(FormWords.answer), key: "answer", width: 60),
    ]
    return Sheet(
      name: parts.text(part), headings: [parts.text(parts.trip.title), parts.text(part)] + (isLast ? declaration : []),
      columns: columns,
      rows: fields.map { Row([.text(parts.text($0.label)), .empty]) })
  }

  private var declaration: [String] {
    (parts.trip.call?.declaration ?? []).enumerated().map { "\($0 + 1). \(parts.text($1))" }
  }
}
