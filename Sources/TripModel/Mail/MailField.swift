/// What a template may leave to be filled in, in braces.
package enum MailField: String, CaseIterable, Sendable {
  case trip, period, organiser, sender, senderEmail, senderPhone
  case code, company, contact, people
  case briefing
  case notice, estimate, number, replaces, total, open, due, cash
  case missing, deadline
  case companies, changes
  case unreported, steps
  case letter
}
