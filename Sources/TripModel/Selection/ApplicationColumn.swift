/// The columns of `applications.csv`: answers, and figures for every year that a call may name.
package enum ApplicationColumn: RosterColumn {
  case answer(Answer)
  /// The year is one of the Republic of China, as in the annex (112年度).
  case figure(Figure, year: Int)

  /// The years 2011 to 2060; which of them count is said in `trip.json`.
  package static let years = 100...149

  package static let allCases =
    Answer.allCases.map(ApplicationColumn.answer)
    + years.flatMap { year in Figure.allCases.map { .figure($0, year: year) } }

  /// A figure of part 2 of the annex.
  package enum Figure: String, CaseIterable, Sendable {
    case turnover, profit, staff
  }

  /// What a document of the call needs: one answer, or a figure of every year.
  package enum Need: Hashable, Sendable {
    case answer(Answer)
    case figure(Figure)
  }
}

extension ApplicationColumn {
  package init?(rawValue: String) {
    if let answer = Answer(rawValue: rawValue) {
      self = .answer(answer)
      return
    }
    let parts = rawValue.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2, let figure = Figure(rawValue: String(parts[0])), let year = Int(parts[1]),
      ApplicationColumn.years.contains(year)
    else { return nil }
    self = .figure(figure, year: year)
  }

  /// turnover_114
  package var rawValue: String {
    switch self {
    case .answer(let answer): answer.rawValue
    case .figure(let figure, let year): "\(figure.rawValue)_\(year)"
    }
  }

  package var label: Sentence {
    switch self {
    case .answer(let answer): answer.label
    case .figure(let figure, let year): figure.label(year)
    }
  }

  /// Persons by name, and a company's finance, stay out of messages.
  package var isPersonal: Bool {
    switch self {
    case .answer(let answer): answer.isConfidential
    case .figure: true
    }
  }

  package var aliases: [String] {
    switch self {
    case .answer(let answer): answer.aliases
    case .figure(let figure, let year): ["\(year)年度\(figure.shortName)"]
    }
  }
}

extension ApplicationColumn.Figure {
  /// In the annex's words.
  package func label(_ year: Int) -> Sentence {
    let gregorian = ROCYear.gregorian(year)
    return switch self {
    case .turnover:
      Sentence(
        en: "Turnover \(gregorian) (NT$)", zhHant: "\(year)年度營業額（新臺幣元）", ja: "\(gregorian)年 売上高（台湾ドル）")
    case .profit:
      Sentence(
        en: "Net profit \(gregorian) (NT$)", zhHant: "\(year)年度稅後淨利（新臺幣元）", ja: "\(gregorian)年 税引後純利益（台湾ドル）")
    case .staff: Sentence(en: "Employees \(gregorian)", zhHant: "\(year)年度員工人數", ja: "\(gregorian)年 従業員数")
    }
  }

  fileprivate var shortName: String {
    switch self {
    case .turnover: "營業額"
    case .profit: "稅後淨利"
    case .staff: "員工數"
    }
  }
}
