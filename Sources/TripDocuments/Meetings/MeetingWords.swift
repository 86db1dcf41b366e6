import TripCosting
package import TripModel
package import TripPlanning

/// The words of one-to-one meetings.
package enum MeetingWords {
  package static let title = Sentence(
    en: "One-to-one meetings", zhHant: "一對一商務洽談", ja: "個別商談")
  static let gridTitle = Sentence(
    en: "Timetable of the one-to-one meetings", zhHant: "一對一商務洽談總表", ja: "個別商談 全体表")
  static let scheduleTitle = Sentence(
    en: "Your one-to-one meetings", zhHant: "一對一商務洽談時間表", ja: "個別商談スケジュール")
  static let cardsTitle = Sentence(en: "Table cards", zhHant: "桌號牌", ja: "テーブル番号札")
  static let time = Sentence(en: "Time", zhHant: "時間", ja: "時間")
  package static let table = Sentence(en: "Table", zhHant: "桌號", ja: "テーブル")
  static let tableNumber = Sentence(en: "Table", zhHant: "桌號", ja: "テーブル番号")
  static let beSeated = Sentence(
    en: "Please be at the table 5 minutes before each meeting.", zhHant: "請於開始前 5 分鐘就位。",
    ja: "各商談の開始 5 分前までにご着席ください。")
  static let forTheHouse = Sentence(en: "For the organiser alone", zhHant: "主辦單位內部", ja: "主催者用（社外秘）")
  static let partner = Sentence(en: "With", zhHant: "洽談對象", ja: "商談相手")
  static let person = Sentence(en: "Who comes", zhHant: "出席者", ja: "出席者")
  static let languages = Sentence(en: "Language, interpreter", zhHant: "語言／口譯", ja: "言語・通訳")
  static let interpreting = Sentence(en: "Interpreter", zhHant: "口譯", ja: "通訳")
  /// Of a proposal, whose numbers no other paper knows.
  static let someInterpreter = Sentence(en: "interpreter", zhHant: "口譯", ja: "通訳")
  static let draft = Sentence(en: "proposal", zhHant: "（草案）", ja: "（案）")
  static let proposal = Sentence(
    en: "This is a proposal: times, tables and interpreters may still change.",
    zhHant: "本表為草案，時間、桌號與口譯仍可能調整。", ja: "本スケジュールは案です。時間・テーブル・通訳は変更となる場合がございます。")
  static let notSaved = Sentence(
    en:
      "A proposal, not saved yet: 'trip meetings --save' settles it, and only then do calendars and result forms have its meetings. Until then its interpreters' numbers are its own and need not be those of companies.csv and the cash papers.",
    zhHant:
      "本表為草案，尚未存檔：執行「trip meetings --save」後才定案，行事曆與成果回報表也才會列入。存檔前，口譯編號僅供本表對照，可能與 companies.csv 及現金信封的編號不同。",
    ja:
      "このスケジュールは案で、まだ保存されていません。「trip meetings --save」で確定し、カレンダーと結果報告の用紙にも載ります。それまで通訳の番号はこの表だけのもので、companies.csv や封筒の番号と異なることがあります。"
  )
  static let business = Sentence(en: "Business", zhHant: "業務與洽談主題", ja: "事業内容・商談テーマ")
  static let free = Sentence(en: "free", zhHant: "空檔", ja: "空き")
  static let pause = Sentence(en: "break", zhHant: "休息", ja: "休憩")
  static let none = Sentence(
    en: "No meeting could be arranged in this session.", zhHant: "本場次未排入洽談。", ja: "この会場では商談を設定できませんでした。")
  static let unknownPerson = Sentence(en: "not known yet", zhHant: "待確認", ja: "未定")
  package static let unmet = Sentence(en: "Wishes not met", zhHant: "未能安排的意願", ja: "実現できなかった希望")
  package static let moves = Sentence(
    en: "Changed since the last saved timetable", zhHant: "與上次存檔相比的異動", ja: "前回保存したスケジュールからの変更")
  static let wishGuidance = Sentence(
    en: "In the last column: 3 must, 2 wants, 1 would, 0 no wish, x will not meet.",
    zhHant: "最後一欄請填：3 務必安排、2 希望、1 可以、0 無意願、x 不願洽談。",
    ja: "最後の列にご記入ください。3 是非、2 希望、1 可、0 希望なし、x 辞退。")
  package static let bookings = Sentence(
    en: "Interpreters to book (companies.csv)", zhHant: "口譯預約（companies.csv）", ja: "通訳の依頼（companies.csv）")
  package static let keptBookings = Sentence(
    en: "Booked otherwise than the timetable needs, kept as it is (to change it, edit companies.csv)",
    zhHant: "與時間表不同的口譯預約（保留原預約；如需變更請修改 companies.csv）",
    ja: "スケジュールと異なる通訳の依頼（そのまま残します。変更は companies.csv で）")

  /// - Parameter isJapan: Where hosts are 日商.
  static func hostCode(isJapan: Bool) -> Sentence {
    isJapan ? HostColumn.host.label : Sentence(en: HostColumn.host.label.en, zhHant: "對方代號", ja: "相手企業コード")
  }

  static func hostWish(isJapan: Bool) -> Sentence {
    isJapan ? WishColumn.hostWish.label : Sentence(en: WishColumn.hostWish.label.en, zhHant: "對方意願", ja: "相手企業の希望")
  }

  static func hostName(isJapan: Bool) -> Sentence {
    isJapan ? HostColumn.name.label : Sentence(en: HostColumn.name.label.en, zhHant: "對方企業名稱", ja: "相手企業名")
  }

  package static func interpreter(_ number: Int) -> Sentence {
    Sentence(en: "interpreter \(number)", zhHant: "口譯 \(number)", ja: "通訳 \(number)")
  }

  package static func table(_ number: Int) -> Sentence {
    Sentence(en: "table \(number)", zhHant: "第 \(number) 桌", ja: "テーブル \(number)")
  }

  package static func room(slots: Int, tables: Int) -> Sentence {
    Sentence(
      en: "\(slots) slots, \(tables) tables", zhHant: "\(slots) 個時段、\(tables) 桌", ja: "\(slots) 枠、テーブル \(tables) 卓")
  }

  /// - Parameters:
  ///   - company: With its code.
  ///   - limit: As many meetings as the side that is full holds at most; nil where only its slots limit it.
  package static func reason(
    _ reason: UnmetWish.Reason, company: String, host: String, limit: Int? = nil
  ) -> Sentence {
    switch reason {
    case .refused: Sentence(en: "one side refuses", zhHant: "有一方不願洽談", ja: "一方が辞退")
    case .absent: Sentence(en: "one of them does not come", zhHant: "有一方不出席", ja: "一方が欠席")
    case .neverBothFree: Sentence(en: "never free at the same time", zhHant: "沒有共同空檔", ja: "空き時間が重ならない")
    case .companyFull: full(company, limit)
    case .hostFull: full(host, limit)
    case .noTable: Sentence(en: "every table is taken", zhHant: "桌位已滿", ja: "テーブルに空きがない")
    case .outweighed:
      Sentence(
        en: "their free slots hold meetings that are worth more", zhHant: "共同空檔已排入更優先的洽談", ja: "共通の空き枠は優先度の高い商談で埋まっている")
    }
  }

  private static func full(_ name: String, _ limit: Int?) -> Sentence {
    guard let limit else {
      return Sentence(en: "\(name) has no slot left", zhHant: "\(name) 時段已滿", ja: "\(name) の枠に空きがない")
    }
    return Sentence(
      en: "\(name) holds \(limit) meetings at most", zhHant: "\(name) 已達場次上限（\(limit) 場）",
      ja: "\(name) は商談数の上限（\(limit) 件）")
  }

  package static func move(_ move: MeetingMove) -> Sentence {
    let pair = "\(move.company) × \(move.host)"
    func spot(_ spot: MeetingSpot?) -> Sentence {
      guard let spot else { return Sentence(verbatim: "") }
      return Sentence(verbatim: DayText.clock(spot.start) + " ") + table(spot.table)
    }
    let (before, after) = (spot(move.before), spot(move.after))
    switch move.kind {
    case .added:
      return Sentence(
        en: "\(pair) is new: \(after.en)", zhHant: "\(pair) 新增：\(after.zhHant)", ja: "\(pair) 追加：\(after.ja)")
    case .dropped:
      return Sentence(
        en: "\(pair) is no longer held (was \(before.en))", zhHant: "\(pair) 取消（原 \(before.zhHant)）",
        ja: "\(pair) 取消（変更前 \(before.ja)）")
    case .moved:
      return Sentence(
        en: "\(pair) moves from \(before.en) to \(after.en)", zhHant: "\(pair) 由 \(before.zhHant) 改到 \(after.zhHant)",
        ja: "\(pair) \(before.ja) → \(after.ja)")
    }
  }
}
