import Testing
import TripCosting
import TripModel

@testable import TripDocuments

@Suite struct ConditionWordsTests {
  private static let trip = Trip(
    origin: .none, title: LocalizedText(), language: .en, caps: Caps(origin: .none))

  @Test(
    "whom a place in the company or a size of the delegation means, as people say it",
    arguments: [
      (3, nil, "公司內第 3 位起", "企業内 3 人目以降", "全團 3 人以上", "団全体 3 名以上"),
      (nil, 2, "公司內前 2 位", "企業内 2 人目まで", "全團 2 人以下", "団全体 2 名以下"),
      (1, 2, "公司內第 1～2 位", "企業内 1～2 人目", "全團 1～2 人", "団全体 1～2 名"),
      (3, 3, "公司內第 3 位", "企業内 3 人目", "全團 3 人", "団全体 3 名"),
    ] as [(Int?, Int?, String, String, String, String)])
  func spans(from: Int?, until: Int?, place: String, placeJa: String, people: String, peopleJa: String) throws {
    let span = CountSpan(from: from, until: until)
    let ofPlace = try #require(ConditionWords.text(Condition(place: span), Self.trip))
    #expect(ofPlace.zhHant == "適用對象：" + place && ofPlace.ja == "適用対象：" + placeJa)
    let ofPeople = try #require(ConditionWords.text(Condition(people: span), Self.trip))
    #expect(ofPeople.zhHant == "適用對象：" + people && ofPeople.ja == "適用対象：" + peopleJa)
  }
}
