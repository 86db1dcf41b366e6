import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// What interpreters are owed who are called off, in words and for programs.
struct CalledOffLines {
  let calledOff: [CalledOff]
  let language: Language

  func lines() throws(CostingError) -> [String] {
    guard !calledOff.isEmpty else { return [] }
    var table = TextTable(right: [2], indent: "  ")
    var sums: [Amount] = []
    for entry in calledOff {
      let day = "\(DayText.short(entry.session.day, language)) \(text(entry.session.title.sentence))"
      table.add(day, entry.agreed?.who ?? "", AmountText.text(entry.fee, language), text(Self.words(entry)))
      if case .atLeast(let amount, _) = entry.owed { try Total.add(amount, to: &sums) }
    }
    let sum = calledOff.count > 1 ? sums.map { "  " + text(CalledOffWords.sum($0)) } : []
    return ["", text(CalledOffWords.heading)] + table.lines + sum
  }

  static func words(_ entry: CalledOff) -> Sentence {
    switch entry.owed {
    case .atLeast(let amount, let percent): CalledOffWords.owed(amount, percent, entry.daysBefore)
    case .unknown: CalledOffWords.unknown(entry.provider?.name.sentence)
    case .nothing: CalledOffWords.nothing
    case .goesOn(let sharers): CalledOffWords.goesOn(sharers)
    }
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  /// id, day, interpreter, provider, fee, daysBefore, state, percent, owed.
  var json: JSONValue {
    .array(
      calledOff.map { entry in
        var (state, percent, owed) = ("notAgreed", JSONValue.null, JSONValue.null)
        switch entry.owed {
        case .atLeast(let amount, let share):
          (state, percent, owed) = ("owedAtLeast", .number(share), AmountJSON.value(amount))
        case .unknown: state = "notKnown"
        case .goesOn: state = "goesOn"
        case .nothing: break
        }
        return [
          "id": .string(entry.session.word), "day": .string(entry.session.day.iso),
          "interpreter": .text(entry.agreed?.who), "provider": .text(entry.provider.map { text($0.name.sentence) }),
          "fee": AmountJSON.value(entry.fee), "daysBefore": .whole(entry.daysBefore), "state": .string(state),
          "percent": percent, "owed": owed,
        ]
      })
  }
}

/// Words for interpreters who are called off.
enum CalledOffWords {
  static let heading = Sentence(
    en: "What interpreters who are called off are still owed, by their providers' own steps",
    zhHant: "取消口譯仍須支付的費用（依各口譯公司規定）", ja: "取り消す通訳への支払い（各手配会社の規定による）")

  static func owed(_ amount: Amount, _ percent: Int64, _ days: Int) -> Sentence {
    let before = daysBefore(days)
    guard percent > 0 else {
      return Sentence(
        en: "\(before.en): nothing is owed yet", zhHant: "\(before.zhHant)：無須支付", ja: "\(before.ja)：取消料なし")
    }
    let sum = AmountText.sentence(amount)
    return Sentence(
      en: "\(before.en), \(percent)%: at least \(sum.en)", zhHant: "\(before.zhHant)，\(percent)%：至少 \(sum.zhHant)",
      ja: "\(before.ja)、\(percent)%：少なくとも \(sum.ja)")
  }

  private static func daysBefore(_ days: Int) -> Sentence {
    guard days > 0 else {
      return Sentence(en: "on the day or later", zhHant: "當日或之後", ja: "当日以降")
    }
    return Sentence(
      en: "\(days) \(days == 1 ? "day" : "days") before", zhHant: "\(days) 天前", ja: "\(days) 日前")
  }

  static func unknown(_ provider: Sentence?) -> Sentence {
    let whom = provider ?? Sentence(en: "the interpreter", zhHant: "口譯人員", ja: "通訳者")
    return Sentence(
      en: "agreed, but what calling off costs is not known: ask \(whom.en)", zhHant: "已約定，取消費用不明，請洽\(whom.zhHant)",
      ja: "確定済み、取消料は不明。\(whom.ja)に確認してください")
  }

  static let nothing = Sentence(
    en: "nobody is agreed on yet, so nobody is owed anything", zhHant: "尚未約定口譯人員，無須支付", ja: "通訳者は未定のため支払いなし")

  static func goesOn(_ sharers: Int) -> Sentence {
    Sentence(
      en: "comes all the same: \(sharers) other \(sharers == 1 ? "company pays" : "companies share") the whole fee",
      zhHant: "口譯照常進行：全額費用由其餘 \(sharers) 家負擔", ja: "通訳は予定どおり。残る \(sharers) 社で全額を負担します")
  }

  static func sum(_ amount: Amount) -> Sentence {
    let sum = AmountText.sentence(amount)
    return Sentence(en: "Sum: at least \(sum.en)", zhHant: "合計：至少 \(sum.zhHant)", ja: "合計：少なくとも \(sum.ja)")
  }
}
