import TripCosting
import TripModel

/// Finds what the organiser should know of wishes and rooms.
struct Remarking {
  let wishes: Wishes
  let groups: [[Int]]
  /// Of the whole trip.
  let nights: [Day]

  var remarks: [RoomingRemark] {
    wishes.sleepers.indices.compactMap(wish) + groups.filter { $0.count == 2 }.flatMap { pair($0[0], $0[1]) }
  }

  private func wish(_ sleeper: Int) -> RoomingRemark? {
    guard wishes.sleepers[sleeper].mate != nil else { return nil }
    guard let other = wishes.named(by: sleeper) else { return .mateNotFound(of: sleeper) }
    if wishes.sleepers[sleeper].wish == .single { return .singleYetNames(sleeper, other) }
    return wishes.named(by: other) == sleeper ? nil : .oneSidedWish(of: sleeper, toward: other)
  }

  private func pair(_ first: Int, _ second: Int) -> [RoomingRemark] {
    alone(first, without: second) + alone(second, without: first) + likeness(first, second)
  }

  private func alone(_ sleeper: Int, without other: Int) -> [RoomingRemark] {
    let (own, others) = (wishes.sleepers[sleeper].presence, wishes.sleepers[other].presence)
    let count = nights.count { own.sleeps(on: $0) && !others.sleeps(on: $0) }
    return count == 0 ? [] : [.aloneAtTimes(sleeper, without: other, nights: count)]
  }

  private func likeness(_ first: Int, _ second: Int) -> [RoomingRemark] {
    let left = wishes.sleepers[first]
    let right = wishes.sleepers[second]
    if wishes.mate(of: first) == second {
      guard let sex = left.sex, let other = right.sex, sex != other else { return [] }
      return [.mixedByWish(first, second)]
    }
    guard let smokes = left.smokes, let others = right.smokes, smokes != others else { return [] }
    return [smokes ? .smokingDiffers(smoker: first, other: second) : .smokingDiffers(smoker: second, other: first)]
  }
}
