import TripCosting
import TripModel

/// A confirmed price is what the announced one allowed: the same currency, not below "from", not outside a range.
struct ConfirmedPriceFits: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    interpreters(trip) + (trip.confirmations.isEmpty ? [] : prices(trip, context))
  }

  /// Each line once, however many it holds for.
  private func prices(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let announced = trip.announcedPrices
    var told: Set<Origin> = []
    return context.parties.flatMap { confirmed($0, announced) }.compactMap { line, amount, item in
      guard !amount.allows(line.price), told.insert(line.origin).inserted else { return nil }
      return finding(.outside, at: line.origin, ConfirmationColumn.price.field, related: [item], remedy: .ask)
    }
  }

  private typealias Confirmed = (line: Party.ConfirmedPrice, announced: Amount, item: Origin)

  private func confirmed(_ party: Party, _ prices: PriceList) -> [Confirmed] {
    var found: [Confirmed] = []
    for (index, member) in party.members.enumerated() {
      guard let line = member.confirmed, let fare = prices.fare(in: party.circumstance(of: index)) else { continue }
      found.append((line, fare.amount, fare.origin))
    }
    for entry in party.settled {
      guard let amount = prices.amount(entry.step, entry.index), let item = prices.origin(entry.step, entry.index)
      else {
        continue
      }
      found.append((entry.confirmed, amount, item))
    }
    return found
  }

  /// What is announced is for half a day, so the hours do not count here.
  private func interpreters(_ trip: Trip) -> [Diagnostic] {
    guard let offer = trip.interpreters else { return [] }
    return trip.agreedInterpreters.filter(\.isComplete).compactMap { line in
      let halfDay = trip.prices(of: line)?.halfDay
      let fits = halfDay.map { offer.amount.allows(Money($0.low, $0.currency)) } ?? true
      let besides: [(InterpreterColumn, Amount?)] = [
        (.fullDay, line.fullDay), (.step, line.step), (.travel, line.travel),
      ]
      let other = besides.first { $0.1.map { $0.currency != offer.amount.currency } ?? false }
      guard let column = fits ? other?.0 : .halfDay else { return nil }
      return finding(.outside, at: line.origin, column.field, related: [offer.origin], remedy: .ask)
    }
  }
}

extension Sentence {
  fileprivate static let outside = Sentence(
    en: "the confirmed price is outside what was announced", zhHant: "確認價格不在公告費用範圍內", ja: "確定料金が案内済みの料金の範囲外です")
  fileprivate static let ask = Sentence(
    en: "ask whoever confirmed it, or waive this warning", zhHant: "請向確認單位查證，或予以豁免", ja: "確定元に確認するか、この警告を免除してください")
}
