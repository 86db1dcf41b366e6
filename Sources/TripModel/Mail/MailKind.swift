/// What is written to people.
package enum MailKind: String, CaseIterable, Sendable {
  case invitation, invoice, reminder, manifest, results

  /// The template's file in the trip folder.
  package var file: String { "mail/\(rawValue).txt" }

  /// Whether each company gets one of its own; else the travel agency gets one.
  package var isForCompanies: Bool { self != .manifest }

  /// What its template may name.
  package var fields: [MailField] {
    let common: [MailField] = [.trip, .period, .organiser, .sender, .senderEmail, .senderPhone]
    let company: [MailField] = [.code, .company, .contact, .people]
    return switch self {
    case .invitation: common + company + [.briefing]
    case .invoice: common + company + [.notice, .estimate, .number, .total, .due, .cash]
    case .reminder: common + company + [.missing, .deadline]
    case .results: common + company + [.unreported, .steps]
    case .manifest: common + [.people, .companies, .changes, .deadline]
    }
  }
}
