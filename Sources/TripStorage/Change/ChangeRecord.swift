/// The list that lies beside the staged files of a change, one line an edit.
///
/// `new-0`, `old-0` and so on lie beside it: what the first file becomes and what it was; a missing one says that there
/// is no file.
struct ChangeRecord: Hashable {
  enum Verb: String {
    case put, append, remove
  }

  /// What becomes of the old contents afterwards.
  enum Fate: Hashable {
    /// They are kept, to be taken back.
    case undoable
    /// They go, and all before them: what left the house rests on them.
    case final
    /// They go; those before them stay, as nothing rests on it.
    case note
    /// They go with the change of that number, which has now been taken back.
    case undoing(Int)
  }

  struct Line: Hashable {
    var verb: Verb
    var mode: UInt16
    var path: String
  }

  private static let heading = "trip change 1"

  var title: String
  var fate: Fate
  var lines: [Line]

  init(title: String, fate: Fate, lines: [Line] = []) {
    self.title = title
    self.fate = fate
    self.lines = lines
  }

  var bytes: [UInt8] {
    var text = "\(Self.heading)\n\(fate.word) \(title.filter { !$0.isNewline })\n"
    for line in lines { text += "\(line.verb.rawValue) \(String(line.mode, radix: 8)) \(line.path)\n" }
    return Array(text.utf8)
  }

  /// Nil where the text is not of this version or not whole.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, lines[0] == Self.heading, lines.last == "" else { return nil }
    let title = lines[1].split(separator: " ", maxSplits: 1)
    guard let fate = title.first.flatMap({ Fate(word: $0) }) else { return nil }
    self.fate = fate
    self.title = title.count > 1 ? String(title[1]) : ""
    self.lines = []
    for line in lines[2..<lines.count - 1] {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let verb = Verb(rawValue: String(parts[0])), let mode = UInt16(parts[1], radix: 8),
        FilePath.isInside(String(parts[2]))
      else { return nil }
      self.lines.append(Line(verb: verb, mode: mode, path: String(parts[2])))
    }
  }
}

extension ChangeRecord.Fate {
  fileprivate var word: String {
    switch self {
    case .undoable: "undoable"
    case .final: "final"
    case .note: "note"
    case .undoing(let number): "undoing-\(number)"
    }
  }

  fileprivate init?(word: Substring) {
    switch word {
    case "undoable": self = .undoable
    case "final": self = .final
    case "note": self = .note
    default:
      guard word.hasPrefix("undoing-"), let number = Int(word.dropFirst("undoing-".count)) else { return nil }
      self = .undoing(number)
    }
  }
}
