import TripCosting
import TripDocuments
import TripModel

/// Words for a delegation that is not formed (國外旅遊定型化契約, group below the minimum).
enum FailedWords {
  static let title = Sentence(
    en: "If the delegation is not formed", zhHant: "未成團時", ja: "催行されない場合")
  /// Behind the name of a company of which somebody left before.
  static func charged(_ sum: String) -> Sentence {
    Sentence(
      en: " (charged for who left before: \(sum))", zhHant: "（先前退出者應付 \(sum)）", ja: "（先に取り消した分の取消料等 \(sum)）")
  }

  static let goesBack = Sentence(
    en: "What goes back, if all was paid", zhHant: "已繳清者應退還", ja: "全額支払済みの場合の返金")
  static let noMinimum = Sentence(
    en: "trip.json sets no minimum of companies, so the delegation cannot fail for being too small",
    zhHant: "trip.json 未設最低家數，不會因家數不足而不成團", ja: "trip.json に最少催行社数がないため、社数不足による不催行はありません")

  static func state(_ companies: Int, _ least: Int) -> Sentence {
    companies >= least
      ? Sentence(
        en: "\(companies) companies, at least \(least): formed as it stands",
        zhHant: "\(companies) 家，至少 \(least) 家：目前已成團",
        ja: "\(companies) 社、最少 \(least) 社：現在は催行条件を満たしています")
      : Sentence(
        en: "\(companies) companies, at least \(least): \(least - companies) missing",
        zhHant: "\(companies) 家，至少 \(least) 家：差 \(least - companies) 家",
        ja: "\(companies) 社、最少 \(least) 社：あと \(least - companies) 社")
  }

  static func notice(_ last: Day, _ plain: Day, _ days: Int) -> Sentence {
    func day(_ day: Day, _ language: Language) -> String { DayText.dated(day, language) }
    return Sentence(
      en: "notice must reach everybody by \(day(last, .en)): \(days) days before departure, neither day counted"
        + " (plain subtraction would give \(day(plain, .en)))",
      zhHant: "最遲須於 \(day(last, .zhHant))通知全體：出發 \(days) 日前，通知日與出發日均不計（單純相減為 \(day(plain, .zhHant))）",
      ja: "\(day(last, .ja)) までに全員へ通知：出発の \(days) 日前、通知日と出発日を含めず計算（単純な引き算では \(day(plain, .ja))）")
  }

  static func late(_ day: Day) -> Sentence {
    Sentence(
      en: "notice on \(DayText.dated(day, .en)) is too late: companies may claim damages from the agency",
      zhHant: "\(DayText.dated(day, .zhHant)) 才通知已逾期：公司得向旅行社請求賠償",
      ja: "\(DayText.dated(day, .ja)) の通知は期限後です。企業は旅行会社に賠償を請求できる場合があります")
  }

  static func notes(_ withdrawal: Withdrawal?, hasCash: Bool) -> [Sentence] {
    var notes: [Sentence] = []
    if withdrawal?.administrative == nil { notes.append(lessCosts) }
    notes.append(newContract)
    if hasCash { notes.append(noCash) }
    return notes
  }

  private static let lessCosts = Sentence(
    en: "Administrative costs already paid, not known yet, may be taken off.", zhHant: "已代繳之行政規費（金額未定）得扣除。",
    ja: "立替済みの行政手数料（金額未定）は差し引かれることがあります。")
  private static let newContract = Sentence(
    en: "With consent the money may go to a new contract instead; what is over is returned.",
    zhHant: "經旅客同意，得轉作新契約之費用，多餘款項退還。", ja: "同意があれば新しい契約に充当でき、余りは返金されます。")
  private static let noCash = Sentence(
    en: "Interpreters are paid in cash on the day, so nothing is due to come back from them.",
    zhHant: "口譯費為當日付現，無退款。", ja: "通訳料は当日現金払いのため、返金はありません。")
}
