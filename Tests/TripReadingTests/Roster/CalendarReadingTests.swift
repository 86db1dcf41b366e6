import Testing
import TripModel

@testable import TripReading

/// `calendar.csv`, of which no event may come out twice.
@Suite struct CalendarReadingTests {
  private static func read(_ lines: String...) -> TripReading {
    let header = "event,uid,sequence,digest,changed,state,readers,time,title,before"
    return SmallTrip.read(["calendar.csv": ([header] + lines).joined(separator: "\n") + "\n"])
  }

  private static func line(_ key: String, _ uid: String, _ sequence: Int) -> String {
    "\(key),\(uid),\(sequence),abc,2026-04-01,planned,delegation,2026-07-14/2026-07-14,T,"
  }

  @Test(
    "of two lines for one event the one of the higher sequence counts, wherever it stands", arguments: [true, false])
  func sequence(isFirst: Bool) {
    let pair = [Self.line("session tokyo", "u1", 2), Self.line("session tokyo", "u1", 1)]
    let reading = Self.read(isFirst ? pair[0] : pair[1], isFirst ? pair[1] : pair[0])
    #expect(reading.diagnostics.map(\.rule) == ["UniqueID"])
    #expect(reading.trip?.savedEvents.map(\.sequence) == [2])
    let told = reading.diagnostics.flatMap(\.remedies).map(\.en).joined()
    #expect(told.contains("keep the line with sequence 2") && !told.contains("give it another id"))
    #expect(reading.found == ["calendar.csv:\(isFirst ? 3 : 2):1 UniqueID"])
  }

  @Test("one UID under two names is told, too, and read once")
  func sameUID() {
    let reading = Self.read(Self.line("session tokyo", "u1", 2), Self.line("session tokyo2", "u1", 1))
    #expect(reading.diagnostics.map(\.rule) == ["UniqueID"])
    #expect(reading.trip?.savedEvents.map(\.key) == ["session tokyo"])
    let crossed = Self.read(
      Self.line("session a", "u1", 0), Self.line("session b", "u2", 0), Self.line("session a", "u2", 9))
    #expect(crossed.trip?.savedEvents.map(\.uid) == ["u1", "u2"])
    #expect(crossed.diagnostics.map(\.rule) == ["UniqueID"])
  }
}
