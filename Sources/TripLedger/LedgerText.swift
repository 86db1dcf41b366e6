/// The lines of a ledger's file, without what git, editors and drives do to line ends: the seal of each line tells whether
/// what it says is as it was written.
struct LedgerText {
  /// Whole lines that hold anything.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// What stands behind the last line end.
  private(set) var rest: ArraySlice<UInt8> = []
  /// From the first to the last line that git set around two versions, counted as they stand in the file.
  private(set) var merge: ClosedRange<Int>?
  /// How many lines stand before that.
  private(set) var before = 0

  init(_ bytes: [UInt8]) {
    var pieces = LedgerText.unmarked(bytes).split(separator: 10, omittingEmptySubsequences: false)
    rest = pieces.popLast() ?? []
    for (index, piece) in pieces.enumerated() {
      let line = piece.last == 13 ? piece.dropLast() : piece
      if LedgerText.isSign(line) {
        before = merge == nil ? lines.count : before
        merge = (merge?.lowerBound ?? index + 1)...index + 1
      } else if !line.isEmpty {
        lines.append(line)
      }
    }
  }

  /// The same with one line feed behind each line.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let text = LedgerText(bytes)
    return text.lines.flatMap { $0 + [10] } + text.rest
  }

  private static func unmarked(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// A line of the ledger begins with a brace, so that none of the many is looked at further.
  private static func isSign(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first != UInt8(ascii: "{") else { return false }
    return ["<<<<<<< ", "||||||| ", ">>>>>>> "].contains { line.starts(with: $0.utf8) }
      || line.elementsEqual("=======".utf8)
  }
}
