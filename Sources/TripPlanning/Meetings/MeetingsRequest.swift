/// One session's meetings to be put into a timetable; companies and hosts stand in the order of their codes, so that the
/// order of the files decides nothing.
package struct MeetingsRequest: Hashable, Sendable {
  /// A company or a host.
  package struct Participant: Hashable, Sendable {
    /// Number into the trip's companies or hosts.
    package var number: Int
    package var free: SlotSet
    /// Meetings it holds at most; nil where only its free slots limit them.
    package var most: Int?

    package init(number: Int, free: SlotSet, most: Int? = nil) {
      self.number = number
      self.free = free
      self.most = most
    }

    package var capacity: Int { min(free.count, most ?? free.count) }
  }

  /// A meeting that a side wishes for and neither refuses.
  package struct Pair: Hashable, Sendable {
    package var company: Int
    package var host: Int
    /// What holding it is worth.
    package var value: Int
    package var needsInterpreter: Bool
    /// The slot in which it must be; nil where any will do.
    package var fixed: Int?

    package init(company: Int, host: Int, value: Int, needsInterpreter: Bool = false, fixed: Int? = nil) {
      self.company = company
      self.host = host
      self.value = value
      self.needsInterpreter = needsInterpreter
      self.fixed = fixed
    }
  }

  /// Where a meeting stood when the timetable was last saved.
  package struct Saved: Hashable, Sendable {
    package var pair: Int
    package var slot: Int
    /// From 1.
    package var table: Int
    /// From 1; 0 without.
    package var interpreter: Int

    package init(pair: Int, slot: Int, table: Int, interpreter: Int = 0) {
      self.pair = pair
      self.slot = slot
      self.table = table
      self.interpreter = interpreter
    }
  }

  package var slots: Int
  package var tables: Int
  package var companies: [Participant]
  package var hosts: [Participant]
  package var pairs: [Pair]
  /// Companies that never share an interpreter.
  package var rivals: [Set<Int>]
  package var saved: [Saved]

  package init(
    slots: Int, tables: Int, companies: [Participant], hosts: [Participant], pairs: [Pair],
    rivals: [Set<Int>]? = nil, saved: [Saved] = []
  ) {
    self.slots = slots
    self.tables = tables
    self.companies = companies
    self.hosts = hosts
    self.pairs = pairs
    self.rivals = rivals ?? [Set<Int>](repeating: [], count: companies.count)
    self.saved = saved
  }

  /// Slots in which both are free.
  package func common(_ pair: Pair) -> SlotSet { companies[pair.company].free.common(with: hosts[pair.host].free) }
}
