import TripFormats
import TripModel

/// Drafts on a terminal or for a program.
struct MailReport {
  private let made: MailDrafts
  private let folder: String
  private let language: Language

  init(_ made: MailDrafts, folder: String, _ language: Language) {
    self.made = made
    self.folder = folder
    self.language = language
  }

  var lines: [String] {
    guard !made.drafts.isEmpty else { return [MailMessages.nothing.text(language)] + remarks }
    var table = TextTable(indent: "  ")
    for draft in made.drafts {
      let to = draft.message.to.map(\.address).joined(separator: ", ")
      table.add(draft.name, to.isEmpty ? MailMessages.nobody.text(language) : to, draft.message.subject)
    }
    return table.lines + remarks + [MailMessages.written(made.drafts.count, folder).text(language)]
  }

  private var remarks: [String] { made.remarks.map { $0.text(language) } }

  /// folder, drafts, remarks.
  var json: JSONValue {
    [
      "version": .number(1), "folder": .string(folder),
      "drafts": .array(made.drafts.map(json)), "remarks": .array(remarks.map { .string($0) }),
    ]
  }

  private func json(_ draft: MailDraft) -> JSONValue {
    let files = zip(draft.message.attachments, draft.papers).map { file, paper -> JSONValue in
      ["name": .string(file.name), "paper": .string(paper)]
    }
    return [
      "file": .string(draft.name), "kind": .string(draft.kind.rawValue), "company": .text(draft.company),
      "to": .array(draft.message.to.map { .string($0.address) }), "subject": .string(draft.message.subject),
      "attachments": .array(files),
    ]
  }
}
