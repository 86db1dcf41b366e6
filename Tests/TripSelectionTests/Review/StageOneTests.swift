import Testing
import TripCosting
import TripModel
import TripSelection

/// Who goes on to stage two by the scores of the documents, and what people decide above that.
@Suite struct StageOneTests {
  static let scores = ["A1": 91, "A2": 90, "A3": 88, "A4": 85, "A5": 80, "A6": 70, "A7": 70]

  static func stage(_ lines: [(String, Decision.Kind)] = [], most: Int = 6) -> StageOne {
    let origin = Origin(number: 0)
    var terms = ReviewTerms(origin: origin, admitted: 3, reserve: 1)
    terms.stageOne = ReviewTerms.StageOne(origin: origin, most: most, choice: .score)
    let codes = scores.keys.sorted()
    func line(_ code: String, _ kind: Decision.Kind) -> Decision {
      Decision(
        origin: origin, application: code, kind: kind, number: kind == .documents ? scores[code] : nil, reason: "",
        on: nil, by: "甲")
    }
    let decisions = codes.map { line($0, .documents) } + lines.map { line($0.0, $0.1) }
    return StageOne(codes, terms, decisions)
  }

  static func advancing(_ stage: StageOne) -> [String] {
    stage.verdicts.filter { if case .advances = $0.value { true } else { false } }.keys.sorted()
  }

  @Test("equal scores where the places end wait for people, with the place that is open")
  func tie() {
    let stage = Self.stage()
    #expect(Self.advancing(stage) == ["A1", "A2", "A3", "A4", "A5"])
    #expect(stage.ties.map(\.codes) == [["A6", "A7"]] && stage.ties.map(\.score) == [70])
    #expect(stage.ties.map(\.places) == [6...6])
    #expect(stage.verdicts["A6"] == .undecided && stage.excess == 0)
  }

  @Test("once one of them is stopped the other goes on, and once one is let on the other is stopped")
  func decided() {
    let stopped = Self.stage([("A7", .stopped)])
    #expect(Self.advancing(stopped) == ["A1", "A2", "A3", "A4", "A5", "A6"] && stopped.ties.isEmpty)
    let advanced = Self.stage([("A7", .advanced)])
    #expect(Self.advancing(advanced) == ["A1", "A2", "A3", "A4", "A5", "A7"] && advanced.ties.isEmpty)
    if case .stops? = advanced.verdicts["A6"] {} else { Issue.record("A6 \(String(describing: advanced.verdicts))") }
  }

  @Test("a place that people take leaves one less for the scores")
  func taken() {
    let stage = Self.stage([("A7", .advanced)], most: 3)
    #expect(Self.advancing(stage) == ["A1", "A2", "A7"] && stage.excess == 0)
  }
}
