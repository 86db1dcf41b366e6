package import TripCosting
package import TripModel
package import TripSelection

/// Why an application is not accepted, in the words of a letter to the company: no names of who decided or looked it up.
package struct RefusalWords: Sendable {
  private let standing: Standing
  private let trip: Trip
  /// The paragraph of the brochure that an object of trip.json names.
  private let clause: @Sendable (Origin) -> String?

  package init(_ standing: Standing, _ trip: Trip, clause: @escaping @Sendable (Origin) -> String?) {
    (self.standing, self.trip, self.clause) = (standing, trip, clause)
  }

  private var application: Application { trip.applications[standing.application] }
  private var zone: Zone { trip.callZone }

  package var sentences: [Sentence] {
    if let refusal = application.refusal { return [Sentence(verbatim: refusal.reason)] }
    if case .late = standing.arrival, let received = application.received, let deadline = trip.call?.deadline {
      return [late(received, deadline)]
    }
    switch standing.completeness {
    case .tooLate(let arrived, let until): return [suppliedLate(arrived, until)]
    case .stillMissing(let until): return [notSupplied(until)]
    default: break
    }
    return standing.findings.filter { $0.verdict == .notMet }.map(failed)
  }

  /// Whether other support is no use to it: dissolved, refused by banks, or invested in from the PRC.
  package var isShutOut: Bool {
    standing.findings.contains {
      $0.verdict == .notMet && [.dissolved, .refusedByBanks, .prcInvestment].contains($0.requirement)
    }
  }

  // MARK: - Late

  private func late(_ received: Instant, _ deadline: Call.Deadline) -> Sentence {
    let (day, last) = (received.day(in: zone), deadline.at.day(in: zone))
    let (came, closed) = (clock(received), clock(deadline.at))
    let limit =
      day == last
      ? Sentence(en: "the same day at \(closed.en)", zhHant: "同日\(closed.zhHant)", ja: "同日 \(closed.ja)")
      : Sentence(
        en: "\(LetterWords.day(last).en) at \(closed.en)", zhHant: "\(LetterWords.day(last).zhHant)\(closed.zhHant)",
        ja: "\(LetterWords.day(last).ja) \(closed.ja)")
    let on = LetterWords.day(day)
    return cited(
      Sentence(
        en: "your application came in on \(on.en) at \(came.en), after the deadline (\(limit.en))",
        zhHant: "貴公司申請文件於\(on.zhHant)\(came.zhHant)寄達，已逾申請截止時間（\(limit.zhHant)）",
        ja: "ご申請書類は \(on.ja) \(came.ja) の着信で、締切（\(limit.ja)）を過ぎていました"), deadline.origin)
  }

  private func clock(_ instant: Instant) -> Sentence { LetterWords.clock(instant.clock(in: zone)) }

  private func suppliedLate(_ arrived: Instant, _ until: Day) -> Sentence {
    let (on, came, last) = (LetterWords.day(arrived.day(in: zone)), clock(arrived), LetterWords.day(until))
    return cited(
      Sentence(
        en: "what was missing came on \(on.en) at \(came.en), after the last day (\(last.en))",
        zhHant: "補正文件於\(on.zhHant)\(came.zhHant)寄達，已逾補正期限\(last.zhHant)",
        ja: "補正書類は \(on.ja) \(came.ja) の着信で、期限（\(last.ja)）を過ぎていました"), trip.call?.supplement?.origin)
  }

  // MARK: - Missing

  /// One sentence, with what is missing numbered in it.
  private func notSupplied(_ until: Day) -> Sentence {
    let last = LetterWords.day(until)
    let parts = standing.missing.enumerated().map { index, part in
      Sentence(verbatim: "\(index + 1). ") + lacks(part)
    }
    func list(_ language: Language) -> String {
      parts.map { $0.text(language) }.joined(separator: language.semicolon)
    }
    return cited(
      Sentence(
        en: "not completed by \(last.en); missing were: ", zhHant: "未於補正期限\(last.zhHant)前（含當日）補正下列文件",
        ja: "期限の \(last.ja) までに次の書類が補正されませんでした"), trip.call?.supplement?.origin)
      + Sentence(en: list(.en), zhHant: "：\(list(.zhHant))", ja: "：\(list(.ja))")
  }

  private func lacks(_ part: MissingPart) -> Sentence {
    guard let document = trip.call?.documents[part.document] else { return Sentence(verbatim: "") }
    let words = part.sentence(of: document.title.sentence) { [SupplementWords.unreadable($0.map(\.column.label))] }
    return cited(words, document.origin)
  }

  // MARK: - Not eligible

  private func failed(_ finding: Finding) -> Sentence {
    guard let lookup = finding.lookup else {
      return cited(finding.requirement.failed + .colon + finding.reason, finding.origin)
    }
    let found = lookup.letter.isEmpty ? Self.found(finding.requirement) : Sentence(verbatim: lookup.letter)
    let source = lookup.source
    return cited(
      found + Sentence(en: " (source: \(source))", zhHant: "（依據：\(source)）", ja: "（根拠：\(source)）"), finding.origin)
  }

  private static func found(_ requirement: Requirement) -> Sentence {
    switch requirement {
    case .refusedByBanks:
      Sentence(en: "found to be refused by banks", zhHant: "經查為銀行拒絕往來戶", ja: "銀行取引停止処分を受けていることが確認されました")
    case .dissolved:
      Sentence(en: "found to be dissolved or closed", zhHant: "經查已解散或歇業", ja: "解散または廃業していることが確認されました")
    case .prcInvestment:
      Sentence(en: "found to have investment from the PRC", zhHant: "經查屬陸資投資事業", ja: "中国資本の出資が確認されました")
    case .repeatedApplication:
      Sentence(
        en: "found to have applied elsewhere with the same or a similar plan", zhHant: "經查以相同或類似計畫重複申請其他專案",
        ja: "同一または類似の計画で他の事業に申請していることが確認されました")
    case .irregularEnding:
      Sentence(
        en: "found to have a government plan that ended irregularly, or a suspension that still runs",
        zhHant: "經查有政府計畫異常結案情形，或受停權處分尚未期滿", ja: "政府事業の打ち切り、または資格停止処分を受けていることが確認されました")
    case .size, .readiness, .aim, .sector:
      requirement.failed
    }
  }

  /// With the paragraph that says so.
  private func cited(_ words: Sentence, _ origin: Origin?) -> Sentence {
    guard let clause = origin.flatMap(clause) else { return words }
    return LetterWords.cited(words, LetterWords.clause(clause))
  }
}
