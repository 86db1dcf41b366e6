import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// Tells each charge of a bill with its rule, its lines and its clauses.
struct Explanation {
  let bill: Bill
  let trip: Trip
  let settings: PaperSettings

  private var language: Language { settings.language }

  func lines() throws(CostingError) -> [String] {
    var lines: [String] = []
    for line in bill.lines { lines += explain(line) + [""] }
    return lines + (try BillReport(bill: bill, trip: trip, settings: settings).lines())
  }

  private func explain(_ line: BillLine) -> [String] {
    let unit = AmountText.text(line.unit, language)
    let product = line.count > 1 ? "\(line.count) × \(unit) = \(AmountText.text(line.sum, language))" : unit
    let names = line.people.map { $0.name(in: language) }.joined(separator: language == .en ? "; " : "、")
    let lines =
      ["\(text(line.title)): \(product)", "  " + text(ExplanationWords.rule(line))]
      + (line.isShared ? ["  " + text(Words.sharingRule)] : [])
    return lines + (names.isEmpty ? [] : ["  " + text(ExplanationWords.owedFor) + names]) + places(line)
  }

  private func places(_ line: BillLine) -> [String] {
    line.because.flatMap { origin -> [String] in
      guard let source = settings.sources.find(origin, trip.pricedField(of: origin)) else { return [] }
      let clause = source.clause.map { " [\(text(Words.clause($0)))]" } ?? ""
      return ["  \(source.file):\(source.line)\(clause)", "    \(shortened(source.excerpt))"]
    }
  }

  private func shortened(_ line: String) -> String {
    let trimmed = String(line.drop { $0 == " " })
    return trimmed.count > 100 ? String(trimmed.prefix(100)) + "…" : trimmed
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}

/// The rules of pricing, in words.
enum ExplanationWords {
  static let owedFor = Sentence(en: "for ", zhHant: "團員：", ja: "対象者：")

  static func rule(_ line: BillLine) -> Sentence {
    let payee = Words.payee(line.payee)
    let way = line.payment.isCash ? Words.cashWay : Words.invoiceWay
    let day =
      line.payment.day.map { day in
        Sentence(en: ", \(day.iso)", zhHant: "，\(day.iso)", ja: "、\(day.iso)")
      } ?? Sentence(en: "", zhHant: "", ja: "")
    let paid = Sentence(
      en: "; to \(payee.en), \(way.en)", zhHant: "；由\(payee.zhHant)收款，\(way.zhHant)", ja: "。支払先は\(payee.ja)、\(way.ja)")
    return step(line.step) + paid + day
  }

  private static func step(_ step: PricingStep) -> Sentence {
    switch step {
    case .fare:
      Sentence(
        en: "each person pays the fare of the day of registration", zhHant: "每位團員依報名日期適用之費用計價",
        ja: "参加者ごとに申込日の料金を適用")
    case .option: Sentence(en: "an option that was booked", zhHant: "加選項目", ja: "申込済みのオプション")
    case .interpreter:
      Sentence(
        en: "one interpreter for one half-day session, as asked for on the form", zhHant: "報名表勾選翻譯，每場半天一位",
        ja: "申込書で希望された通訳、半日の商談会ごとに 1 名")
    }
  }
}
