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
    let title = text(LetterWords.letter(sender))
    let numbered = points.enumerated().map { index, point -> HTML in
      "<li>\(number(index))\(text(point.words))\(inner(point.items))</li>\n"
    }
    let body: HTML = """
      <h1 class="sender">\(title)</h1>
      \(from)\(head)
      <p class="subject"><strong>\(text(LetterWords.subject))\(colon)</strong>\(text(subject))</p>
      <p><strong>\(text(LetterWords.explanation))\(colon)</strong></p>
      <ol class="points">
      \(numbered)</ol>
      <p>\(text(LetterWords.original))\(colon)\(entry.name)</p>
      <p>\(text(LetterWords.copy))\(colon)</p>
      <p class="seal">\(text(sender))</p>

      """
    return Page(
      title: "\(title) \(entry.application)", language: language.rawValue, body: body, style: Self.style)
  }

  private var subject: Sentence {
    promotion == nil
      ? LetterWords.subject(entry, record.trip.sentence) : LetterWords.promoted(record.trip.sentence)
  }

  /// A numbered paragraph, perhaps with points of its own.
  private struct Point {
    var words: Sentence
    var items: [Sentence] = []
  }

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
    case .reserve: return points([LetterWords.reserve(entry), LetterWords.stillInterested])
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
    [LetterWords.reply(replyBy)] + (record.briefing.map { [LetterWords.briefing($0.sentence)] } ?? [])
      + [LetterWords.duties]
  }

  private var ways: String {
    [record.contactPhone, record.contactEmail].filter { !$0.isEmpty }.joined(separator: language == .en ? ", " : "、")
  }

  // MARK: - Layout

  private var from: HTML {
    let lines = [
      (LetterWords.handledBy, text(record.contact.sentence)), (LetterWords.phone, record.contactPhone),
      (LetterWords.email, record.contactEmail),
    ].filter { !$0.1.isEmpty }.map { name, value -> HTML in "<div>\(text(name))\(colon)\(value)</div>\n" }
    return "<div class=\"from\">\n\(lines)</div>\n"
  }

  private var head: HTML {
    let person = [entry.contact, entry.contactTitle].filter { !$0.isEmpty }.joined(separator: " ")
    let lines = [
      (LetterWords.to, [entry.name, person].filter { !$0.isEmpty }.joined(separator: "　")),
      (LetterWords.date, text(LetterWords.dated(today))),
      (LetterWords.reference, reference ?? text(LetterWords.blankReference)),
      (LetterWords.speed, text(LetterWords.ordinary)), (LetterWords.attachment, text(LetterWords.none)),
    ].map { name, value -> HTML in "<div>\(text(name))\(colon)\(value)</div>\n" }
    let address: HTML = entry.address.isEmpty ? .empty : "<div>\(entry.address)</div>\n"
    return "<div class=\"head\">\n\(address)\(lines)</div>\n"
  }

  /// 一、二、三 as official letters count; plain figures elsewhere.
  private func number(_ index: Int) -> String {
    language == .en ? "\(index + 1). " : chinese(index) + "、"
  }

  /// （一）（二） below a numbered paragraph.
  private func inner(_ items: [Sentence]) -> HTML {
    guard !items.isEmpty else { return .empty }
    let rows = items.enumerated().map { index, item -> HTML in
      let number = language == .en ? "(\(index + 1)) " : "（\(chinese(index))）"
      return "<li>\(number)\(text(item))</li>\n"
    }
    return "\n<ol class=\"points\">\n\(rows)</ol>\n"
  }

  private func chinese(_ index: Int) -> String {
    let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return digits.indices.contains(index) ? digits[index] : "\(index + 1)"
  }

  private var colon: String { language == .en ? ": " : "：" }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  private static let style: HTML = """

    .sender { text-align: center; letter-spacing: .12em; }
    .from { text-align: right; font-size: .9em; color: var(--soft); }
    .head { margin: 1rem 0; }
    .subject { padding-left: 3em; text-indent: -3em; }
    ol.points { list-style: none; padding-left: 1em; }
    ol.points li { padding-left: 2em; text-indent: -2em; margin: .35rem 0; }
    .seal { margin-top: 3rem; font-size: 1.25rem; letter-spacing: .1em; }
    @media print { body { font-size: 12pt; line-height: 1.8; } .seal { font-size: 16pt; } }
    """
}
