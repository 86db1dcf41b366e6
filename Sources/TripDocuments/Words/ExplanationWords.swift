import TripCosting
package import TripModel

/// The rules of pricing, in words.
package enum ExplanationWords {
  package static let owedFor = Sentence(en: "for ", zhHant: "團員：", ja: "対象者：")

  /// Why it is owed, to whom it goes, how and when.
  package static func rule(_ line: BillLine, _ trip: Trip) -> Sentence {
    let payee = Words.payee(line.payee)
    let way = line.payment.isCash ? Words.cashWay : Words.invoiceWay
    let day =
      line.payment.day.map { day in
        Sentence(en: ", \(day.iso)", zhHant: "，\(day.iso)", ja: "、\(day.iso)")
      } ?? Sentence(en: "", zhHant: "", ja: "")
    let paid = Sentence(
      en: "; to \(payee.en), \(way.en)", zhHant: "；由\(payee.zhHant)收款，\(way.zhHant)", ja: "。支払先は\(payee.ja)、\(way.ja)")
    return how(line.step, line.item, trip) + paid + day
  }

  /// How the amount of an item comes about.
  static func how(_ step: PricingStep, _ item: Origin, _ trip: Trip) -> Sentence {
    special(step, item, trip) ?? self.step(step)
  }

  /// For whom the price holds, and by whom it was confirmed.
  package static func conditions(_ line: BillLine, _ trip: Trip) -> [Sentence] {
    let condition = trip.conditions.first { $0.origin == line.item }.flatMap {
      ConditionWords.text($0.condition, trip)
    }
    let confirmed =
      line.because.compactMap { origin in
        trip.confirmations.first { $0.origin == origin && isMeant($0, line.step) }.map(ConditionWords.confirmed)
          ?? trip.interpreterLines.first { $0.origin == origin && $0.isComplete }.map(ConditionWords.agreed)
      }
    return [condition].compactMap(\.self) + confirmed
  }

  /// Percent of a fare rests on the fare's own confirmation, which is told there.
  private static func isMeant(_ line: Confirmation, _ step: PricingStep) -> Bool {
    guard case .adjustment? = line.item else { return step != .discount && step != .surcharge }
    return true
  }

  /// A fare among fares with conditions, or a discount or surcharge in percent; nil for all else.
  private static func special(_ step: PricingStep, _ item: Origin, _ trip: Trip) -> Sentence? {
    if step == .fare {
      let hasConditions = trip.fares.contains { ConditionWords.text($0.price.when, trip) != nil }
      return hasConditions ? firstThatHolds : nil
    }
    guard let adjustment = trip.adjustments.first(where: { $0.origin == item }),
      case .percent = adjustment.price.value
    else { return nil }
    return self.step(step) + (adjustment.price.isPerCompany ? ofAllFares : ofFare)
  }

  private static let firstThatHolds = Sentence(
    en: "of the trip's fares, in their order, the first whose conditions the person meets",
    zhHant: "本行程訂有數種團費，依所列順序適用該團員最先符合條件的一種", ja: "旅程の料金のうち、参加者が条件を満たす最初のものを適用")
  private static let ofFare = Sentence(
    en: ", in percent of the person's fare alone, rounded half up", zhHant: "，僅按該團員團費之百分比計算，四捨五入",
    ja: "、本人の旅行代金に対する率、四捨五入"
  )
  private static let ofAllFares = Sentence(
    en: ", in percent of all the company's fares together, rounded half up once", zhHant: "，按全公司團費合計之百分比計算，僅四捨五入一次",
    ja: "、企業の旅行代金合計に対する率、四捨五入は一回")

  private static func step(_ step: PricingStep) -> Sentence {
    switch step {
    case .fare:
      Sentence(
        en: "each person pays the fare of the day of registration", zhHant: "每位團員依報名日期所適用之團費計價",
        ja: "参加者ごとに申込日の料金を適用")
    case .room:
      Sentence(
        en: "price of a room and night, times the nights, shared by those in it; an odd unit falls to the first",
        zhHant: "每房每晚價格乘以晚數，由同房者均分，除不盡之零數由排序在前者負擔",
        ja: "一室一泊の料金×泊数を同室者で等分し、端数は先の人が負担")
    case .night:
      Sentence(
        en: "price of an extra night, times the person's nights", zhHant: "加住一晚價格乘以該團員加住晚數",
        ja: "延泊一泊の料金×本人の延泊数")
    case .option: Sentence(en: "an option that was booked", zhHant: "加選項目", ja: "申込済みのオプション")
    case .discount:
      Sentence(
        en: "a discount whose conditions hold", zhHant: "符合條件之優惠", ja: "条件を満たす割引")
    case .surcharge:
      Sentence(
        en: "a surcharge whose conditions hold", zhHant: "符合條件之加收費用", ja: "条件を満たす追加料金")
    case .leaving:
      Sentence(
        en: "what was charged when somebody withdrew, as recorded",
        zhHant: "有人退出時應負擔之費用，依退出紀錄",
        ja: "参加取消しの際に請求した額、取消しの記録による")
    case .interpreter:
      Sentence(
        en: "one interpreter for one half-day session, as asked for on the form", zhHant: "依報名表勾選之場次，每場（半天）一位口譯人員",
        ja: "記入表で希望された通訳、半日の商談会ごとに 1 名")
    }
  }
}
