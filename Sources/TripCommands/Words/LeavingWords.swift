import TripCosting
import TripDocuments
import TripModel

/// Words of `trip withdraw` and `trip replace`.
enum LeavingWords {
  /// Put behind the heading of every trial.
  static let trial = Sentence(
    en: " (trial, nothing is written)", zhHant: "（試算，不寫入任何檔案）", ja: "（試算。何も保存しません）")
  static let effects = Sentence(en: "What it does", zhHant: "影響", ja: "影響")
  static let seats = Sentence(en: "Seats", zhHant: "名額", ja: "定員")
  static let companies = Sentence(en: "Companies", zhHant: "家數", ja: "企業数")
  static let rooms = Sentence(en: "Rooms", zhHant: "房間", ja: "部屋")
  static let prices = Sentence(en: "Prices", zhHant: "費用級距", ja: "料金区分")
  static let samePrices = Sentence(
    en: "nobody who stays pays another price", zhHant: "留團者費用不變", ja: "参加継続者の料金は変わりません")
  static let inCash = Sentence(en: "in cash ", zhHant: "現金 ", ja: "現金 ")
  static let noFare = Sentence(
    en: "no fare holds for so many people", zhHant: "此人數無適用團費", ja: "この人数に適用される代金なし")
  static let interpreters = Sentence(en: "Interpreters", zhHant: "口譯", ja: "通訳")

  static func cost(_ span: String, _ share: String) -> Sentence {
    Sentence(
      en: "What it costs: \(span), \(share)", zhHant: "費用：\(span)，\(share)", ja: "費用：\(span)、\(share)")
  }

  static let fee = Sentence(en: "Fee", zhHant: "旅費", ja: "旅行代金")
  static let sum = Sentence(en: "Sum", zhHant: "合計", ja: "合計")
  static let ownBookings = Sentence(en: "the company's own bookings", zhHant: "公司加選項目", ja: "企業単位の申込")
  static let noneMoves = Sentence(en: "nobody moves", zhHant: "無人換房", ja: "移動なし")

  static let noLadder = Sentence(
    en: "what withdrawing costs is not known: trip.json has no \"withdrawal\" that applies here",
    zhHant: "退出費用不明：trip.json 沒有適用的 withdrawal", ja: "取消料が不明です。trip.json に該当する withdrawal がありません")

  static func notice(_ notice: Moment, _ daysBefore: Int?) -> Sentence {
    let time = notice.minutes < Moment.endOfDay ? " " + DayText.paddedClock(notice.minutes) : ""
    func day(_ language: Language) -> String { DayText.dated(notice.day, language) + time }
    guard let days = daysBefore else {
      return Sentence(en: "notice \(day(.en))", zhHant: "\(day(.zhHant))通知", ja: "\(day(.ja))通知")
    }
    guard days > 0 else {
      return Sentence(
        en: "notice \(day(.en)), on or after the day of departure", zhHant: "\(day(.zhHant))通知，為出發當日或之後",
        ja: "\(day(.ja))通知、出発当日以降")
    }
    return Sentence(
      en: "notice \(day(.en)), \(days) \(days == 1 ? "day" : "days") before departure",
      zhHant: "\(day(.zhHant))通知，出發前 \(days) 日", ja: "\(day(.ja))通知、出発の \(days) 日前")
  }

  static func seats(_ effects: LeavingEffects, _ most: Int?) -> Sentence {
    let (before, after) = (effects.people, effects.peopleAfter)
    guard let most else { return Sentence(verbatim: "\(before) → \(after)") }
    let left = most - after
    return Sentence(
      en: "\(before) → \(after) of \(most), \(left) left", zhHant: "\(before) → \(after)／\(most) 人，尚餘 \(left) 席",
      ja: "\(before) → \(after)／\(most) 名、残り \(left) 席")
  }

  static func companies(_ effects: LeavingEffects, _ least: Int?) -> Sentence {
    let change =
      effects.companies == effects.companiesAfter
      ? "\(effects.companies)" : "\(effects.companies) → \(effects.companiesAfter)"
    guard let least else { return Sentence(verbatim: change) }
    guard effects.missingAfter > 0 else {
      return Sentence(
        en: "\(change), at least \(least): still formed", zhHant: "\(change) 家，至少 \(least) 家：仍成團",
        ja: "\(change) 社、最少 \(least) 社：催行に影響なし")
    }
    return short(change, least, effects)
  }

  private static func short(_ change: String, _ least: Int, _ effects: LeavingEffects) -> Sentence {
    let (missing, day) = (effects.missingAfter, effects.lastDayOfNotice)
    let breaks = effects.breaksFormation
    return Sentence(
      en: "\(change), at least \(least): \(breaks ? "no longer" : "not") formed, \(missing) missing"
        + (day.map { "; notice to all by \(DayText.dated($0, .en))" } ?? ""),
      zhHant: "\(change) 家，至少 \(least) 家：\(breaks ? "將不成團" : "未成團")，差 \(missing) 家"
        + (day.map { "；最遲 \(DayText.dated($0, .zhHant)) 通知全體" } ?? ""),
      ja: "\(change) 社、最少 \(least) 社：\(breaks ? "催行できなくなります" : "まだ催行条件を満たしていません")、あと \(missing) 社"
        + (day.map { "。\(DayText.dated($0, .ja)) までに全員へ通知" } ?? ""))
  }

  static func rooms(_ twins: (Int, Int), _ singles: (Int, Int)) -> Sentence {
    Sentence(
      en: "twin \(twins.0) → \(twins.1), single \(singles.0) → \(singles.1)",
      zhHant: "雙人房 \(twins.0) → \(twins.1) 間，單人房 \(singles.0) → \(singles.1) 間",
      ja: "ツイン \(twins.0) → \(twins.1) 室、シングル \(singles.0) → \(singles.1) 室")
  }

  static func settled(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) open room question\(count == 1 ? "" : "s") settled", zhHant: "解決 \(count) 項待決定的分房",
      ja: "未決の部屋割り \(count) 件が解決")
  }

  static func interpreter(_ session: String) -> Sentence {
    Sentence(
      en: "tell the interpreter of \(session)", zhHant: "請通知口譯人員：\(session)", ja: "通訳者へ連絡：\(session)")
  }

  /// - Parameter people: Each behind the code of the company and a stroke, which makes a name that is taken one person's.
  static func severalPeople(_ word: String, _ people: [(code: String, person: Delegate)]) -> Sentence {
    func names(_ language: Language) -> String {
      let named = people.prefix(5).map { (whole: $0.code + $0.person.name(in: language), $0.code, $0.person.latinName) }
      return named.map { whole, code, latin in
        // Two of one name in one company are apart by what their passports say.
        let isOther = named.contains { $0.whole == whole && $0.2 != latin }
        return isOther && !latin.isEmpty ? code + latin : whole
      }.listedNames(language)
    }
    return Sentence(
      en: "'\(word)' may be several people: \(names(.en)); name one as here, COMPANY/NAME",
      zhHant: "「\(word)」可能是多人：\(names(.zhHant))；請依此以「公司代號/姓名」指定一人",
      ja: "「\(word)」に該当する人が複数います：\(names(.ja))。「企業コード/氏名」の形で一人を指定してください")
  }

  /// Of who was on the roster once.
  static func hasLeft(_ person: Delegate, _ company: String, _ day: Day) -> Sentence {
    func name(_ language: Language) -> String { person.name(in: language) }
    return Sentence(
      en: "\(name(.en)) (\(company)) withdrew on \(day.iso), as withdrawals.csv says, and travels no more",
      zhHant: "\(name(.zhHant))（\(company)）已於 \(day.iso) 退出（見 withdrawals.csv），不再參團",
      ja: "\(name(.ja))（\(company)）は \(day.iso) に参加を取り消しています（withdrawals.csv）")
  }

  static func unknownPerson(_ word: String, _ closest: String?) -> Sentence {
    Sentence(
      en: "no person '\(word)' on the roster\(closest.map { "; did you mean '\($0)'?" } ?? "")",
      zhHant: "名冊上沒有「\(word)」\(closest.map { "；是不是「\($0)」？" } ?? "")",
      ja: "名簿に「\(word)」さんはいません\(closest.map { "。「\($0)」さんのことですか" } ?? "")")
  }

  static func noCompany(_ word: String) -> Sentence {
    Sentence(
      en: "the company of '\(word)' is not known", zhHant: "「\(word)」的公司不明", ja: "「\(word)」さんの所属企業が不明です")
  }
}
