import Dispatch
import Synchronization

/// The rows of a long sheet in blocks of a fixed number, written and compressed on all cores, so many at a time.
///
/// What comes out depends on the rows alone, not on the number of cores. A block starts without the 32 KB of text that
/// the compressor could look back at, which makes a long sheet larger by less than a hundredth.
struct RowBlocks: ~Copyable {
  static let rows = 2_048
  /// How much XML is gathered before it is compressed.
  static let piece = 65_536

  private struct Block: Sendable {
    var deflated = DeflatedBlock()
    var styles: CellStyles
  }

  private typealias Outcome = Result<Block, XLSXWritingProblem>

  private let plan: SheetPlan
  private let cores: Int
  private(set) var styles: CellStyles

  init(_ plan: SheetPlan, styles: CellStyles, cores: Int) {
    self.plan = plan
    self.styles = styles
    self.cores = cores
  }

  /// Hands the blocks over in the order of the rows.
  mutating func write(to archive: (DeflatedBlock) -> Void) throws(XLSXWritingProblem) {
    let starts = Array(stride(from: 0, to: plan.sheet.count, by: RowBlocks.rows))
    for first in stride(from: 0, to: starts.count, by: cores) {
      try writeTogether(starts[first..<min(first + cores, starts.count)], to: archive)
    }
  }

  /// Styles have numbers in the order in which they are met: a block that met new ones after another did is written
  /// again.
  private mutating func writeTogether(
    _ starts: ArraySlice<Int>, to archive: (DeflatedBlock) -> Void
  ) throws(XLSXWritingProblem) {
    let before = styles
    for (start, outcome) in zip(starts, RowBlocks.outcomes(plan, Array(starts), before)) {
      var block = try outcome.get()
      if block.styles != before, styles != before { block = try RowBlocks.block(plan, from: start, styles) }
      if block.styles != before { styles = block.styles }
      archive(block.deflated)
    }
  }

  private static func outcomes(_ plan: SheetPlan, _ starts: [Int], _ styles: CellStyles) -> [Outcome] {
    let outcomes = Mutex([Int: Outcome]())
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      let outcome = Outcome { () throws(XLSXWritingProblem) in try block(plan, from: starts[index], styles) }
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { found in starts.indices.compactMap { found[$0] } }
  }

  private static func block(
    _ plan: SheetPlan, from start: Int, _ styles: CellStyles
  ) throws(XLSXWritingProblem) -> Block {
    var block = Block(styles: styles)
    var rows = RowWriter(plan, styles: styles)
    var deflater = try deflater()
    for index in start..<min(start + RowBlocks.rows, plan.sheet.count) {
      try rows.append(plan.sheet.row(index), row: plan.firstRow + index)
      if rows.run.count >= RowBlocks.piece { rows.run.take { block.deflated.append($0, &deflater, .more) } }
    }
    rows.run.take { block.deflated.append($0, &deflater, .block) }
    block.styles = rows.styles
    return block
  }

  private static func deflater() throws(XLSXWritingProblem) -> Deflater {
    do { return try Deflater() } catch { throw XLSXWritingProblem(error) }
  }
}
