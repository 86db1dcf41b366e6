package import TripModel

/// What a cell of a form or a list means in a column of `applications.csv`, written as that file has it.
package enum ApplicationValue {
  /// What became of a cell: its text for the file, empty where it says nothing, or why it is not taken.
  typealias Reading = ImportValue.Reading

  /// As this file has it; a text that cannot be read stays as it is.
  package static func canonical(_ text: String, _ column: ApplicationColumn) -> String {
    (try? read(ImportCell(text: text), column).get()) ?? text
  }

  package static func isReadable(_ text: String, _ column: ApplicationColumn) -> Bool {
    if case .success = read(ImportCell(text: text), column) { true } else { false }
  }

  static func read(_ cell: ImportCell, _ column: ApplicationColumn, isROC: Bool = false) -> Reading {
    if let fault = cell.fault { return .failure(ImportValue.Refused(reason: fault)) }
    let text = HalfWidth.trim(cell.text)
    guard !text.isEmpty else { return .success("") }
    switch column {
    case .figure(.profit, _): return figure(text, mayBeLoss: true)
    case .figure: return figure(text, mayBeLoss: false)
    case .answer(let answer): return read(cell, text, answer, isROC)
    }
  }

  private static func read(
    _ cell: ImportCell, _ text: String, _ answer: ApplicationColumn.Answer, _ isROC: Bool
  ) -> Reading {
    switch answer {
    case .ubn: ImportValue.uniformNumber(cell)
    case .phone: ImportValue.phone(cell)
    case .email: ImportValue.email(cell)
    case .capital: figure(text, mayBeLoss: false)
    case .founded: take(YearText.read(text).map(String.init), .yearUnreadable)
    case .readiness: take(LevelText.read(text).map(String.init), .levelUnreadable)
    case .production, .maySplit:
      take(
        RosterWords.truth.value(text).map { $0 ? "yes" : "no" }, .unknownWord(RosterWords.truth.offered))
    case .signedOn: ImportValue.date(cell, isROC || DateText.isRecentROC(text))
    case .asked, .until, .decidedOn: ImportValue.date(cell, isROC)
    case .received, .arrived: take(InstantText.read(text).map { $0.text(in: .taipei) }, .instantUnreadable)
    default: .success(text)
    }
  }

  private static func figure(_ text: String, mayBeLoss: Bool) -> Reading {
    take(FigureText.read(text).flatMap { $0 >= 0 || mayBeLoss ? String($0) : nil }, .figureUnreadable)
  }

  private static func take(_ text: String?, _ reason: ImportRefusal.Reason) -> Reading {
    text.map { .success($0) } ?? .failure(ImportValue.Refused(reason: reason))
  }
}
