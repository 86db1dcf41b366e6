import TripCosting
package import TripFormats
package import TripModel

/// The annex form as one file that a company opens, fills in and saves as a file to mail; it asks no network.
package struct ApplicationPage: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) { parts = PaperParts(trip: trip, settings: settings) }

  package static let title = Sentence(en: "Application form", zhHant: "報名表", ja: "申込書")
  /// What the saved file calls itself.
  static let format = "trip-application"

  package func page(digest: ([UInt8]) -> [UInt8]) -> Page {
    let script = EmbeddedFiles.applicationScript
    let data = Base64.text(Array(JSONWriter.line(data).utf8))
    var page = parts.page(
      Self.title, "",
      [
        parts.header(Self.title), introduction, form, tools, notice, parts.footer(),
        "<script type=\"text/plain\" id=\"data\">\(data)</script>\n<script>\(HTML(stringLiteral: script))</script>\n",
      ])
    page.policy = """
      default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(Base64.text(digest(Array(script.utf8))))'; \
      base-uri 'none'; form-action 'none'
      """
    page.style = HTML(stringLiteral: EmbeddedFiles.pageStyle + Self.style)
    return page
  }

  private static let style = ".field textarea { width: 100%; min-height: 6rem; font: inherit; }"

  // MARK: - The form

  private var fields: [(part: Sentence, fields: [FormField])] { FormField.application(parts.trip.call) }

  private var form: HTML {
    let last = fields.count - 1
    let groups = fields.enumerated().map { number, group -> HTML in
      """
      <fieldset><legend>\(parts.text(group.part))</legend>
      \(number == last ? declaration : HTML.empty)\(group.fields.map(field))</fieldset>

      """
    }
    return "<form id=\"form\" autocomplete=\"off\">\n\(groups)</form>\n"
  }

  private var declaration: HTML {
    let points = (parts.trip.call?.declaration ?? []).map { point -> HTML in "<li>\(parts.text(point))</li>\n" }
    return points.isEmpty ? .empty : "<ol>\n\(points)</ol>\n"
  }

  private func field(_ field: FormField) -> HTML {
    "<div class=\"field\"><label for=\"field-\(field.key)\">\(parts.text(field.label))</label>\n\(input(field))</div>\n"
  }

  private func input(_ field: FormField) -> HTML {
    if case .choice(let words) = field.kind {
      let choices = words.map { word -> HTML in
        "<option value=\"\(word)\">\(FormWords.word(word, parts.language))</option>"
      }
      return "<select id=\"field-\(field.key)\" name=\"\(field.key)\"><option value=\"\"></option>\(choices)</select>\n"
    }
    guard !Self.long.contains(field.key) else {
      return "<textarea id=\"field-\(field.key)\" name=\"\(field.key)\"></textarea>\n"
    }
    return "<input type=\"text\" id=\"field-\(field.key)\" name=\"\(field.key)\">\n"
  }

  /// Answers of more than a line.
  static let long = Set(
    [ApplicationColumn.Answer.products, .record, .plans, .other, .aim, .otherGrants].map(\.rawValue))

  // MARK: - Around it

  private var introduction: HTML {
    .joined([
      parts.paragraph(parts.text(ApplicationPageWords.introduction), class: "notice"),
      parts.facts(Self.howToSend(parts)),
    ])
  }

  /// Until when, whereto, under which subject and with what it is sent.
  static func howToSend(_ parts: PaperParts) -> [(Sentence, String)] {
    let call = parts.trip.call
    let deadline = call?.deadline.map { deadline in
      "\(DayText.dated(deadline.at.day(in: deadline.zone), parts.language)) \(deadline.at.clock(in: deadline.zone)) "
        + parts.text(deadline.zone.name)
    }
    let attached = (call?.documents ?? []).filter(\.isAttached).map { parts.text($0.title) }
    return [
      (ApplicationPageWords.deadline, deadline ?? ""), (ApplicationPageWords.mailTo, call?.mail?.to ?? ""),
      (ApplicationPageWords.subject, call?.mail?.subject ?? ""),
      (ApplicationPageWords.attach, attached.listed(parts.language)),
    ]
  }

  private var tools: HTML {
    """
    <p id="still" class="soft"></p>
    <p class="tools"><button type="button" class="strong" id="save">\(parts.text(ApplicationPageWords.save))</button>
    <button type="button" id="open">\(parts.text(ApplicationPageWords.open))</button>
    <input type="file" id="file" accept=".json,application/json" hidden></p>
    <p id="saved" role="status"></p>

    """
  }

  private var notice: HTML {
    let facts = parts.facts(ApplicationNotice(parts: parts).points.map { ($0.0, parts.text($0.1)) })
    return "<details><summary>\(parts.text(FormWords.noticeTitle))</summary>\n\(facts)</details>\n"
  }

  /// What the script needs: the file's head, the fields that documents need, and our words.
  private var data: JSONValue {
    let needed = FormField.needed(parts.trip.call)
    return [
      "format": .string(Self.format), "language": .string(parts.language.rawValue),
      "trip": [
        "title": .string(parts.text(parts.trip.title)), "from": .text(parts.trip.firstDay?.iso),
        "to": .text(parts.trip.lastDay?.iso),
      ], "needed": .array(needed.map { .string($0) }),
      "words": .object(
        ApplicationPageWords.said.map { .init($0.key, .string(parts.text($0.words))) }),
    ]
  }
}
