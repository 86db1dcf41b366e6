import Testing
import TripCommands
import TripCosting
import TripModel
import TripReading
import TripTestSupport

/// The real trip's ladder against the standard contract (domain.md 1.1, 1.2), and the notices that print it.
@Suite struct LeavingTests {
  private func trip() throws -> Trip { try #require(RealTripTests.reading.trip) }

  @Test("5, 10, 20, 30, 50, 100 percent of the fee to the agency, at least")
  func ladder() throws {
    let withdrawal = try #require(try trip().withdrawal)
    #expect(withdrawal.steps.map(\.keeps) == [5, 10, 20, 30, 50, 100].map { .percentOfFee($0) })
    let ends = try #require(try trip().leavingLadder)
    #expect(
      ends.steps.indices.map { ends.span(of: $0).until?.day.iso } == [
        "2026-06-02", "2026-06-12", "2026-06-22", "2026-07-11", "2026-07-12", nil,
      ])
    #expect(withdrawal.isLeast && withdrawal.payee == .agency && withdrawal.zone == .taipei)
    #expect(withdrawal.administrative == nil && withdrawal.source.zhHant == "國外旅遊定型化契約")
  }

  @Test("not formed: notice by 5 July, 6 July by plain subtraction")
  func notice() throws {
    let departure = try #require(try trip().firstDay)
    #expect(try trip().caps.lastDayOfNotice(beforeDeparture: departure).iso == "2026-07-05")
    #expect(try trip().caps.plainDayOfNotice(beforeDeparture: departure).iso == "2026-07-06")
  }

  @Test("every payment notice prints the table with real dates")
  func notices() throws {
    let temporary = TemporaryFolder()
    let run = CommandRun(
      ["build", RealTripTests.folder, "--today", RealTripTests.day, "--output", temporary.path + "/papers"],
      in: Repository.root)
    #expect(run.exit == .fine)
    let notices = Repository.tree(below: temporary.path + "/papers").filter { $0.key.hasSuffix("invoice.html") }
    #expect(notices.count == 15)
    for (path, bytes) in notices {
      let text = String(decoding: bytes, as: UTF8.self)
      for part in ["6/2（二）以前", "6/23（二）～7/11（六）", "7/13（一）起", "國外旅遊定型化契約", "以上為最低負擔"] {
        #expect(text.contains(part), "\(path): \(part)")
      }
    }
  }
}
