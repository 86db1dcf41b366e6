import TripCosting
package import TripFormats
package import TripModel

/// The list of the delegation for its hosts (訪問団名簿), in Japanese whatever the trip's language: who comes, of which
/// company, in order of rank where one was given; no address of anybody, no passport.
package struct DelegationList: Sendable {
  let parts: PaperParts
  /// On the roster, by rank; those without one follow as the roster has them.
  package let people: [Int]

  package init(_ trip: Trip, _ settings: PaperSettings) {
    var settings = settings
    settings.language = .ja
    parts = PaperParts(trip: trip, settings: settings)
    people = Self.ordered(trip)
  }

  static func ordered(_ trip: Trip) -> [Int] {
    let roster = trip.delegatesByCompany.flatMap { $0 }
    let ranked = roster.enumerated().sorted { left, right in
      let (one, two) = (trip.delegates[left.element].seniority, trip.delegates[right.element].seniority)
      return (one ?? Int.max, left.offset) < (two ?? Int.max, right.offset)
    }
    return ranked.map(\.element)
  }

  package var page: Page {
    let companies = companyNumbers
    let body = [
      parts.header(HostWords.list),
      parts.facts([
        (Sentence(verbatim: "訪問期間"), parts.period),
        (Sentence(verbatim: "参加者"), "\(companies.count) 社 \(people.count) 名"),
        (Sentence(verbatim: "掲載順"), order),
      ]), HTMLWriter.table(sheet), parts.heading(Sentence(verbatim: "参加企業の概要")), HTMLWriter.table(profiles),
      parts.footer(),
    ]
    var page = parts.page(HostWords.list, "", layout: .landscape, body)
    page.style = Self.style
    return page
  }

  package var sheet: Sheet {
    let columns = [
      Column("番号", key: "number", look: .figure), Column("氏名", key: "name", look: .short),
      Column("フリガナ", key: "kana", width: 20, look: .short), Column("ローマ字", key: "latin_name", width: 24),
      Column("会社名", key: "company", width: 30), Column("役職", key: "job_title", width: 18),
    ]
    let rows = people.enumerated().map { index, place in
      let delegate = parts.trip.delegates[place]
      return Row([
        .count(Int64(index + 1)), .words(delegate.name(in: .ja)), .words(delegate.kana), .words(delegate.latinName),
        .words(delegate.company.map { parts.trip.companies[$0].name(in: .ja) } ?? ""),
        .words(delegate.jobTitleJa.isEmpty ? delegate.jobTitle : delegate.jobTitleJa),
      ])
    }
    return Sheet(name: HostWords.list.ja, columns: columns, rows: rows)
  }

  /// Companies in the order in which their first person stands.
  private var companyNumbers: [Int] {
    var seen: Set<Int> = []
    return people.compactMap { parts.trip.delegates[$0].company }.filter { seen.insert($0).inserted }
  }

  private var profiles: Sheet {
    let texts = CompanyTexts(trip: parts.trip)
    let columns = [Column("会社名"), Column("英文社名"), Column("人数", look: .figure), Column("事業内容")]
    let rows = companyNumbers.map { number in
      let company = parts.trip.companies[number]
      let text = texts.text(.products, ofCompany: number, in: .ja)
      let note = text?.original.map { "（\(HostWords.original($0).ja)）" } ?? ""
      return Row([
        .words(company.name(in: .ja)), .words(company.nameEn),
        .count(Int64(people.count { parts.trip.delegates[$0].company == number })),
        .words(text.map { note + $0.words } ?? HostWords.notGiven.ja),
      ])
    }
    return Sheet(name: "参加企業", columns: columns, rows: rows)
  }

  private var order: String {
    let ranked = people.count { parts.trip.delegates[$0].seniority != nil }
    if ranked == 0 { return "参加申込の名簿順（席次を示すものではありません）" }
    return ranked == people.count ? "席次順" : "席次順（席次の指定がない方は名簿順に後掲）"
  }

  private static let style: HTML = """

    td, th { vertical-align: middle; }
    """
}
