extension Condition {
  /// First and last day, categories, place, people, own flight (0 either, 1 own, 2 the delegation's).
  package func write(to writer: inout WordWriter) {
    writer.day(from)
    writer.day(until)
    writer.numbers(categories)
    writer.span(place)
    writer.span(people)
    writer.word(ownFlight.map { $0 ? 1 : 2 } ?? 0)
  }

  package init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(
      from: try reader.day(), until: try reader.day(), categories: try reader.indices(), place: try reader.span(),
      people: try reader.span())
    switch try reader.word() {
    case 0: ownFlight = nil
    case 1: ownFlight = true
    case 2: ownFlight = false
    default: throw .invalid
    }
  }
}
