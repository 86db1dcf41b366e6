import TripCosting
package import TripModel

/// Reads a template: a line `Subject: …`, an empty line, the body; `{company}` is filled in, `{{` and `}}` are braces.
package struct MailTemplateReader {
  private static let headings = ["subject", "主旨", "件名"]

  private let kind: MailKind
  private let notebook: Notebook

  init(_ kind: MailKind, _ notebook: Notebook) {
    self.kind = kind
    self.notebook = notebook
  }

  /// A template of ours, which has no mistakes to tell.
  package static func builtIn(_ kind: MailKind, _ text: String) -> MailTemplate {
    MailTemplateReader(kind, Notebook()).read(TextFile(path: kind.file, bytes: Array(text.utf8)))
  }

  func read(_ file: TextFile) -> MailTemplate {
    let number = notebook.registry.add(file)
    var lines: [Range<Int>] = []
    var start = 0
    while start < file.bytes.count {
      let line = file.lineRange(at: start)
      lines.append(line)
      start = line.upperBound + 1
      if start < file.bytes.count, file.bytes[start - 1] == Byte.carriageReturn, file.bytes[start] == Byte.lineFeed {
        start += 1
      }
    }
    guard let subject = lines.first.flatMap({ self.subject($0, file) }) else {
      notebook.report(.missingSubject, in: number, at: 0, length: max(1, lines.first?.count ?? 1))
      return MailTemplate(subject: [], body: lines.map { pieces($0, file, number) })
    }
    let body = lines.dropFirst().drop { file.text($0).allSatisfy(\.isWhitespace) }
    return MailTemplate(subject: pieces(subject, file, number), body: body.map { pieces($0, file, number) })
  }

  /// What stands behind the colon; nil where the line is no subject.
  private func subject(_ line: Range<Int>, _ file: TextFile) -> Range<Int>? {
    let text = file.text(line)
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      Self.headings.contains(text[..<colon].lowercased().filter { !$0.isWhitespace })
    else { return nil }
    let rest = text[text.index(after: colon)...]
    let value = rest.drop(while: \.isWhitespace)
    return line.upperBound - value.utf8.count..<line.upperBound
  }

  private func pieces(_ line: Range<Int>, _ file: TextFile, _ number: UInt16) -> [MailTemplate.Piece] {
    var pieces: [MailTemplate.Piece] = []
    var (text, index): ([UInt8], Int) = ([], line.lowerBound)
    let bytes = file.bytes
    while index < line.upperBound {
      let byte = bytes[index]
      let isDouble = index + 1 < line.upperBound && bytes[index + 1] == byte
      guard byte == Byte.openBrace || byte == Byte.closeBrace, !isDouble else {
        text.append(byte)
        index += isDouble && (byte == Byte.openBrace || byte == Byte.closeBrace) ? 2 : 1
        continue
      }
      let end = byte == Byte.openBrace ? bytes[index..<line.upperBound].firstIndex(of: Byte.closeBrace) : nil
      guard let end else {
        notebook.report(.loneBrace(String(UnicodeScalar(byte))), in: number, at: index)
        index += 1
        continue
      }
      if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
      if let field = field(index + 1..<end, file, number) { pieces.append(.field(field)) }
      index = end + 1
    }
    return text.isEmpty ? pieces : pieces + [.text(String(decoding: text, as: UTF8.self))]
  }

  private func field(_ range: Range<Int>, _ file: TextFile, _ number: UInt16) -> MailField? {
    let name = HalfWidth.trim(file.text(range))
    if let field = MailField(rawValue: name), kind.fields.contains(field) { return field }
    let allowed = kind.fields.map(\.rawValue)
    notebook.report(
      .unknownPlaceholder(name, allowed: allowed, closest: Suggestion.closest(to: name, among: allowed)), in: number,
      at: range.lowerBound, length: max(1, range.count))
    return nil
  }
}
