import TripCosting
package import TripFormats
package import TripModel

/// The list of the delegation for its hosts (訪問団名簿), in their language whatever the trip's: who comes, of which
/// company, in order of rank where one was given; no address of anybody, no passport.
package struct DelegationList: Sendable {
  let parts: PaperParts
  /// On the roster, by rank; those without one follow as the roster has them.
  package let people: [Int]

  package init(_ trip: Trip, _ settings: PaperSettings) {
    parts = PaperParts(trip: trip, settings: settings).speaking(trip.hostLanguage)
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
        (parts.said("Visit", "訪問期間"), parts.period),
        (parts.said("Delegates", "参加者"), parts.text(HostWords.count(companies.count, people.count))),
        (parts.said("Staff", "随行者・事務局"), staff), (parts.said("Order", "掲載順"), order),
      ]), HTMLWriter.table(sheet), companyTable, parts.footer(),
    ]
    var page = parts.page(title, "", body)
    page.style = Self.style
    return page
  }

  /// Readings have a column as soon as one was given, and days as soon as somebody is not there on all of them.
  package var sheet: Sheet {
    let hasPresences = people.contains { parts.trip.delegates[$0].presence != .whole }
    let hasReadings = parts.language == .ja && people.contains { !parts.trip.delegates[$0].kana.isEmpty }
    let columns =
      [
        Column(parts.abroad("No.", "番号"), key: "number", look: .figure),
        Column(parts.abroad("In own script", "氏名"), key: "name", look: .short),
      ]
      + (hasReadings ? [Column("フリガナ", key: "kana", width: 20, look: .short)] : [])
      + [
        Column(parts.abroad("Name", "ローマ字"), key: "latin_name", width: 24),
        Column(parts.abroad("Company", "会社名"), key: "company", width: 30),
        Column(parts.abroad("Title", "役職"), key: "job_title", width: 18),
      ] + (hasPresences ? [Column(parts.text(Words.presence), key: "with_delegation", width: 24)] : [])
    let rows = people.enumerated().map { index, place in
      let delegate = parts.trip.delegates[place]
      return Row(
        [.count(Int64(index + 1)), .words(delegate.name(in: .ja))] + (hasReadings ? [.words(delegate.kana)] : [])
          + [
            .words(delegate.latinName),
            .words(delegate.company.map { parts.trip.companies[$0].name(in: parts.language) } ?? ""),
            .words(title(of: delegate)),
          ] + (hasPresences ? [.words(Words.presence(delegate.presence).map { parts.text($0) } ?? "")] : []))
    }
    return Sheet(name: parts.text(title), columns: columns, rows: rows)
  }

  /// One that nobody has translated is said to be in the delegate's own language.
  private func title(of delegate: Delegate) -> String {
    let (words, language) = delegate.titleForHosts(parts.trip)
    return words.isEmpty || language == parts.language ? words : words + parts.text(HostWords.untranslated)
  }

  /// Whoever goes along and stands on no roster; the most of any day.
  private var staff: String {
    let most = parts.trip.days.compactMap(\.staff).max()
    guard let most else { return parts.abroad("number to follow, besides the delegates", "人数調整中（団員とは別）") }
    return most == 0 ? "" : parts.abroad("\(most), besides the delegates", "\(most) 名（団員とは別）")
  }

  private func products(of company: Int) -> CompanyTexts.Text? {
    CompanyTexts(trip: parts.trip).text(.products, ofCompany: company, in: parts.language)
  }

  /// Companies in the order in which their first person stands.
  private var companyNumbers: [Int] {
    var seen: Set<Int> = []
    return people.compactMap { parts.trip.delegates[$0].company }.filter { seen.insert($0).inserted }
  }

  private var companyTable: HTML {
    parts.heading(parts.said("The companies", "参加企業の概要")) + HTMLWriter.table(profiles)
  }

  /// What companies do has a column as soon as one has said so.
  private var profiles: Sheet {
    let hasTexts = companyNumbers.contains { products(of: $0) != nil }
    let columns =
      [
        Column(parts.abroad("Company", "会社名")), Column(parts.abroad("In own script", "英文社名")),
        Column(parts.abroad("People", "人数"), look: .figure),
      ] + (hasTexts ? [Column(parts.abroad("Products and services", "事業内容"))] : [])
    let rows = companyNumbers.map { number in
      let company = parts.trip.companies[number]
      let text = products(of: number)
      let note =
        text?.original.map { parts.abroad("(\(HostWords.original($0).en)) ", "（\(HostWords.original($0).ja)）") } ?? ""
      return Row(
        [
          .words(company.name(in: parts.language)),
          .words(
            parts.abroad(company.nameEn.isEmpty || company.nameEn == company.name ? "" : company.name, company.nameEn)),
          .count(Int64(people.count { parts.trip.delegates[$0].company == number })),
        ] + (hasTexts ? [.words(text.map { note + $0.words } ?? parts.text(HostWords.toFollow))] : []))
    }
    return Sheet(name: parts.abroad("Companies", "参加企業"), columns: columns, rows: rows)
  }

  private var order: String {
    let ranked = people.count { parts.trip.delegates[$0].seniority != nil }
    if ranked == 0 { return parts.abroad("by company", "順不同・敬称略") }
    guard ranked < people.count else { return parts.abroad("by rank", "席次順・敬称略") }
    return parts.abroad("by rank; those without one at the end", "席次順・敬称略（席次未指定の方は末尾）")
  }

  private static let style: HTML = """

    td, th { vertical-align: middle; }
    """
}

extension Delegate {
  /// The title in the hosts' language where one was given, else as the delegate has it, with the language it is in.
  func titleForHosts(_ trip: Trip) -> (words: String, language: Language) {
    let translated = trip.hostLanguage == .ja ? jobTitleJa : jobTitleEn
    return translated.isEmpty ? (jobTitle, trip.language) : (translated, trip.hostLanguage)
  }
}
