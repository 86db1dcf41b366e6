import Synchronization

/// Writes one block of a long sheet after the other, on one core at a time.
///
/// Its compressor and its room are made once and used again: made anew for each block they cost a tenth of what is not
/// the compressing itself, most of it in the kernel, which hands out half a megabyte of empty pages.
final class BlockWriter: Sendable {
  private struct State: ~Copyable {
    var rows: RowWriter
    var deflater: Deflater
    var block = DeflatedBlock()
    var problem: XLSXWritingProblem?
  }

  private let plan: SheetPlan
  private let state: Mutex<State>

  init(_ plan: SheetPlan) throws(XLSXWritingProblem) {
    self.plan = plan
    do {
      let run = ByteRun(capacity: RowBlocks.piece * 2)
      state = Mutex(State(rows: RowWriter(plan, styles: CellStyles(), run: run), deflater: try Deflater()))
    } catch {
      throw XLSXWritingProblem(error)
    }
  }

  /// Writes the rows from one on; their cells look as the styles say, and as those that they add.
  func write(from start: Int, _ styles: CellStyles) {
    state.withLock { state in
      state.rows.styles = styles
      state.deflater.reset()
      state.block.removeAll()
      // A block that could not be written may have left rows behind.
      state.rows.run.rewind(to: 0)
      state.problem = nil
      do throws(XLSXWritingProblem) { try write(from: start, &state) } catch { state.problem = error }
    }
  }

  private func write(from start: Int, _ state: inout State) throws(XLSXWritingProblem) {
    for index in start..<min(start + RowBlocks.rows, plan.sheet.count) {
      try state.rows.append(plan.sheet.row(index), row: plan.firstRow + index)
      if state.rows.run.count >= RowBlocks.piece { BlockWriter.compress(&state, .more) }
    }
    BlockWriter.compress(&state, .block)
  }

  private static func compress(_ state: inout State, _ end: Deflater.End) {
    state.rows.run.take { state.block.append($0, &state.deflater, end) }
  }

  /// What the last block added to the styles that it was given, or why it could not be written.
  var styles: CellStyles {
    get throws(XLSXWritingProblem) {
      let (styles, problem) = state.withLock { ($0.rows.styles, $0.problem) }
      if let problem { throw problem }
      return styles
    }
  }

  /// Hands over the block that was written last.
  func read(_ body: (borrowing DeflatedBlock) -> Void) { state.withLock { body($0.block) } }
}
