/// What is written to people.
package enum MailKind: String, CaseIterable, Sendable {
  case invitation, invoice, reminder, manifest, results, settlement, changes, supplement, letter

  /// The template's file in the trip folder.
  package var file: String { "mail/\(rawValue).txt" }

  /// To whom it goes.
  package enum Audience: Hashable, Sendable {
    /// Each company of the roster gets one of its own.
    case companies
    case agency
    /// Companies that applied, whether they come along or not.
    case applicants
  }

  package var audience: Audience {
    switch self {
    case .invitation, .invoice, .reminder, .results, .settlement, .changes: .companies
    case .manifest: .agency
    case .supplement, .letter: .applicants
    }
  }

  /// What its template may name.
  package var fields: [MailField] {
    let common: [MailField] = [.trip, .period, .organiser, .sender, .senderEmail, .senderPhone]
    let company: [MailField] = [.code, .company, .contact, .people]
    return switch self {
    case .invitation: common + company + [.briefing]
    case .invoice: common + company + [.notice, .estimate, .number, .replaces, .total, .open, .due, .cash]
    case .reminder: common + company + [.missing, .deadline]
    case .results: common + company + [.unreported, .steps]
    case .settlement: common + company + [.notice, .number, .replaces]
    case .changes: common + company + [.changes]
    case .supplement: common + [.code, .company, .contact, .missing, .due]
    case .letter: common + [.code, .company, .contact, .letter]
    case .manifest: common + [.people, .companies, .changes, .deadline]
    }
  }
}
