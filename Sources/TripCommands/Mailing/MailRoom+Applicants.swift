import TripDocuments
import TripFormats
import TripModel
import TripRules
import TripSelection

extension MailRoom {
  /// Who applied, as far as a mail needs it.
  private struct Applicant {
    var code: String
    var name: String
    var contact: String
    var email: String
  }

  /// Notices for what is missing, or letters on the review, with the official letter attached.
  ///
  /// - Parameters:
  ///   - application: Only this one's, by its number; nil for all.
  ///   - reference: The letters' own; nil is left to be written.
  func applicants(
    _ kind: MailKind, _ application: Int?, _ reference: String?, _ made: inout MailDrafts
  ) throws(CommandFailure) {
    if kind == .letter {
      try letters(application.map { trip.applications[$0].id }, reference, &made)
    } else {
      supplements(application, &made)
    }
  }

  private func supplements(_ application: Int?, _ made: inout MailDrafts) {
    let (wrong, values) = (RuleBook.wrongNumbers(trip), MailValues(trip, language))
    let names = PaperName.unique(trip.applications.map(\.id))
    for standing in Standing.all(trip, today: loaded.today)
    where application == nil || application == standing.application {
      let isWrong = wrong.contains(standing.application)
      guard let letter = SupplementLetter(standing, hasWrongNumber: isWrong, trip, loaded.settings()) else { continue }
      let (id, company) = (names[standing.application], trip.applications[standing.application].company)
      let own = Applicant(
        code: trip.applications[standing.application].id, name: company.name, contact: company.contact,
        email: company.email)
      let title = text(Sentence(en: "Notice", zhHant: "補件通知函", ja: "書類補正のお願い"))
      let file = file("applicants/\(id)/supplement.html", as: "\(title)-\(id).html")
      add(.supplement, own, id, values.supplement(letter), [file].compactMap(\.self), &made)
    }
  }

  private func letters(_ code: String?, _ reference: String?, _ made: inout MailDrafts) throws(CommandFailure) {
    let room = try LetterRoom(ReviewStore(loaded))
    for entry in try room.chosen(code) {
      if let absence = room.absence(entry) {
        made.remarks.append(absence)
        continue
      }
      let letter = room.letter(entry, reference: reference)
      let (id, page) = (PaperName.file(entry.application), HTMLWriter.bytes(letter.page))
      let title = text(Sentence(en: "Letter", zhHant: "審查結果通知函", ja: "審査結果通知書"))
      let own = Applicant(code: entry.application, name: entry.name, contact: entry.contact, email: entry.email)
      let file = (MailAttachment(name: "\(title)-\(id).html", .html, page), "letters/\(id).html")
      let form = letter.enclosesForm ? [try blankForm()] : []
      add(.letter, own, id, [.letter: text(letter.subject)], [file] + form, &made)
    }
  }

  /// What a letter of admission encloses: the form for the people, without anybody's data.
  private func blankForm() throws(CommandFailure) -> (MailAttachment, String) {
    let sheets = FormWorkbook(nil, trip, loaded.settings()).sheets
    let bytes = try Workbook.bytes(sheets, title: trip.title.text(language))
    return (MailAttachment(name: "\(text(FormWords.title)).xlsx", .workbook, bytes), "forms/blank.xlsx")
  }

  /// To the contact of the application, at the address there where that can be one.
  private func add(
    _ kind: MailKind, _ own: Applicant, _ id: String, _ values: [MailField: String],
    _ files: [(MailAttachment, String)], _ made: inout MailDrafts
  ) {
    let box = EmailFault(own.email) == nil ? Mailbox(name: own.contact, address: own.email) : nil
    let all = MailValues(trip, language).applicant(own.code, name: own.name, contact: own.contact)
    let draft = draft(
      kind, company: own.code, "\(kind.rawValue)-\(id).eml", [box].compactMap(\.self),
      all.merging(values) { _, new in new }, files)
    made.drafts.append(draft)
    if box == nil { made.remarks.append(MailMessages.noAddress(own.code, draft.name)) }
  }
}
