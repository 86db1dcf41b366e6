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
  }
}
