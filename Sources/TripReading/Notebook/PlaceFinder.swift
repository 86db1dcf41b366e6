import TripCosting
import TripModel

/// Turns an origin into file, line, column and the user's own line, when something is printed.
struct PlaceFinder: Sendable {
  var files: [TextFile]
  var layouts: [UInt16: TableLayout]
  var marks: [SourceRegistry.Mark]
  var clauses: [UInt32: String]

  func find(_ origin: Origin, _ field: Field?) -> Source? {
    let index = Int(origin.number) - 1
    guard marks.indices.contains(index) else { return nil }
    let mark = marks[index]
    let file = files[Int(mark.file)]
    let range = range(of: field, mark, in: file)
    let line = file.lineRange(at: range.lowerBound)
    let shown = range.clamped(to: line)
    return Source(
      file: file.path, line: file.line(at: range.lowerBound), column: file.column(at: range.lowerBound),
      clause: clauses[origin.number], excerpt: excerpt(of: line, mark, in: file),
      length: max(1, file.text(shown).count))
  }

  private func range(of field: Field?, _ mark: SourceRegistry.Mark, in file: TextFile) -> Range<Int> {
    let fallback = mark.offset..<min(file.bytes.count, mark.offset + Int(mark.length))
    switch mark.kind {
    case .point: return fallback
    case .object:
      guard let field, case .object(let members)? = JSONReader.node(at: mark.offset, in: file)?.value,
        let member = members.first(where: { $0.key == field.key })
      else { return fallback }
      return member.value.range
    case .row:
      return cell(field, mark, in: file) ?? fallback
    }
  }

  private func cell(_ field: Field?, _ mark: SourceRegistry.Mark, in file: TextFile) -> Range<Int>? {
    guard let layout = layouts[mark.file],
      let record = layout.record(at: mark.offset, in: file), !record.fields.isEmpty
    else { return nil }
    let end = record.fields[record.fields.count - 1].range.upperBound
    guard let field, let column = layout.keys.firstIndex(of: field.key) else { return record.fields[0].range }
    return record.fields.indices.contains(column) ? record.fields[column].range : end..<end
  }

  /// The line as written, with the characters of personal fields dotted out so that columns stay in place.
  private func excerpt(of line: Range<Int>, _ mark: SourceRegistry.Mark, in file: TextFile) -> String {
    guard let layout = layouts[mark.file] else { return file.text(line) }
    guard mark.kind == .row,
      let record = layout.record(at: mark.offset, in: file)
    else { return mark.kind == .point && isHeader(line, in: file) ? file.text(line) : "" }
    var text = ""
    var position = line.lowerBound
    for (column, field) in record.fields.enumerated() {
      let range = field.range.clamped(to: line)
      let isPersonal = layout.isPersonal.indices.contains(column) ? layout.isPersonal[column] : true
      guard isPersonal, !range.isEmpty, range.lowerBound >= position else { continue }
      text += file.text(position..<range.lowerBound)
      text += String(repeating: "•", count: file.text(range).count)
      position = range.upperBound
    }
    return text + file.text(position..<line.upperBound)
  }

  private func isHeader(_ line: Range<Int>, in file: TextFile) -> Bool { file.line(at: line.lowerBound) == 1 }
}
