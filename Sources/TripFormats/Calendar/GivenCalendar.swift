import TripCosting

/// What stands in a calendar file of ours that somebody was given before; other programs' files are not asked for.
package struct GivenCalendar: Sendable {
  struct Event: Hashable, Sendable {
    var sequence = 0
    /// As DTSTAMP says it, in seconds since 1970.
    var changed: Int64 = 0
    var isCancelled = false
    /// Every line but those that only count changes.
    var facts: [Substring] = []
  }

  /// Whose calendar it is; empty in a file that is not one person's.
  package let reader: String
  /// By UID.
  let events: [String: Event]

  package init(_ bytes: [UInt8]) {
    // Folded lines are joined again (RFC 5545, 3.1).
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
    var (reader, events, open) = ("", [String: Event](), Event?.none)
    var uid = ""
    for line in text.split(separator: "\r\n") {
      let value = line.firstIndex(of: ":").map { line[line.index(after: $0)...] } ?? ""
      switch line.prefix(while: { $0 != ":" }) {
      case "BEGIN" where value == "VEVENT": open = Event()
      case "END" where value == "VEVENT":
        events[uid] = open
        open = nil
      case "X-TRIP-READER": reader = String(value)
      case "UID": uid = String(value)
      case "SEQUENCE": open?.sequence = Int(value).map { min(max($0, 0), 1_000_000_000) } ?? 0
      case "DTSTAMP": open?.changed = Self.seconds(value) ?? 0
      default:
        if line == "STATUS:CANCELLED" { open?.isCancelled = true }
        open?.facts.append(line)
      }
    }
    (self.reader, self.events) = (reader, events)
  }

  /// Of 20260713T093000Z.
  private static func seconds(_ text: Substring) -> Int64? {
    let digits = text.filter(\.isNumber).map { String($0) }
    guard digits.count == 14,
      let day = Day(iso: "\(digits[..<4].joined())-\(digits[4..<6].joined())-\(digits[6..<8].joined())"),
      let clock = Int64(digits[8...].joined())
    else { return nil }
    return Int64(day.number) * 86_400 + clock / 10_000 * 3_600 + clock / 100 % 100 * 60 + clock % 100
  }
}

extension Agenda {
  /// The same for somebody who was given an earlier file: an event that says something else now has a higher SEQUENCE than
  /// there, and one that is not in it any more is told to be cancelled (RFC 5545, 3.8.7.4).
  ///
  /// - Parameters:
  ///   - stamp: When the change is made, in seconds since 1970.
  ///   - gone: What may have been in the earlier file and is not in this one.
  package func after(_ given: GivenCalendar, at stamp: Int64, gone: [Event]) -> Agenda {
    let now = GivenCalendar(ICSWriter.bytes(self))
    var agenda = self
    agenda.events = events.map { event in
      given.events[event.uid].map { event.after($0, isSame: $0.facts == now.events[event.uid]?.facts, at: stamp) }
        ?? event
    }
    let uids = Set(events.map(\.uid))
    agenda.events += gone.filter { !uids.contains($0.uid) }.compactMap { event in
      given.events[event.uid].map { event.after($0, isSame: $0.isCancelled, at: stamp) }
    }
    return agenda
  }
}

extension Event {
  fileprivate func after(_ given: GivenCalendar.Event, isSame: Bool, at stamp: Int64) -> Event {
    var event = self
    if isSame {
      (event.sequence, event.changed) = (max(sequence, given.sequence), given.changed)
    } else if sequence <= given.sequence {
      (event.sequence, event.changed) = (given.sequence + 1, stamp)
    }
    return event
  }
}
