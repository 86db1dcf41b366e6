extension Estimate {
  /// What a page asks: the prices, the party, what leaving costs, and rates that the reader typed.
  package struct Question: Hashable, Sendable {
    package var prices: PriceList
    package var party: Party
    /// Only its shares count here; limits are dates, and dates are words.
    package var ladder: LeavingLadder?
    /// To whom the ladder's fees go.
    package var ladderPayee = Payee.agency
    package var rates: [Rate] = []
    /// The currency of one sum; nil where none is asked for.
    package var target: Currency?

    package init(prices: PriceList, party: Party) {
      self.prices = prices
      self.party = party
    }

    /// Nothing may be left over.
    package init(_ words: [Int64]) throws(WordReader.Failure) {
      var reader = WordReader(words)
      self.init(prices: try PriceList(from: &reader), party: try Party(from: &reader))
      if try reader.flag() {
        ladderPayee = try reader.payee()
        ladder = try LeavingLadder(from: &reader)
      }
      for _ in 0..<(try reader.count()) { rates.append(try Rate(from: &reader)) }
      if try reader.flag() { target = try reader.currency() }
      guard reader.isAtEnd else { throw .invalid }
    }

    package func write(to writer: inout WordWriter) {
      prices.write(to: &writer)
      party.write(to: &writer)
      Self.write(ladder, ladderPayee, to: &writer)
      writer.count(rates.count)
      for rate in rates { rate.write(to: &writer) }
      writer.word(target == nil ? 0 : 1)
      if let target { writer.currency(target) }
    }

    /// The trip's part of it, which a page carries ready made.
    package static func write(_ ladder: LeavingLadder?, _ payee: Payee, to writer: inout WordWriter) {
      writer.word(ladder == nil ? 0 : 1)
      guard let ladder else { return }
      writer.payee(payee)
      ladder.write(to: &writer)
    }
  }
}
