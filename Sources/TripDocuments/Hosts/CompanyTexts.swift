import TripModel

/// What a company says of itself: a translation where one was given, else its own words, said to be so.
struct CompanyTexts {
  enum Part: CaseIterable { case products, record, plans }

  struct Text: Hashable {
    var words: String
    /// The language of the words, where it is not the one asked for.
    var original: Language?
  }

  let trip: Trip

  /// Nil where the company has said nothing.
  func text(_ part: Part, ofCompany number: Int, in language: Language) -> Text? {
    if let own = row(number, language).map({ words(part, $0) }), !own.isEmpty { return Text(words: own) }
    if let applied = application(of: number).map({ words(part, $0.answers) }), !applied.isEmpty {
      return Text(words: applied, original: language == trip.language ? nil : trip.language)
    }
    let others = [trip.language] + Language.allCases.filter { $0 != trip.language }
    return others.lazy.compactMap { other in
      row(number, other).map { words(part, $0) }.flatMap { $0.isEmpty ? nil : Text(words: $0, original: other) }
    }.first
  }

  private func row(_ company: Int, _ language: Language) -> BookletText? {
    trip.booklet.first { ($0.company, $0.language) == (company, language) }
  }

  /// The application of the same uniform number, else of the same name; a roster knows no other link to it.
  private func application(of number: Int) -> Application? {
    let company = trip.companies[number]
    return trip.applications.first { !company.ubn.isEmpty && $0.company.ubn == company.ubn }
      ?? trip.applications.first { $0.company.name == company.name }
  }

  private func words(_ part: Part, _ row: BookletText) -> String {
    switch part {
    case .products: row.products
    case .record: row.record
    case .plans: row.plans
    }
  }

  private func words(_ part: Part, _ answers: Application.Answers) -> String {
    switch part {
    case .products: answers.products
    case .record: answers.record
    case .plans: answers.plans
    }
  }
}

extension CompanyTexts.Part {
  var title: Sentence {
    switch self {
    case .products: HostWords.products
    case .record: HostWords.record
    case .plans: HostWords.plans
    }
  }
}
