import TripFormats
import TripModel

/// One mail to look at and send.
struct MailDraft {
  var kind: MailKind
  /// The code of the company it goes to; nil for the agency.
  var company: String?
  /// Beside the other drafts.
  var name: String
  var message: MailMessage
  /// Where the attached papers come from, in the order of the attachments.
  var papers: [String]
}

/// Drafts, and what else there is to say about them.
struct MailDrafts {
  var drafts: [MailDraft] = []
  var remarks: [Sentence] = []
}
