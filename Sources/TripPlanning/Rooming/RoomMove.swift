package import TripModel

/// A person who has to leave the room of the previous rooming for another one.
package struct RoomMove: Hashable, Sendable {
  package var sleeper: Int
  package var from: Int
  package var to: Int

  package init(sleeper: Int, from: Int, to: Int) {
    self.sleeper = sleeper
    self.from = from
    self.to = to
  }

  package func sentence(naming name: (Int) -> Sentence) -> Sentence {
    let who = name(sleeper)
    return Sentence(
      en: "\(who.en) moves from room \(from) to room \(to)",
      zhHant: "\(who.zhHant) 由第 \(from) 間改住第 \(to) 間",
      ja: "\(who.ja) さんは部屋 \(from) から部屋 \(to) へ移ります")
  }
}
