import TripCosting
import TripFormats
import TripModel

extension DaySheet {
  /// How the delegation moves; what nobody has told is said to be unknown.
  var ways: HTML {
    let legs = plan.legs
    guard !legs.isEmpty else { return .empty }
    let columns = [
      Column(parts.text(DayWords.way)), Column(parts.text(DayWords.meeting)),
      Column(parts.text(DayWords.departs), look: .short),
      Column(parts.text(DayWords.arrives), look: .short), Column(parts.text(DayWords.seats)),
      Column(parts.text(DayWords.luggage)),
      Column(parts.text(DayWords.driver)),
    ]
    let text = DayLegText(plan, parts)
    let rows = legs.map { leg in
      Row([
        .words(text.name(leg)), .words(text.meeting(leg)), .words(text.departure(leg)), .words(text.arrival(leg)),
        .words(text.seats(leg)), .words(text.luggage(leg)),
        .words(text.driver(leg)),
      ])
    }
    let sheet = Sheet(name: parts.text(DayWords.ways), columns: columns, rows: rows)
    let hasCoach = legs.contains { $0.coach != nil }
    let source = hasCoach ? plan.trip.driverHours.map { DayWords.source($0.source.sentence) } : nil
    return parts.heading(DayWords.ways) + HTMLWriter.table(sheet)
      + (source.map { parts.paragraph(parts.text($0)) } ?? .empty)
  }
}
