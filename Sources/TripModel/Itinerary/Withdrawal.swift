package import TripCosting

/// What leaving before departure costs, as the trip folder states it (國外旅遊定型化契約 or the organiser's own ladder).
package struct Withdrawal: Hashable, Sendable {
  package var origin: Origin
  /// Where the ladder comes from, as papers cite it.
  package var source: LocalizedText
  /// Against whom it holds: what is paid to others is not under it.
  package var payee: Payee
  package var deposit: Amount?
  package var administrative: Amount?
  /// Whose clock and calendar count; Taipei's where nothing is said.
  package var zone: Zone
  /// True where whoever proves a larger loss may claim it, so that every sum is the least.
  package var isLeast: Bool
  package var steps: [LeavingStep]

  package init(
    origin: Origin, source: LocalizedText, payee: Payee = .agency, deposit: Amount? = nil,
    administrative: Amount? = nil, zone: Zone = .taipei, isLeast: Bool = true, steps: [LeavingStep] = []
  ) {
    self.origin = origin
    self.source = source
    self.payee = payee
    self.deposit = deposit
    self.administrative = administrative
    self.zone = zone
    self.isLeast = isLeast
    self.steps = steps
  }
}

extension Trip {
  /// Nil without a ladder, or without a day of departure to count from.
  package var leavingLadder: LeavingLadder? {
    guard let withdrawal, let departure = firstDay, !withdrawal.steps.isEmpty else { return nil }
    return LeavingLadder(
      departure: departure, steps: withdrawal.steps, deposit: withdrawal.deposit,
      administrative: withdrawal.administrative)
  }

  /// The first deadline of a kind.
  package func deadline(_ kind: Deadline.Kind) -> Deadline? { deadlines.first { $0.kind == kind } }
}
