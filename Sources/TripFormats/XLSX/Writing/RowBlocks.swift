import Dispatch

/// The rows of a long sheet in blocks of a fixed number, written and compressed on all cores, so many at a time.
///
/// What comes out depends on the rows alone, not on the number of cores. A block starts without the 32 KB of text that
/// the compressor could look back at, which makes a long sheet larger by less than a hundredth.
struct RowBlocks: ~Copyable {
  static let rows = 2_048
  /// How much XML is gathered before it is compressed.
  static let piece = 65_536

  private let starts: [Int]
  private let writers: [BlockWriter]
  private(set) var styles: CellStyles

  init(_ plan: SheetPlan, styles: CellStyles, cores: Int) throws(XLSXWritingProblem) {
    starts = Array(stride(from: 0, to: plan.sheet.count, by: RowBlocks.rows))
    var writers: [BlockWriter] = []
    for _ in 0..<min(cores, starts.count) { writers.append(try BlockWriter(plan)) }
    self.writers = writers
    self.styles = styles
  }

  /// Hands the blocks over in the order of the rows.
  mutating func write(to archive: (borrowing DeflatedBlock) -> Void) throws(XLSXWritingProblem) {
    for first in stride(from: 0, to: starts.count, by: max(1, writers.count)) {
      try writeTogether(starts[first...].prefix(writers.count), to: archive)
    }
  }

  /// Styles have numbers in the order in which they are met: a block that met new ones after another did is written
  /// again.
  private mutating func writeTogether(
    _ starts: ArraySlice<Int>, to archive: (borrowing DeflatedBlock) -> Void
  ) throws(XLSXWritingProblem) {
    let (before, writers) = (styles, writers)
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      writers[index].write(from: starts[starts.startIndex + index], before)
    }
    for (start, writer) in zip(starts, writers) {
      if try writer.styles != before {
        if styles != before { writer.write(from: start, styles) }
        styles = try writer.styles
      }
      writer.read(archive)
    }
  }
}
