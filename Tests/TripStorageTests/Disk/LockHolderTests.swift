import Testing

@testable import TripStorage

@Suite struct LockHolderTests {
  @Test(
    "what is no process, no time or no place is nobody",
    arguments: [
      "1 -9223372036854775808 h\n", "1 9223372036854775807 h\n", "1 253402300800 h\n", "x 0 h\n", "1 0\n", "",
    ])
  func nobody(text: String) { #expect(LockHolder(Array(text.utf8)) == nil) }

  @Test("who holds the lock is read as it was written")
  func roundTrip() {
    let holder = LockHolder(process: 7, host: "h", since: 1_777_608_000)
    #expect(LockHolder(holder.bytes) == holder)
  }
}
