import TripCosting
import TripModel
import TripProgrammes
import TripReading

/// What the command line of `trip programmes` asks for.
struct ProgrammesInput {
  static let need = OptionSpec(
    name: "need", placeholder: "KIND",
    help: Sentence(
      en: "a kind of support, such as grant, loan, training, matchmaking or 補助", zhHant: "需要的支援類型，例如補助、貸款、培訓、媒合",
      ja: "支援の種類、例 補助金・融資・研修・マッチング"), repeats: true)
  static let industry = OptionSpec(
    name: "industry", placeholder: "INDUSTRY",
    help: Sentence(
      en: "an industry, such as metal, electronics or 食品; measures for any industry count too",
      zhHant: "產業，例如金屬、電子、食品；不限產業的措施也列入", ja: "業種、例 金属・電子・食品。業種を問わない制度も含む"), repeats: true)
  static let overseas = OptionSpec(
    name: "overseas", placeholder: nil,
    help: Sentence(en: "only overseas marketing", zhHant: "只列海外市場拓展", ja: "海外市場開拓のみ"))
  static let employees = OptionSpec(
    name: "employees", placeholder: "N",
    help: Sentence(
      en: "the company's employees; leaves out what is for smaller ones", zhHant: "公司員工人數；略去規模不符者",
      ja: "従業員数。規模の合わない制度を除く"))
  static let capital = OptionSpec(
    name: "capital", placeholder: "PRICE",
    help: Sentence(
      en: "the company's paid-in capital, such as 30000000 or 3000萬", zhHant: "公司實收資本額，例如 30000000 或 3000萬",
      ja: "払込資本金、例 30000000、3000萬"))
  static let year = OptionSpec(
    name: "year", placeholder: "YEAR",
    help: Sentence(
      en: "the source's year: 114, 112 or 109 (2025, 2023, 2020)", zhHant: "資料年度：114、112 或 109",
      ja: "資料の年：114・112・109（2025・2023・2020）"), repeats: true)
  static let overlaps = OptionSpec(
    name: "application", placeholder: "APPLICATION",
    help: Sentence(
      en: "which measures an application's plan may overlap with, as questions", zhHant: "申請案可能與哪些措施重複（列為待查問題）",
      ja: "申請案と重複しうる制度（確認事項として）"))
  static let suggestions = OptionSpec(
    name: "for", placeholder: "APPLICATION",
    help: Sentence(
      en: "what else there is for an applicant, such as one that is not admitted", zhHant: "為某申請企業（例如未錄取者）列出其他可用措施",
      ja: "申請企業（不採択など）に役立つ他の制度"))
  static let all = OptionSpec(
    name: "all", placeholder: nil,
    help: Sentence(en: "every hit, not the first ones only", zhHant: "列出全部結果", ja: "該当をすべて表示"))

  static let options = [need, industry, overseas, employees, capital, year, overlaps, suggestions, all]

  private let arguments: Arguments
  private let catalogue: Catalogue

  init(_ arguments: Arguments, _ catalogue: Catalogue) {
    self.arguments = arguments
    self.catalogue = catalogue
  }

  /// The application that is named; nil where measures are searched by words.
  func application() throws(CommandFailure) -> String? {
    let named = [Self.overlaps, Self.suggestions].filter(arguments.has)
    guard let option = named.first else { return nil }
    let others = named.dropFirst() + Self.options.prefix(6).filter(arguments.has)
    if let other = others.first { throw .usage(.conflict("--\(option.name)", "--\(other.name)")) }
    return arguments.text(option)
  }

  /// Nil where nothing is asked.
  func query() throws(CommandFailure) -> ProgrammeQuery? {
    var query = ProgrammeQuery()
    let terms = catalogue.vocabulary.terms(in: arguments.operands.joined(separator: " "))
    query.terms = terms.filter { year($0.word) == nil }
    query.kinds = try concepts(Self.need, .kind)
    query.industries = try concepts(Self.industry, .industry)
    query.topics = arguments.has(Self.overseas) ? ["overseas"] : []
    do {
      query.size = CompanySize(employees: try arguments.count(Self.employees), capital: try capital())
      query.years = try years() + terms.compactMap { year($0.word) }
    } catch { throw .usage(error) }
    let isAsked = !terms.isEmpty || Self.options.prefix(6).contains(where: arguments.has)
    return isAsked ? query : nil
  }

  private func concepts(_ option: OptionSpec, _ group: Concept.Group) throws(CommandFailure) -> [String] {
    var ids: [String] = []
    for word in arguments.texts(option) {
      guard let concept = catalogue.vocabulary.concept(named: word, in: group) else {
        let known = catalogue.vocabulary.concepts.filter { $0.group == group }
        throw .usage(
          .invalidValue(
            option: "--\(option.name)", value: word,
            expected: Sentence(
              en: known.map(\.id).joined(separator: ", "), zhHant: known.map(\.name.zhHant).joined(separator: "、"),
              ja: known.map(\.name.ja).joined(separator: "、"))))
      }
      ids.append(concept.id)
    }
    return ids
  }

  private func capital() throws(UsageError) -> Int64? {
    guard let text = arguments.text(Self.capital) else { return nil }
    if let units = FigureText.read(text), units >= 0 { return units }
    guard let amount = try? PriceText.read(text), amount.isExact, amount.currency == .newTaiwanDollar else {
      throw .invalidValue(
        option: "--capital", value: text,
        expected: Sentence(
          en: "a sum in TWD, such as 30000000 or 3000萬", zhHant: "新臺幣金額，例如 30000000 或 3000萬",
          ja: "台湾ドルの金額、例 30000000、3000萬"))
    }
    return amount.low
  }

  private func years() throws(UsageError) -> [Int] {
    var years: [Int] = []
    for text in arguments.texts(Self.year) {
      guard let year = year(text) else {
        let known = catalogue.sources.map { String($0.year) }
        throw .invalidValue(
          option: "--year", value: text, expected: Sentence.list(known))
      }
      years.append(year)
    }
    return years
  }

  /// A source's year, in the count of the Republic of China or Gregorian.
  private func year(_ text: String) -> Int? {
    guard let year = Int(text) else { return nil }
    return catalogue.sources.map(\.year).first { $0 == year || ROCYear.gregorian($0) == year }
  }
}
