extension ApplicationColumn.Need {
  package static let all =
    ApplicationColumn.Answer.allCases.map(ApplicationColumn.Need.answer)
    + ApplicationColumn.Figure.allCases.map(ApplicationColumn.Need.figure)

  /// By the name of a column, or `turnover`, `profit` and `staff` for all years.
  package init?(_ word: String) {
    guard let need = ApplicationColumn.Need.all.first(where: { $0.word == word }) else { return nil }
    self = need
  }

  package var word: String {
    switch self {
    case .answer(let answer): answer.rawValue
    case .figure(let figure): figure.rawValue
    }
  }
}
