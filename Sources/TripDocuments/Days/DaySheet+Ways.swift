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
      Column(parts.text(DayWords.arrives), look: .short), Column(parts.text(DayWords.seats), look: .short),
      Column(parts.text(DayWords.luggage), look: .short),
    ]
    let text = DayLegText(plan, parts)
    let rows = legs.map { leg in
      Row(
        [
          .words(text.name(leg)), .words(text.meeting(leg)), .words(text.departure(leg)), .words(text.arrival(leg)),
          .words(text.seats(leg)), .words(text.luggage(leg)),
        ], text.isBreached(leg) ? .attention : .plain)
    }
    let drivers = legs.filter { $0.coach != nil }.map { leg in
      parts.paragraph("\(text.name(leg))　\(text.driver(leg))", class: text.isBreached(leg) ? "driver breach" : "driver")
    }
    let sheet = Sheet(name: parts.text(DayWords.ways), columns: columns, rows: rows)
    let hasCoach = legs.contains { $0.coach != nil }
    let source = hasCoach ? plan.trip.driverHours.map { DayWords.source($0.source.sentence) } : nil
    return parts.heading(DayWords.ways) + HTMLWriter.table(sheet) + .joined(drivers)
      + (source.map { parts.paragraph(parts.text($0)) } ?? .empty)
  }
}
