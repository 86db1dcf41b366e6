package import TripCosting

/// A mail before it is bytes.
package struct MailMessage: Hashable, Sendable {
  package var from: Mailbox
  /// Empty where it is still to be filled in.
  package var to: [Mailbox]
  package var subject: String
  /// The day on which it was drafted; the program that sends it puts its own time.
  package var day: Day
  /// A BCP 47 tag, such as zh-Hant.
  package var language: String
  package var body: String
  package var attachments: [MailAttachment]

  package init(
    from: Mailbox, to: [Mailbox], subject: String, day: Day, language: String, body: String,
    attachments: [MailAttachment] = []
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.day = day
    self.language = language
    self.body = body
    self.attachments = attachments
  }
}
