package import TripFormats
package import TripModel
import TripSelection

/// A reviewer's score sheet: applications down, criteria across, every cell but the scores locked.
package struct ScoreSheetWorkbook: Sendable {
  /// What stands above the columns of a sheet before those of the criteria; importing compares them.
  package static let leading: [Sentence] = [
    ReviewWords.reviewer, ReviewWords.application, ReviewWords.company,
  ]

  private let trip: Trip
  private let terms: ReviewTerms
  private let reviewer: Int
  private let applications: [Int]
  private let language: Language

  /// - Parameter applications: those in stage two, as numbers into the trip's.
  package init(_ reviewer: Int, _ applications: [Int], _ trip: Trip, _ terms: ReviewTerms, _ language: Language) {
    let sheets = ReviewSheets(trip, terms)
    (self.reviewer, self.trip, self.terms, self.language) = (reviewer, trip, terms, language)
    self.applications = applications.filter { !sheets.isRecused(reviewer, of: trip.applications[$0].id) }
  }

  /// No application is left for the reviewer.
  package var isEmpty: Bool { applications.isEmpty }

  /// The title of a criterion's column: it holds the weight, so that a sheet of other criteria is known by it, and the
  /// best score where criteria have their own.
  package static func title(_ criterion: Criterion, _ terms: ReviewTerms, _ language: Language) -> String {
    let most = ScoreSheetWords.most(criterion, terms)?.text(language)
    return criterion.title.text(language) + "（" + (most ?? "\(criterion.weight)%") + "）"
  }

  package var sheet: Sheet {
    let (id, name) = (trip.reviewers[reviewer].id, trip.reviewers[reviewer].name)
    let leading = zip(Self.leading, [("reviewer", 10), ("application", 10), ("name", 34)]).map { title, column in
      Column(title.text(language), key: column.0, width: column.1, isLocked: true)
    }
    let sheets = ReviewSheets(trip, terms)
    let rows = applications.map { number in
      let application = trip.applications[number]
      let given = sheets.all(of: application.id)[reviewer].units
      return Row(
        [.text(id), .text(application.id), .words(application.company.name)]
          + given.map { units in units.map { .decimal($0, digits: terms.scores.decimals) } ?? .empty })
    }
    return Sheet(
      name: ScoreSheetWords.title.text(language),
      headings: [
        trip.title.text(language), "\(ScoreSheetWords.title.text(language)) \(id) \(name)",
        ScoreSheetWords.guidance(terms).text(language),
      ],
      columns: leading
        + terms.criteria.map { Column(Self.title($0, terms, language), key: $0.id, width: 18, look: .figure) },
      rows: rows)
  }
}

/// The words of score sheets.
package enum ScoreSheetWords {
  package static let title = Sentence(en: "Score sheet", zhHant: "評分表", ja: "評価表")

  /// The best score of a criterion, where the criteria have scores of their own; with the weight where that differs.
  static func most(_ criterion: Criterion, _ terms: ReviewTerms) -> Sentence? {
    guard terms.criteria.contains(where: { $0.highest != nil }) else { return nil }
    let (most, weight) = (criterion.highest ?? terms.scores.highest, criterion.weight)
    guard most != weight else {
      return Sentence(en: "up to \(most) points", zhHant: "滿分\(most)分", ja: "\(most) 点満点")
    }
    return Sentence(
      en: "up to \(most) points, \(weight)%", zhHant: "滿分\(most)分，配分\(weight)%", ja: "\(most) 点満点、配点 \(weight)%")
  }

  static func guidance(_ terms: ReviewTerms) -> Sentence {
    let range = terms.scores
    let decimals =
      range.decimals == 0
      ? Sentence(en: "whole points", zhHant: "整數", ja: "整数")
      : Sentence(
        en: "up to \(range.decimals) decimals", zhHant: "小數至多 \(range.decimals) 位", ja: "小数 \(range.decimals) 桁まで")
    guard !terms.criteria.contains(where: { $0.highest != nil }) else {
      return Sentence(
        en:
          "Score every criterion from \(range.lowest) up to the points named above its column (\(decimals.en)); leave a company that you did not score empty. Companies of which you declared a conflict of interest are not listed.",
        zhHant:
          "各項目請於欄首所列滿分範圍內給分（最低 \(range.lowest) 分，\(decimals.zhHant)），未評之公司整列留空；已申報利益迴避之公司不列入本表。",
        ja:
          "各項目は \(range.lowest) 点から列見出しの満点までの範囲で採点し（\(decimals.ja)）、採点しない企業は行を空欄にしてください。利益相反を申告した企業は載せていません。"
      )
    }
    return Sentence(
      en:
        "Score every criterion from \(range.lowest) to \(range.highest) (\(decimals.en)); leave a company that you did not score empty. Companies of which you declared a conflict of interest are not listed.",
      zhHant: "各項目請給 \(range.lowest) 至 \(range.highest) 分（\(decimals.zhHant)），未評之公司整列留空；已申報利益迴避之公司不列入本表。",
      ja: "各項目を \(range.lowest)〜\(range.highest) 点（\(decimals.ja)）で採点し、採点しない企業は行を空欄にしてください。利益相反を申告した企業は載せていません。")
  }
}
