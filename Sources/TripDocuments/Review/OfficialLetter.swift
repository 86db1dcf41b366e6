import TripCosting
import TripFormats
import TripModel

/// The form of an official letter (函), as associations in Taiwan send it: head, subject, numbered explanation, seal.
struct OfficialLetter: Sendable {
  /// A numbered paragraph, perhaps with points of its own.
  struct Point: Sendable {
    var words: Sentence
    var items: [Sentence] = []
  }

  private let sender: Sentence
  private let recipient: String
  private let subject: Sentence
  private let points: [Point]
  private let original: String
  private let day: Day
  private let language: Language
  /// Who handles it, and where they are reached.
  var contact = (name: Sentence(verbatim: ""), phone: "", email: "", address: "")
  /// The recipient's, and who there opens it: the letter itself is to the company.
  var address = ""
  var attention = ""
  /// Nil is left to be written.
  var reference: String?
  var attachment = LetterWords.none

  init(
    sender: Sentence, recipient: String, subject: Sentence, points: [Point], original: String, day: Day,
    _ language: Language
  ) {
    (self.sender, self.recipient, self.subject, self.points) = (sender, recipient, subject, points)
    (self.original, self.day, self.language) = (original, day, language)
  }

  /// - Parameter number: of the application.
  func page(_ number: String) -> Page {
    let title = text(LetterWords.letter(sender))
    let numbered = points.enumerated().map { index, point -> HTML in
      "<li>\(self.number(index))\(text(point.words))\(inner(point.items))</li>\n"
    }
    let body: HTML = """
      <h1 class="sender">\(title)</h1>
      \(from)\(head)
      <p class="subject"><strong>\(text(LetterWords.subject))\(colon)</strong>\(text(subject))</p>
      <p><strong>\(text(LetterWords.explanation))\(colon)</strong></p>
      <ol class="points">
      \(numbered)</ol>
      <p>\(text(LetterWords.original))\(colon)\(original)</p>
      <p>\(text(LetterWords.copy))\(colon)</p>
      <p class="seal">\(text(sender))　\(text(LetterWords.signatory))</p>

      """
    return Page(title: "\(title) \(number)", language: language.rawValue, body: body, style: Self.style)
  }

  private var from: HTML {
    let lines = [
      (LetterWords.address, contact.address), (LetterWords.handledBy, OwnName.text(text(contact.name), language)),
      (LetterWords.phone, contact.phone), (LetterWords.email, contact.email),
    ].filter { !$0.1.isEmpty }.map { name, value -> HTML in "<div>\(text(name))\(colon)\(value)</div>\n" }
    return "<div class=\"from\">\n\(lines)</div>\n"
  }

  private var head: HTML {
    let lines = [
      (LetterWords.to, recipient), (LetterWords.date, text(LetterWords.dated(day))),
      (LetterWords.reference, reference ?? text(LetterWords.blankReference)),
      (LetterWords.speed, text(LetterWords.ordinary)), (LetterWords.secrecy, ""),
      (LetterWords.attachment, text(attachment)),
    ].map { name, value -> HTML in "<div>\(text(name))\(colon)\(value)</div>\n" }
    let person = attention.isEmpty ? "" : text(LetterWords.attention(attention))
    let address = [address, person].filter { !$0.isEmpty }.map { line -> HTML in "<div>\(line)</div>\n" }
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
      return "<li>\(number)\(ended(text(item)))</li>\n"
    }
    return "\n<ol class=\"points\">\n\(rows)</ol>\n"
  }

  /// A point ends with a full stop, whoever wrote it.
  private func ended(_ text: String) -> String {
    guard language != .en, let last = text.last, !"。；！？.".contains(last) else { return text }
    return text + "。"
  }

  private func chinese(_ index: Int) -> String {
    let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return digits.indices.contains(index) ? digits[index] : "\(index + 1)"
  }

  private var colon: String { Sentence.colon.text(language) }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  private static let style: HTML = """

    body:lang(zh-Hant) { font-family: "DFKai-SB", "BiauKai", "標楷體", "TW-Kai", "Noto Serif CJK TC", serif; }
    .sender { text-align: center; letter-spacing: .12em; }
    .from { text-align: right; font-size: .9em; color: var(--soft); }
    .head { margin: 1rem 0; }
    .subject { padding-left: 3em; text-indent: -3em; }
    ol.points { list-style: none; padding-left: 1em; }
    ol.points li { padding-left: 2em; text-indent: -2em; margin: .35rem 0; }
    .seal { margin-top: 2rem; break-before: avoid; font-size: 1.25rem; letter-spacing: .1em; }
    @media print { body { font-size: 12pt; line-height: 1.6; } .seal { font-size: 16pt; } }
    """
}
