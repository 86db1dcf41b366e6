import TripCosting
import TripDocuments
import TripModel

/// Why `trip confirm` takes no interpreter as it was given, with what to do.
extension ConfirmWords {
  static let noInterpreters = Sentence(
    en: "trip.json has no \"interpreters\", so there is no price to confirm; write what they cost there first",
    zhHant: "trip.json 沒有 \"interpreters\"，無從確認；請先填寫口譯費用", ja: "trip.json に \"interpreters\" がありません。先に通訳料を記入してください")

  static func notOffered(_ session: Session, _ words: [String]) -> Sentence {
    let list = Sentence.list(words)
    func day(_ language: Language) -> String {
      "\(DayText.short(session.day, language)) \(session.title.text(language))"
    }
    return Sentence(
      en: "no interpreter is offered at \(day(.en)); sessions with one: \(list.en)",
      zhHant: "\(day(.zhHant)) 未提供口譯；提供口譯的場次：\(list.zhHant)", ja: "\(day(.ja)) では通訳を手配していません。手配できる商談会：\(list.ja)")
  }

  static func whichCompany(_ word: String, _ codes: [String]) -> Sentence {
    let list = Sentence.list(codes)
    return Sentence(
      en: codes.isEmpty
        ? "nobody has booked an interpreter at '\(word)'; companies.csv names bookings under interpreters"
        : "whose interpreter at '\(word)'? Add --company with one of \(list.en)",
      zhHant: codes.isEmpty
        ? "無公司於「\(word)」預約口譯；預約寫在 companies.csv 的 interpreters 欄" : "「\(word)」的口譯屬於哪家公司？請加 --company（\(list.zhHant)）",
      ja: codes.isEmpty
        ? "「\(word)」の通訳を依頼した企業はありません。依頼は companies.csv の interpreters 列に書きます"
        : "「\(word)」のどの企業の通訳ですか。--company を付けてください（\(list.ja)）")
  }

  static func notBooked(_ word: String, _ code: String?, _ codes: [String]) -> Sentence {
    guard let code, !codes.isEmpty else { return whichCompany(word, []) }
    let list = Sentence.list(codes)
    return Sentence(
      en:
        "\(code) has booked no interpreter of its own at '\(word)' (booked by \(list.en)); correct --company, or companies.csv",
      zhHant: "\(code) 未於「\(word)」自行預約口譯（已預約：\(list.zhHant)）；請更正 --company 或 companies.csv",
      ja: "\(code) は「\(word)」で通訳を単独で依頼していません（依頼した企業：\(list.ja)）。--company か companies.csv を訂正してください")
  }

  static func sharedThere(_ words: [String]) -> Sentence {
    let list = Sentence.list(words)
    return Sentence(
      en: "; shared interpreters there: \(list.en), to be confirmed under this name",
      zhHant: "；該場次有共用口譯：\(list.zhHant)，請以此名稱確認", ja: "。この商談会の共同通訳：\(list.ja)（この名前で確定してください）")
  }

  static func whichNumber(_ word: String, _ code: String, _ count: Int) -> Sentence {
    Sentence(
      en: "\(code) has booked \(count) interpreters at '\(word)'; add --number from 1 to \(count)",
      zhHant: "\(code) 於「\(word)」預約 \(count) 位口譯；請加 --number（1 到 \(count)）",
      ja: "\(code) は「\(word)」で通訳を \(count) 名依頼しています。--number（1～\(count)）を付けてください")
  }

  static func whoAndGrade(_ word: String) -> Sentence {
    Sentence(
      en:
        "the fee at '\(word)' stays a range until a person and a grade are known; add --interpreter NAME --grade GRADE",
      zhHant: "須有口譯人員與等級，「\(word)」的費用才能確定；請加 --interpreter 姓名 --grade 等級",
      ja: "通訳者と等級が決まるまで「\(word)」の料金は幅のままです。--interpreter 氏名 --grade 等級 を付けてください")
  }

  static func hoursExchanged(_ word: String, _ hours: Engagement) -> Sentence {
    func clock(_ minutes: Int) -> String { DayText.paddedClock(minutes % 1_440) }
    let (start, end) = (clock(hours.start), clock(hours.end))
    return Sentence(
      en:
        "--hours '\(word)' ends at \(end), not after \(start); write the earlier first, 13:00-17:00; past midnight, in interpreters.csv",
      zhHant: "--hours「\(word)」的結束時間 \(end) 未晚於開始時間 \(start)；請先寫集合、後寫解散，例如 13:00-17:00（跨日請寫入 interpreters.csv）",
      ja: "--hours「\(word)」は終了が開始より後になっていません。13:00-17:00 のように早い時刻から書いてください（零時をまたぐ場合は interpreters.csv に記入）")
  }

  static func noPrice(_ line: ConfirmedInterpreter, _ providers: [InterpreterProvider]) -> Sentence {
    let listed = line.provider.flatMap { providers.indices.contains($0) ? providers[$0] : nil }
    let names = providers.filter { !$0.grades.isEmpty }.map(\.name.sentence)
    let (list, grades) = (names.joined(.comma), Sentence.list(listed?.grades.map(\.name) ?? []))
    let hint =
      listed != nil || names.isEmpty
      ? Sentence(verbatim: "")
      : Sentence(
        en: ", or --provider with a price list (\(list.en))", zhHant: "，或用 --provider 指定有價目表的公司（\(list.zhHant)）",
        ja: "、または料金表のある --provider（\(list.ja)）")
    return Sentence(
      en:
        "no price is known for grade '\(line.grade)'\(grades.en.isEmpty ? "" : " (listed: \(grades.en))"); write one, such as 'JPY 42000'\(hint.en)",
      zhHant:
        "等級「\(line.grade)」沒有價格\(grades.en.isEmpty ? "" : "（價目表有：\(grades.zhHant)）")；請寫明，例如「JPY 42000」\(hint.zhHant)",
      ja: "等級「\(line.grade)」の料金が不明です\(grades.en.isEmpty ? "" : "（料金表：\(grades.ja)）")。「JPY 42000」のように書いてください\(hint.ja)")
  }

  static func unknownProvider(_ word: String, _ providers: [InterpreterProvider]) -> Sentence {
    let list = providers.map(\.name.sentence).joined(.comma)
    return Sentence(
      en:
        "trip.json names no provider '\(word)'\(providers.isEmpty ? "; add it under interpreters.providers" : " (\(list.en))")",
      zhHant: "trip.json 沒有口譯公司「\(word)」\(providers.isEmpty ? "；請先加入 interpreters.providers" : "（\(list.zhHant)）")",
      ja: "trip.json に手配会社「\(word)」はありません\(providers.isEmpty ? "。interpreters.providers に加えてください" : "（\(list.ja)）")")
  }
}
