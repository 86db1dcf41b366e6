import Testing
import TripCosting
import TripModel
import TripSelection

/// The brochure's weights (9(2)) and its 去頭去尾平均 (9(3)), by hand.
@Suite struct ReckoningTests {
  static let none = Origin(number: 0)

  static func terms(fewer: ReviewTerms.Fewer? = .mean) -> ReviewTerms {
    var terms = ReviewTerms(origin: none, admitted: 15, reserve: 8)
    terms.fewer = fewer
    terms.criteria = [("market", 40), ("technology", 30), ("digital", 20), ("management", 10)].map { id, weight in
      Criterion(origin: none, id: id, title: .same(id), weight: weight)
    }
    return terms
  }

  static func sheet(_ reviewer: Int, _ units: [Int64?], _ standing: ScoreSheet.Standing = .open) -> ScoreSheet {
    ScoreSheet(reviewer: reviewer, units: units, standing: standing)
  }

  @Test("80, 70, 60 and 50 at 40, 30, 20 and 10 percent make 70")
  func weights() throws {
    #expect(try Self.sheet(0, [80, 70, 60, 50]).total(Self.terms()) == Fraction(70))
  }

  @Test("a criterion with its own best score is weighted as a share of that")
  func points() throws {
    var terms = Self.terms()
    terms.criteria[0].highest = 40
    #expect(try Self.sheet(0, [32, 70, 60, 50]).total(terms) == Fraction(70))
  }

  @Test("the highest and the lowest of five are dropped and the three others averaged, without rounding")
  func trimmed() throws {
    let reckoning = try Reckoning(
      [90, 81, 70, 85, 88].enumerated().map { Self.sheet($0, [$1, $1, $1, $1]) }, Self.terms())
    #expect(reckoning.mean == (try Fraction(254, over: 3)))
    #expect(reckoning.lines.map(\.fate) == [.highest, .counted, .lowest, .counted, .counted])
    #expect(reckoning.mean?.decimal(4) == "84.6667")
  }

  @Test("of equal scores only one highest and one lowest are dropped")
  func equal() throws {
    let reckoning = try Reckoning((0..<4).map { Self.sheet($0, [80, 80, 80, 80]) }, Self.terms())
    #expect(reckoning.lines.map(\.fate) == [.highest, .lowest, .counted, .counted])
    #expect(reckoning.mean == Fraction(80))
  }

  @Test("a conflict leaves the score out before anything is dropped")
  func conflict() throws {
    let reckoning = try Reckoning(
      [
        Self.sheet(0, [100, 100, 100, 100], .recused(.conflict)), Self.sheet(1, [90, 90, 90, 90]),
        Self.sheet(2, [80, 80, 80, 80]), Self.sheet(3, [60, 60, 60, 60]),
      ], Self.terms())
    #expect(reckoning.lines.map(\.fate) == [.conflict, .highest, .counted, .lowest])
    #expect(reckoning.mean == Fraction(80))
    #expect(reckoning.lines[0].total == Fraction(100))
  }

  @Test("two scores are averaged, refused, or wait for a rule, as the trip says")
  func tooFew() throws {
    let sheets = [Self.sheet(0, [80, 80, 80, 80]), Self.sheet(1, [75, 75, 75, 75])]
    let plain = try Reckoning(sheets, Self.terms())
    #expect(plain.mean == (try Fraction(155, over: 2)))
    #expect(plain.basis == .plain)
    for fewer in [ReviewTerms.Fewer.refuse, nil] {
      let refused = try Reckoning(sheets, Self.terms(fewer: fewer))
      #expect(refused.mean == nil)
      #expect(refused.basis == .tooFew)
    }
  }

  @Test("a sheet that lacks a criterion counts as none at all")
  func incomplete() throws {
    let reckoning = try Reckoning([Self.sheet(0, [80, nil, 80, 80])], Self.terms())
    #expect(reckoning.lines.map(\.fate) == [.incomplete])
    #expect(reckoning.basis == .none)
  }

  @Test("numbers beyond what fits are told, never wrapped around")
  func overflow() {
    var terms = Self.terms()
    terms.scores = ScoreRange(lowest: 0, highest: .max, decimals: 0)
    #expect(throws: Fraction.Overflow.self) { try Self.sheet(0, [.max, .max, .max, .max]).total(terms) }
  }

  @Test("decimals are rounded half away from zero, only for printing")
  func decimals() throws {
    #expect(try Fraction(1, over: 8).decimal(2) == "0.13")
    #expect(try Fraction(-1, over: 8).decimal(2) == "-0.13")
    #expect(try Fraction(2, over: 3).decimal(0) == "1")
    #expect(try Fraction(6, over: -4).exact == "-3/2")
  }
}
