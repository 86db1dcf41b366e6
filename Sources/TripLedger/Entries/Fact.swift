package import TripCosting

/// Something that has happened between the house and others, and cannot be made not to have.
package enum Fact: Hashable, Sendable {
  case issued(invoice: Int, company: String, total: [Money], paper: Digest)
  case credited(note: Int, invoice: Int, paper: Digest)
  case paid(invoice: Int, Money, on: Day, reference: String)
  case sent(manifest: Int, to: String, paper: Digest)
  case withdrew(subject: String, on: Day)
  /// Papers whose text and salt are gone; their digests stay.
  case forgot([Digest], on: Day)
}
