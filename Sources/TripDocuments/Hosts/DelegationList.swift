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

  private var title: Sentence { HostWords.list(isJapan: parts.trip.isTakenForJapan) }

  package var page: Page {
    let companies = companyNumbers
    let body = [
      parts.header(title),
      parts.facts([
        (Sentence(verbatim: "訪問期間"), parts.period),
        (Sentence(verbatim: "参加者"), "\(companies.count) 社 \(people.count) 名"),
        (Sentence(verbatim: "随行者・事務局"), staff), (Sentence(verbatim: "掲載順"), order),
      ]), HTMLWriter.table(sheet), companyTable, parts.footer(),
    ]
    var page = parts.page(title, "", body)
    page.style = Self.style
    return page
  }

  /// Readings have a column as soon as one was given, and days as soon as somebody is not there on all of them.
  package var sheet: Sheet {
    let hasPresences = people.contains { parts.trip.delegates[$0].presence != .whole }
    let hasReadings = people.contains { !parts.trip.delegates[$0].kana.isEmpty }
    let columns =
      [Column("番号", key: "number", look: .figure), Column("氏名", key: "name", look: .short)]
      + (hasReadings ? [Column("フリガナ", key: "kana", width: 20, look: .short)] : [])
      + [
        Column("ローマ字", key: "latin_name", width: 24), Column("会社名", key: "company", width: 30),
        Column("役職", key: "job_title", width: 18),
      ] + (hasPresences ? [Column(Words.presence.ja, key: "with_delegation", width: 24)] : [])
    let rows = people.enumerated().map { index, place in
      let delegate = parts.trip.delegates[place]
      return Row(
        [.count(Int64(index + 1)), .words(delegate.name(in: .ja))] + (hasReadings ? [.words(delegate.kana)] : [])
          + [
            .words(delegate.latinName),
            .words(delegate.company.map { parts.trip.companies[$0].name(in: .ja) } ?? ""), .words(title(of: delegate)),
          ] + (hasPresences ? [.words(Words.presence(delegate.presence)?.ja ?? "")] : []))
    }
    return Sheet(name: title.ja, columns: columns, rows: rows)
  }

  /// One that nobody has translated is said to be in the delegate's own language.
  private func title(of delegate: Delegate) -> String {
    let (words, language) = delegate.titleForHosts(parts.trip.language)
    return words.isEmpty || language == .ja ? words : words + HostWords.untranslated
  }

  /// Whoever goes along and stands on no roster; the most of any day.
  private var staff: String {
    let most = parts.trip.days.compactMap(\.staff).max()
    return most.map { $0 == 0 ? "" : "\($0) 名（団員とは別）" } ?? "人数調整中（団員とは別）"
  }

  private func products(of company: Int) -> CompanyTexts.Text? {
    CompanyTexts(trip: parts.trip).text(.products, ofCompany: company, in: .ja)
  }

  /// Companies in the order in which their first person stands.
  private var companyNumbers: [Int] {
    var seen: Set<Int> = []
    return people.compactMap { parts.trip.delegates[$0].company }.filter { seen.insert($0).inserted }
  }

  private var companyTable: HTML {
    parts.heading(Sentence(verbatim: "参加企業の概要")) + HTMLWriter.table(profiles)
  }

  /// What companies do has a column as soon as one has said so.
  private var profiles: Sheet {
    let hasTexts = companyNumbers.contains { products(of: $0) != nil }
    let columns =
      [Column("会社名"), Column("英文社名"), Column("人数", look: .figure)] + (hasTexts ? [Column("事業内容")] : [])
    let rows = companyNumbers.map { number in
      let company = parts.trip.companies[number]
      let text = products(of: number)
      let note = text?.original.map { "（\(HostWords.original($0).ja)）" } ?? ""
      return Row(
        [
          .words(company.name(in: .ja)), .words(company.nameEn),
          .count(Int64(people.count { parts.trip.delegates[$0].company == number })),
        ] + (hasTexts ? [.words(text.map { note + $0.words } ?? HostWords.toFollow.ja)] : []))
    }
    return Sheet(name: "参加企業", columns: columns, rows: rows)
  }

  private var order: String {
    let ranked = people.count { parts.trip.delegates[$0].seniority != nil }
    if ranked == 0 { return "順不同・敬称略" }
    return ranked == people.count ? "席次順・敬称略" : "席次順・敬称略（席次未指定の方は末尾）"
  }

  private static let style: HTML = """

    td, th { vertical-align: middle; }
    """
}

extension Delegate {
  /// The title in Japanese where one was given, else as the delegate has it, with the language it is in.
  ///
  /// - Parameter own: In which the trip writes.
  func titleForHosts(_ own: Language) -> (words: String, language: Language) {
    jobTitleJa.isEmpty ? (jobTitle, own) : (jobTitleJa, .ja)
  }
}
