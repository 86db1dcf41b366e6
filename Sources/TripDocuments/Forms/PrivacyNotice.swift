import TripFormats
import TripModel

/// The notice that must be given before personal data are asked for, in six points (個人資料保護法 art. 8).
struct PrivacyNotice: Sendable {
  let parts: PaperParts

  var sheet: Sheet {
    let columns = [
      Column(parts.text(FormWords.item), key: "point", width: 26, isLocked: true),
      Column(parts.text(FormWords.content), key: "text", width: 90, isLocked: true),
    ]
    let notice = points.map { Row([.text(parts.text($0.0)), .text(parts.text($0.1))]) }
    let fields = (FormField.company + FormField.person(of: parts.trip)).map { field in
      Row([.text(parts.text(field.label)), .text(parts.text(field.purpose(on: parts.trip)) + readers(field))])
    }
    return Sheet(
      name: parts.text(FormWords.notice), headings: [parts.text(FormWords.noticeTitle)], columns: columns,
      rows: notice + fields)
  }

  /// Who sees the field.
  private func readers(_ field: FormField) -> String {
    let names = field.readers.map { parts.text(FormWords.reader($0)) }
    let list = names.listed(parts.language)
    return parts.language == .en ? " (seen by: \(list))" : "（\(parts.text(FormWords.seenBy))：\(list)）"
  }

  /// What the trip's file says of each point, else what follows from the trip itself.
  var points: [(Sentence, Sentence)] {
    let said = parts.trip.privacy
    return [
      (FormWords.collector, said?.collector?.sentence ?? organisers),
      (FormWords.purpose, said?.purpose?.sentence ?? FormWords.defaultPurpose),
      (FormWords.categories, said?.categories?.sentence ?? categories),
      (FormWords.use, said?.use?.sentence ?? FormWords.use(until: parts.trip.keepUntil)),
      (FormWords.rights, said?.rights?.sentence ?? rights),
      (FormWords.refusal, said?.refusal?.sentence ?? FormWords.defaultRefusal),
    ]
  }

  private var organisers: Sentence {
    let names = (parts.trip.organisers(.host) + parts.trip.organisers(.executor)).map { $0.name.sentence }
    guard !names.isEmpty else { return Words.notKnownYet }
    return joined(names)
  }

  private var categories: Sentence { joined(FormField.person(of: parts.trip).map(\.label)) }

  private var rights: Sentence {
    let contact = parts.trip.contact
    let ways = [contact?.email, contact?.phone].compactMap(\.self).joined(separator: " / ")
    return FormWords.rights(contact?.name.sentence, ways)
  }

  private func joined(_ sentences: [Sentence]) -> Sentence {
    Sentence(
      en: sentences.map(\.en).joined(separator: ", "), zhHant: sentences.map(\.zhHant).joined(separator: "、"),
      ja: sentences.map(\.ja).joined(separator: "、"))
  }
}
