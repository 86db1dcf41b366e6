extension Party {
  package func write(to writer: inout WordWriter) {
    writer.origin(company)
    writer.count(members.count)
    for member in members {
      writer.origin(member.origin)
      writer.day(member.registered)
      writer.count(member.options.count)
      for index in member.options { writer.count(index) }
    }
    writer.count(options.count)
    for index in options { writer.count(index) }
    writer.count(interpreters.count)
    for index in interpreters { writer.count(index) }
    // Only where there are any: a what-if has nobody to share with.
    guard !sharedInterpreters.isEmpty else { return }
    writer.count(sharedInterpreters.count)
    for shared in sharedInterpreters {
      writer.count(shared.interpreter)
      writer.count(shared.share.place)
      writer.count(shared.share.count)
    }
  }

  package init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(company: try reader.origin(), members: [])
    for _ in 0..<(try reader.count()) {
      var member = Member(origin: try reader.origin(), registered: try reader.day())
      for _ in 0..<(try reader.count()) { member.options.append(try reader.index()) }
      members.append(member)
    }
    for _ in 0..<(try reader.count()) { options.append(try reader.index()) }
    for _ in 0..<(try reader.count()) { interpreters.append(try reader.index()) }
    guard !reader.isAtEnd else { return }
    let shared = try reader.count()
    guard shared > 0 else { throw .invalid }
    for _ in 0..<shared {
      let (index, place, count) = (try reader.index(), try reader.index(), try reader.index())
      guard place < count, count <= 10_000 else { throw .invalid }
      sharedInterpreters.append(SharedInterpreter(interpreter: index, share: Share(place: place, count: count)))
    }
  }
}
