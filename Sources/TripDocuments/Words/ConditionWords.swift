package import TripCosting
package import TripModel

/// For whom a price holds, in words.
package enum ConditionWords {
  /// Nil where nothing but the day of registration counts, which the rule itself says.
  package static func text(_ condition: Condition, _ trip: Trip) -> Sentence? {
    let parts = [
      categories(condition, trip), place(condition.place), people(condition.people), condition.ownFlight.map(flight),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    let holds = Sentence(en: "holds for ", zhHant: "適用對象：", ja: "適用対象：")
    return holds + parts.joined(.comma)
  }

  package static func confirmed(_ line: Confirmation) -> Sentence {
    Sentence(
      en: "confirmed on \(line.on.iso) by \(line.by), in place of the announced price",
      zhHant: "依\(line.by)（\(line.on.iso)）確認，取代公告費用", ja: "\(line.on.iso) に\(line.by)が確定、案内済みの料金に代わる")
  }

  package static func agreed(_ line: ConfirmedInterpreter) -> Sentence {
    Sentence(
      en: "\(line.who), agreed on \(line.on.iso) by \(line.by)", zhHant: "\(line.who)，依\(line.by)（\(line.on.iso)）確認",
      ja: "\(line.who)、\(line.on.iso) に\(line.by)が確定")
  }

  private static func categories(_ condition: Condition, _ trip: Trip) -> Sentence? {
    let titles = condition.categories.filter(trip.categories.indices.contains).map {
      trip.categories[$0].title.sentence
    }
    return titles.isEmpty ? nil : titles.joined(Sentence(en: " and ", zhHant: "且", ja: "かつ"))
  }

  private static func place(_ span: CountSpan) -> Sentence? {
    switch (span.from, span.until) {
    case (nil, nil): nil
    case (let from?, nil):
      Sentence(en: "place \(from) or later in the company", zhHant: "公司內第 \(from) 位起", ja: "企業内 \(from) 人目以降")
    case (nil, let until?):
      Sentence(en: "the first \(until) of the company", zhHant: "公司內前 \(until) 位", ja: "企業内 \(until) 人目まで")
    case (let from?, let until?):
      place(range(from, until))
    }
  }

  private static func place(_ numbers: Sentence) -> Sentence {
    Sentence(en: "place \(numbers.en) in the company", zhHant: "公司內第 \(numbers.zhHant) 位", ja: "企業内 \(numbers.ja) 人目")
  }

  private static func people(_ span: CountSpan) -> Sentence? {
    switch (span.from, span.until) {
    case (nil, nil): nil
    case (let from?, nil):
      Sentence(en: "a delegation of \(from) or more", zhHant: "全團 \(from) 人以上", ja: "団全体 \(from) 名以上")
    case (nil, let until?):
      Sentence(en: "a delegation of \(until) or fewer", zhHant: "全團 \(until) 人以下", ja: "団全体 \(until) 名以下")
    case (let from?, let until?): people(range(from, until))
    }
  }

  private static func people(_ numbers: Sentence) -> Sentence {
    Sentence(en: "a delegation of \(numbers.en)", zhHant: "全團 \(numbers.zhHant) 人", ja: "団全体 \(numbers.ja) 名")
  }

  private static func flight(_ isOwn: Bool) -> Sentence {
    isOwn
      ? Sentence(en: "an own flight (land only)", zhHant: "自理機票（僅參加當地行程）", ja: "航空券自己手配（現地のみ）")
      : Sentence(en: "the delegation's flight", zhHant: "隨團機票", ja: "団体航空券")
  }

  private static func range(_ from: Int, _ until: Int) -> Sentence {
    from == until
      ? Sentence(verbatim: "\(from)")
      : Sentence(en: "\(from)–\(until)", zhHant: "\(from)～\(until)", ja: "\(from)～\(until)")
  }
}
