package import TripFormats
package import TripModel

/// The application form of the brochure's annex (報名表) as a workbook.
package struct ApplicationForm: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) { parts = PaperParts(trip: trip, settings: settings) }

  package var sheets: [Sheet] {
    FormField.application(parts.trip.call).map(sheet) + [PrivacyNotice(parts: parts).sheet]
  }

  private func sheet(_ part: Sentence, _ fields: [FormField]) -> Sheet {
    let columns = [
      Column(parts.text(FormWords.item), key: "field", width: 40, isLocked: true),
      Column(parts.text(FormWords.answer), key: "answer", width: 60),
    ]
    return Sheet(
      name: parts.text(part), headings: [parts.text(parts.trip.title), parts.text(part)], columns: columns,
      rows: fields.map { Row([.text(parts.text($0.label)), .empty]) })
  }
}
