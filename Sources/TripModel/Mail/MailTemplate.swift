/// A subject and a body with places to be filled in.
package struct MailTemplate: Hashable, Sendable {
  /// A stretch of it.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case field(MailField)
  }

  package var subject: [Piece]
  /// Line by line.
  package var body: [[Piece]]

  package init(subject: [Piece], body: [[Piece]]) {
    self.subject = subject
    self.body = body
  }
}

extension MailTemplate {
  package func names(_ field: MailField) -> Bool { (body + [subject]).contains { $0.contains(.field(field)) } }

  /// A field without a value leaves no gap.
  package func subject(_ values: [MailField: String]) -> String {
    Self.filled(subject, values).split(separator: " ").joined(separator: " ")
  }

  /// A line of fields of which none has a value is left out.
  package func body(_ values: [MailField: String]) -> String {
    body.filter { line in
      let fields = line.compactMap { piece in if case .field(let field) = piece { field } else { nil } }
      return fields.isEmpty || fields.contains { values[$0]?.isEmpty == false } || !Self.isBlankBesides(line)
    }.map { Self.filled($0, values) + "\n" }.joined()
  }

  private static func isBlankBesides(_ line: [Piece]) -> Bool {
    line.allSatisfy { piece in
      if case .text(let text) = piece { text.allSatisfy { !$0.isLetter && !$0.isNumber } } else { true }
    }
  }

  private static func filled(_ pieces: [Piece], _ values: [MailField: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .field(let field): values[field] ?? ""
      }
    }.joined()
  }
}
