/// Gives each meeting a table: a host stays where it sat, in the saved timetable or in the slot before, as far as it can.
struct TableAssignment {
  /// For each pair, from 1.
  private(set) var table: [Int: Int] = [:]

  init(_ timetable: Timetable) {
    let request = timetable.request
    var seat = [Int?](repeating: nil, count: request.hosts.count)
    for saved in request.saved where seat[request.pairs[saved.pair].host] == nil {
      seat[request.pairs[saved.pair].host] = saved.table
    }
    let bySlot = (0..<request.slots).map { slot in request.pairs.indices.filter { timetable.slotOf[$0] == slot } }
    for pairs in bySlot {
      var isTaken = Set<Int>()
      var waiting: [Int] = []
      for pair in pairs {
        if let own = seat[request.pairs[pair].host], own <= request.tables, isTaken.insert(own).inserted {
          table[pair] = own
        } else {
          waiting.append(pair)
        }
      }
      // A table at which nobody else usually sits keeps the others in their places.
      for pair in waiting.sorted(by: { request.pairs[$0].host < request.pairs[$1].host }) {
        let open = (1...request.tables).filter { !isTaken.contains($0) }
        let usual = Set(seat.compactMap(\.self))
        let own = open.first { !usual.contains($0) } ?? open.first ?? request.tables
        isTaken.insert(own)
        table[pair] = own
        if seat[request.pairs[pair].host] == nil { seat[request.pairs[pair].host] = own }
      }
    }
  }
}
