package import TripCosting

extension Trip {
  /// A booked option decides, then the person's own word; half of a twin where nothing is said.
  package func roomWish(of delegate: Delegate) -> RoomWish {
    delegate.options.compactMap { options[$0].room }.first ?? delegate.room ?? .twin
  }

  /// Sleeps alone by wish, but has booked no option that is charged for it.
  package func lacksSupplement(_ delegate: Delegate) -> Bool {
    roomWish(of: delegate) == .single && !delegate.options.contains { options[$0].room == .single }
      && options.contains { $0.room == .single } && !rooms.contains { $0.kind == .single }
  }

  /// The words of an instalment.
  package func title(of part: DuePart) -> Sentence {
    instalments.first { $0.origin == part.origin }?.title.sentence ?? Sentence(verbatim: "")
  }

  /// The conditions of fares, discounts and surcharges, with the objects in which they stand.
  package var conditions: [(origin: Origin, condition: Condition)] {
    fares.map { ($0.origin, $0.price.when) } + adjustments.map { ($0.origin, $0.price.when) }
  }

  /// Nights of the trip: those of its stays, else those between its first and last day.
  package var nights: Int {
    if !stays.isEmpty { return max(0, stays.map(\.nights).reduce(0, +)) }
    guard let firstDay, let lastDay else { return 0 }
    return max(0, lastDay.days(since: firstDay))
  }

  /// The share in a room of each person; none where no room of that kind has a price.
  ///
  /// Sharers of a kind are counted down the whole roster, so that the parts of each full room add up to its price.
  package var roomShares: [Party.Bed?] {
    var counts = [Int](repeating: 0, count: rooms.count)
    return delegates.map { delegate in
      let wish = roomWish(of: delegate)
      guard delegate.company != nil, let room = rooms.firstIndex(where: { $0.kind == wish }) else { return nil }
      defer { counts[room] += 1 }
      return Party.Bed(room: room, part: counts[room] % wish.sleeps)
    }
  }
}
