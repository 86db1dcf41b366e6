extension Party {
  /// Company, its people, options, interpreters, day of registration, day of confirmation, categories, delegation,
  /// shared interpreters.
  ///
  /// Prices confirmed for one of its things alone are left out: a what-if has none, and what was confirmed for everybody
  /// stands in the price list.
  package func write(to writer: inout WordWriter) {
    writer.origin(company)
    writer.count(members.count)
    for member in members { member.write(to: &writer) }
    writer.numbers(options)
    writer.numbers(interpreters)
    writer.day(registered)
    writer.day(confirmed)
    writer.numbers(categories)
    writer.count(delegation)
    writer.count(sharedInterpreters.count)
    for shared in sharedInterpreters {
      writer.count(shared.interpreter)
      writer.count(shared.share.place)
      writer.count(shared.share.count)
    }
  }

  package init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(company: try reader.origin(), members: [])
    for _ in 0..<(try reader.count()) { members.append(try Member(from: &reader)) }
    options = try reader.indices()
    interpreters = try reader.indices()
    registered = try reader.day()
    confirmed = try reader.day()
    categories = try reader.indices()
    delegation = try reader.index()
    for _ in 0..<(try reader.count()) {
      let (index, place, count) = (try reader.index(), try reader.index(), try reader.index())
      guard place < count, count <= 10_000 else { throw .invalid }
      sharedInterpreters.append(SharedInterpreter(interpreter: index, share: Share(place: place, count: count)))
    }
  }
}
