import Testing
import TripDocuments

@Suite struct DaijiTests {
  @Test(
    "amounts as a receipt in Japan writes them",
    arguments: [
      (35_000, "金参萬伍阡円也"), (50_000, "金伍萬円也"), (16_667, "金壱萬六阡六百六拾七円也"), (10_010, "金壱萬壱拾円也"),
      (1_111, "金壱阡壱百壱拾壱円也"), (120_000, "金壱拾弐萬円也"), (100_000_000, "金壱億円也"), (0, "金零円也"),
    ] as [(Int64, String)])
  func receipts(yen: Int64, text: String) { #expect(Daiji.receipt(yen: yen) == text) }
}
