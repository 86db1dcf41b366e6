/// Slots of a session by number, at most 48.
package struct SlotSet: Hashable, Sendable {
  package static let most = 48

  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  package init(_ slots: some Sequence<Int> = []) {
    bits = 0
    for slot in slots { bits |= 1 << UInt64(slot) }
  }

  package func contains(_ slot: Int) -> Bool { bits & (1 << UInt64(slot)) != 0 }

  package mutating func remove(_ slot: Int) { bits &= ~(1 << UInt64(slot)) }

  package mutating func insert(_ slot: Int) { bits |= 1 << UInt64(slot) }

  package var count: Int { bits.nonzeroBitCount }

  package var isEmpty: Bool { bits == 0 }

  package func common(with other: SlotSet) -> SlotSet { SlotSet(bits: bits & other.bits) }
}
