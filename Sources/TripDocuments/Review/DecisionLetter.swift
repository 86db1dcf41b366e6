package import TripCosting
package import TripFormats
package import TripModel

/// The letter (函) that tells one company what became of its application; it names no other and no score.
package struct DecisionLetter: Sendable {
  /// What made a company in reserve an admitted one after the signature.
  package struct Promotion: Hashable, Sendable {
    package var on: Day?
    package var replyBy: Day?

    package init(on: Day?, replyBy: Day?) {
      self.on = on
      self.replyBy = replyBy
    }
  }

  private let record: ReviewRecord
  private let entry: ReviewRecord.Entry
  private let promotion: Promotion?
  private let reference: String?
  private let today: Day
  private let language: Language

  /// - Parameters:
  ///   - reference: Nil leaves it to be written by who sends it.
  ///   - today: The day on which it is sent.
  package init(
    _ entry: ReviewRecord.Entry, _ record: ReviewRecord, promotion: Promotion? = nil, reference: String? = nil,
    today: Day, _ language: Language
  ) {
    (self.entry, self.record, self.promotion, self.reference) = (entry, record, promotion, reference)
    (self.today, self.language) = (today, language)
  }

  package var page: Page {
    let sender = (record.executors.first ?? record.hosts.first ?? record.trip).sentence
    var letter = OfficialLetter(
      sender: sender, recipient: entry.name, subject: subject, points: points, original: entry.name, day: today,
      language
    )
    letter.contact = (record.contact.sentence, record.contactPhone, record.contactEmail, record.contactAddress ?? "")
    letter.address = entry.address
    letter.attention = [entry.contact, entry.contactTitle].filter { !$0.isEmpty }.joined(separator: " ")
    letter.reference = reference
    if enclosesForm { letter.attachment = FormWords.title }
    return letter.page(entry.application)
  }

  /// Who is in fills in who goes.
  package var enclosesForm: Bool { isIn }

  private var isIn: Bool { promotion != nil || entry.result == .admitted }

  /// What became of the application, in one sentence.
  package var subject: Sentence {
    promotion == nil
      ? LetterWords.subject(entry, record.trip.sentence) : LetterWords.promoted(record.trip.sentence)
  }

  private typealias Point = OfficialLetter.Point

  private var points: [Point] {
    let isByCommittee = [.admitted, .reserve, .notAdmitted].contains(entry.result)
    let basis = LetterWords.basis(
      record, entry, isByCommittee: isByCommittee, meeting: record.meeting.flatMap(Day.init(iso:)))
    let replaced = record.replaces == nil || promotion != nil ? [] : [Point(words: LetterWords.replacesLetter)]
    return [Point(words: basis)] + decided + replaced
      + [Point(words: LetterWords.questions(record.contact.sentence, ways))]
  }

  private var decided: [Point] {
    func points(_ words: [Sentence]) -> [Point] { words.map { Point(words: $0) } }
    if let promotion { return points([LetterWords.promoted(promotion.on)] + entering(promotion.replyBy)) }
    let reasons = entry.reasons.map(\.sentence)
    switch entry.result {
    case .admitted: return points([LetterWords.rank(record)] + entering(record.replyBy.flatMap(Day.init(iso:))))
    case .reserve:
      let until = record.reserveUntil.flatMap(Day.init(iso:))
      return points([LetterWords.reserve(entry), LetterWords.reserveUntil(until), LetterWords.stillInterested])
    case .notAdmitted, .open: return points([LetterWords.notAdmitted(record)] + closing)
    case .notChosen:
      let on = entry.decidedOn.flatMap(Day.init(iso:))
      return [Point(words: LetterWords.notChosen(on), items: reasons)] + points(closing)
    case .notAccepted:
      return [Point(words: LetterWords.notAccepted, items: reasons)]
        + (entry.isShutOut == true ? [] : [Point(words: LetterWords.elsewhere)])
    }
  }

  private var closing: [Sentence] { [LetterWords.elsewhere, LetterWords.thanks] }

  /// What a company that comes along must know.
  private func entering(_ replyBy: Day?) -> [Sentence] {
    [LetterWords.reply(replyBy)] + travel + (record.briefing.map { [LetterWords.briefing($0.sentence)] } ?? [])
      + [LetterWords.duties]
  }

  private var travel: [Sentence] {
    let days = [record.travelFrom, record.travelTo].compactMap { $0.flatMap(Day.init(iso:)) }
    return [LetterWords.travel(days.count == 2 ? (days[0], days[1]) : nil, people: record.peoplePerCompany)]
  }

  private var ways: String {
    [record.contactPhone, record.contactEmail].filter { !$0.isEmpty }.listed(language)
  }
}
