import Testing
import TripCosting
import TripModel
import TripSelection
import TripTestSupport

/// Trimmed means and ranks of random score sheets, held against a second computation that is slow and obvious.
@Suite struct RandomReviewTests {
  /// Few different scores, so that ties are common; some reviewers recused, absent, late or half done.
  private static func sheets(_ reviewers: Int, _ bests: [Int], _ random: inout SeededGenerator) -> [ScoreSheet] {
    (0..<reviewers).map { reviewer in
      var sheet = ScoreSheet(
        reviewer: reviewer,
        units: bests.map { best in Int64(Int.random(in: 0...2, using: &random) * best / 2) })
      switch Int.random(in: 0..<20, using: &random) {
      case 0, 1: sheet.standing = .recused(.conflict)
      case 2: (sheet.standing, sheet.units) = (.recused(.absent), bests.map { _ in nil })
      case 3: sheet.units = bests.map { _ in nil }
      case 4: sheet.units[0] = nil
      default: break
      }
      return sheet
    }
  }

  private static func terms(_ weights: [Int], _ highest: [Int64?], _ fewer: ReviewTerms.Fewer?) -> ReviewTerms {
    var terms = ReviewTerms(origin: Origin(number: 0), admitted: 15, reserve: 8)
    terms.fewer = fewer
    terms.scores = ScoreRange(lowest: 0, highest: 100, decimals: 1)
    terms.criteria = zip(weights, highest).map { weight, highest in
      Criterion(
        origin: Origin(number: 0), id: "c\(weight)", title: .same("c"), weight: Int64(weight), highest: highest)
    }
    terms.ties = [.criterion(0), .criterion(1), .received, .decision]
    return terms
  }

  @Test("10,000 random score sheets give the same means, drops, ranks and ties as a slow second computation")
  func sheets() throws {
    var random = SeededGenerator(seed: 20_260_504)
    var (count, trimmed, plain, open, tied) = (0, 0, 0, 0, 0)
    while count < 10_000 {
      let fewer: ReviewTerms.Fewer? = [.mean, .refuse, nil].randomElement(using: &random) ?? nil
      let highest: [Int64?] = Bool.random(using: &random) ? [nil, nil, nil, nil] : [40, 30, 20, 9]
      let terms = Self.terms([40, 30, 20, 10], highest, fewer)
      let bests = highest.map { Int($0 ?? 100) * 10 }
      let slow = SlowReview(weights: [40, 30, 20, 10], bests: bests, fewer: fewer)
      let reviewers = Int.random(in: 1...7, using: &random)
      let applications = (0..<Int.random(in: 2...30, using: &random)).map { _ in
        Self.sheets(reviewers, bests, &random)
      }
      count += applications.count * reviewers
      let reckonings = try applications.map { try Reckoning($0, terms) }
      for (sheets, reckoning) in zip(applications, reckonings) {
        let expected = slow.trimmed(sheets)
        #expect((reckoning.mean == nil) == (expected == nil))
        if let mean = reckoning.mean, let expected { #expect(slow.isEqual(mean, expected)) }
        trimmed += reckoning.basis == .trimmed ? 1 : 0
        plain += reckoning.basis == .plain ? 1 : 0
        try checkDrops(reckoning, sheets, slow)
      }
      let ranked = reckonings.indices.filter { reckonings[$0].mean != nil }
      let ranking = Ranking(try ranked.map { try Self.entrant(reckonings[$0], $0, &random) }, terms.ties)
      try checkRanks(ranking, ranked, applications, reckonings, slow)
      tied += ranking.ties.count
      open += ranking.ties.flatMap(\.open).count
    }
    // The dice have thrown every case.
    #expect(trimmed > 500 && plain > 50 && tied > 50 && open > 20, "\(trimmed) \(plain) \(tied) \(open)")
  }

  /// Arrival is known for some only, so that this step sometimes says nothing.
  private static func entrant(
    _ reckoning: Reckoning, _ number: Int, _ random: inout SeededGenerator
  ) throws -> Ranking.Entrant {
    Ranking.Entrant(
      mean: try #require(reckoning.mean), criterionMeans: reckoning.criterionMeans,
      received: Int.random(in: 0..<4, using: &random) == 0 ? nil : Int64(number / 3))
  }

  /// Exactly one highest and one lowest are dropped of three or more, and none of them lies within the rest.
  private func checkDrops(_ reckoning: Reckoning, _ sheets: [ScoreSheet], _ slow: SlowReview) throws {
    func totals(_ fates: Reckoning.Fate...) -> [Int] {
      reckoning.lines.indices.filter { fates.contains(reckoning.lines[$0].fate) }.compactMap { slow.total(sheets[$0]) }
    }
    let all = totals(.counted, .highest, .lowest)
    guard all.count >= 3 else {
      #expect(totals(.highest, .lowest).isEmpty)
      return
    }
    #expect(totals(.highest) == [try #require(all.max())])
    #expect(totals(.lowest) == [try #require(all.min())])
    let stood = sheets.count { slow.total($0) != nil }
    #expect(all.count == stood)
  }

  /// A rank is one more than the number of those that are better, step by step.
  private func checkRanks(
    _ ranking: Ranking, _ ranked: [Int], _ applications: [[ScoreSheet]], _ reckonings: [Reckoning],
    _ slow: SlowReview
  ) throws {
    #expect(ranking.places.map(\.entrant).sorted() == Array(ranked.indices))
    for place in ranking.places {
      let mine = try #require(slow.trimmed(applications[ranked[place.entrant]]))
      let others = ranked.compactMap { slow.trimmed(applications[$0]) }
      let better = others.count { $0.sum * mine.count > mine.sum * $0.count }
      let equal = others.count { $0.sum * mine.count == mine.sum * $0.count }
      #expect((better + 1...better + equal).contains(place.rank))
      let tie = ranking.ties.first { $0.members.contains(place.entrant) }
      #expect((tie?.members.count ?? 1) == equal)
      guard let tie else { continue }
      try checkSteps(place, tie, ranking, ranked, applications, reckonings, slow, base: better)
    }
  }

  /// Within a tie the first criterion decides, then the second; only those equal in both may share a rank.
  private func checkSteps(
    _ place: Ranking.Place, _ tie: Ranking.Tie, _ ranking: Ranking, _ ranked: [Int],
    _ applications: [[ScoreSheet]], _ reckonings: [Reckoning], _ slow: SlowReview, base: Int
  ) throws {
    func mean(_ entrant: Int, _ criterion: Int) throws -> (sum: Int, count: Int) {
      let number = ranked[entrant]
      let dropped = Set(
        reckonings[number].lines.filter { $0.fate == .highest || $0.fate == .lowest }.map(\.reviewer))
      return try #require(slow.mean(applications[number], dropped: dropped, criterion: criterion))
    }
    for other in tie.members where other != place.entrant {
      let rank = try #require(ranking.places.first { $0.entrant == other }).rank
      for criterion in 0...1 {
        let (mine, its) = (try mean(place.entrant, criterion), try mean(other, criterion))
        let (left, right) = (mine.sum * its.count, its.sum * mine.count)
        if left != right {
          #expect((left > right) == (place.rank < rank))
          break
        }
      }
    }
  }
}
