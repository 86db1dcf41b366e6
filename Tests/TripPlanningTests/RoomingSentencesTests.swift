import Testing
import TripCosting
import TripModel
import TripPlanning
import TripTestSupport

/// Every fact can be said in the three languages.
@Suite struct RoomingSentencesTests {
  static let names = [("Wang", "王志明"), ("Lee", "李雅婷"), ("Chang", "張詩涵")]
  static func name(_ sleeper: Int) -> Sentence {
    Sentence(en: names[sleeper].0, zhHant: names[sleeper].1, ja: names[sleeper].1)
  }

  @Test func `names the odd one and why`() {
    let question = RoomQuestion(sleeper: 2, reason: .oddOneOut(.female, of: 3), choices: [])
    let said = question.sentence(naming: Self.name)
    #expect(said.en == "Chang has no room-mate: 3 women are to be paired. Which room?")
    #expect(said.zhHant == "張詩涵 尚無人同房：待配房的女性為奇數（3 人）。要住哪一種房？")
    #expect(said.ja == "張詩涵 さんの同室者がいません。組み合わせる女性が奇数（3 名）です。どの部屋にしますか")
  }

  @Test func `says the choices as people of the trade do`() {
    #expect(RoomChoice.single.sentence(naming: Self.name).zhHant == "住單人房，自付單人房差")
    #expect(RoomChoice.share(with: 0).sentence(naming: Self.name).zhHant == "與原訂單人房的 王志明 同房（須徵得對方同意）")
    let triple = RoomChoice.triple(with: [0, 1], isCertain: false).sentence(naming: Self.name)
    #expect(triple.en == "a triple with Wang and Lee, if the hotel has one")
    #expect(triple.ja == "王志明 さん、李雅婷 さんと 3 名 1 室にする（ホテルに確認が必要）")
  }

  @Test func `says who moves`() {
    let move = RoomMove(sleeper: 0, from: 3, to: 1).sentence(naming: Self.name)
    #expect(move.en == "Wang moves from room 3 to room 1")
    #expect(move.zhHant == "王志明 由第 3 間改住第 1 間")
  }

  @Test("names everybody in every remark, in every language", arguments: Language.allCases)
  func remarks(language: Language) {
    let remarks: [RoomingRemark] = [
      .oneSidedWish(of: 0, toward: 1), .singleYetNames(0, 1), .mixedByWish(0, 1), .smokingDiffers(smoker: 0, other: 1),
    ]
    for remark in remarks {
      let said = remark.sentence(naming: Self.name).text(language)
      #expect(said.contains(Self.name(0).text(language)) && said.contains(Self.name(1).text(language)))
    }
    #expect(RoomingRemark.mateNotFound(of: 2).sentence(naming: Self.name).text(language).contains(/Chang|張詩涵/))
  }
}
