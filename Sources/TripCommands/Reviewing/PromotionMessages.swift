import TripCosting
import TripDocuments
import TripModel
import TripSelection

/// What the command line says about companies that come up from the reserve.
enum PromotionMessages {
  static let nobodyWaits = Sentence(
    en: "nobody is waiting in reserve", zhHant: "已無備取企業可遞補", ja: "待機中の補欠企業はありません")
  static let together = Sentence(en: "if two share a room: ", zhHant: "兩人同房：", ja: "2 名同室なら：")
  static let apart = Sentence(en: "if they are a man and a woman: ", zhHant: "一男一女：", ja: "男女 1 名ずつなら：")
  static let pays = Sentence(en: "It pays", zhHant: "該公司應繳", ja: "その企業の支払い")

  static func places(_ places: ReservePlaces, _ count: Int) -> Sentence {
    let waiting = places.waiting.map { $0 + (places.skipped.contains($0) ? "*" : "") }
    return Sentence(
      en: "\(places.holding.count) of \(count) places held, \(places.free) free; in reserve: "
        + (waiting.isEmpty ? "nobody" : waiting.joined(separator: " "))
        + (places.skipped.isEmpty ? "" : " (* passed over this time)"),
      zhHant: "正取 \(places.holding.count)／\(count) 家，缺額 \(places.free) 家；備取："
        + (waiting.isEmpty ? "無" : waiting.joined(separator: " ")) + (places.skipped.isEmpty ? "" : "（* 本次略過）"),
      ja: "採択 \(places.holding.count)／\(count) 社、空き \(places.free)。補欠："
        + (waiting.isEmpty ? "なし" : waiting.joined(separator: " ")) + (places.skipped.isEmpty ? "" : "（* 今回見送り）"))
  }

  // MARK: - The headline

  static func enters(_ code: String, _ people: Int) -> Sentence {
    Sentence(en: "\(code) enters with \(people)", zhHant: "\(code) 遞補 \(people) 人", ja: "\(code) が \(people) 名で繰り上げ")
  }

  static func split(_ asked: Int) -> Sentence {
    Sentence(
      en: " instead of \(asked), to which it agreed", zhHant: "（原 \(asked) 人，已同意部分人員參團）",
      ja: "（本来 \(asked) 名、一部参加に同意済み）")
  }

  static func people(_ count: Int, _ most: Int?) -> Sentence {
    guard let most else {
      return Sentence(en: "\(count) people", zhHant: "全團 \(count) 人", ja: "全 \(count) 名")
    }
    return Sentence(en: "\(count) of \(most) people", zhHant: "全團 \(count)／\(most) 人", ja: "全 \(count)／\(most) 名")
  }

  static func rooms(_ twins: Int, _ singles: Int) -> Sentence {
    let parts = [
      twins == 0 ? nil : room(twins, Sentence(en: "twin room", zhHant: "雙人房", ja: "ツイン")),
      singles == 0 ? nil : room(singles, Sentence(en: "single room", zhHant: "單人房", ja: "シングル")),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return Sentence(en: "no more rooms", zhHant: "房間數不變", ja: "部屋数は変わらず") }
    return parts.joined(.comma)
  }

  private static func room(_ change: Int, _ kind: Sentence) -> Sentence {
    let (count, isMore) = (abs(change), change > 0)
    return Sentence(
      en: "\(count == 1 ? "one" : "\(count)") \(kind.en)\(count == 1 ? "" : "s") \(isMore ? "more" : "fewer")",
      zhHant: "\(kind.zhHant)\(isMore ? "增加" : "減少") \(count) 間", ja: "\(kind.ja) \(count) 室\(isMore ? "増" : "減")")
  }

  static func band(_ changes: Int) -> Sentence {
    changes == 0
      ? Sentence(en: "fare band unchanged", zhHant: "費用級距不變", ja: "料金区分は不変")
      : Sentence(
        en: "the fare changes for \(changes == 1 ? "1 company" : "\(changes) companies")", zhHant: "\(changes) 家費用級距變動",
        ja: "\(changes) 社の料金区分が変わる")
  }

  static func due(_ dues: [Day?]) -> Sentence {
    guard let first = dues.first, let day = first else {
      return Sentence(
        en: "payment notice due by: not known yet", zhHant: "繳費期限未定", ja: "支払期限は未定")
    }
    return Sentence(
      en: "payment notice due by \(DayText.dated(day, .en))", zhHant: "繳費期限 \(DayText.dated(day, .zhHant))",
      ja: "支払期限 \(DayText.dated(day, .ja))")
  }

  static func reply(_ day: Day?) -> Sentence? {
    day.map {
      Sentence(
        en: "reply by \(DayText.dated($0, .en))", zhHant: "回覆期限 \(DayText.dated($0, .zhHant))",
        ja: "回答期限 \(DayText.dated($0, .ja))")
    }
  }

  // MARK: - Details

  static func seats(_ effects: EnteringEffects, _ most: Int?) -> Sentence {
    let kept =
      effects.kept == 0
      ? Sentence(verbatim: "")
      : Sentence(
        en: " (\(effects.people) on the roster, \(effects.kept) kept for companies that have named nobody)",
        zhHant: "（名冊 \(effects.people) 人，另為尚未提報團員之正取企業保留 \(effects.kept) 席）",
        ja: "（名簿 \(effects.people) 名、参加者未定の採択企業分 \(effects.kept) 席）")
    let change = "\(effects.people + effects.kept) → \(effects.peopleAfter)"
    guard let most else { return Sentence(verbatim: change) + kept }
    let left = most - effects.peopleAfter
    return Sentence(
      en: "\(change) of \(most), \(left) left", zhHant: "\(change)／\(most) 人，尚餘 \(left) 席",
      ja: "\(change)／\(most) 名、残り \(left) 席") + kept
  }

  static func companies(_ effects: EnteringEffects, _ least: Int?) -> Sentence {
    let change = "\(effects.companies) → \(effects.companies + 1)"
    guard let least else { return Sentence(verbatim: change) }
    return Sentence(
      en: "\(change) with people, at least \(least)", zhHant: "\(change) 家（已提報團員），至少 \(least) 家",
      ja: "\(change) 社（参加者登録済み）、最少 \(least) 社")
  }

  static func howTo(_ code: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "'\(hint("promote \(code) --by WHOM --reason TEXT"))' records it; --skip or --decline with the same records that",
      zhHant: "登錄遞補：「\(hint("promote \(code) --by 決定者 --reason 理由"))」；略過或放棄則加 --skip 或 --decline",
      ja: "記録：「\(hint("promote \(code) --by 決定者 --reason 理由"))」。見送り・辞退は --skip・--decline を付けます")
  }

  // MARK: - Refusals

  static func isIn(_ code: String) -> Sentence {
    Sentence(en: "\(code) holds a place already", zhHant: "\(code) 已為正取", ja: "\(code) はすでに採択です")
  }

  static func declined(_ code: String, _ day: Day?) -> Sentence {
    Sentence(
      en: "\(code) gave up\(on(day).en) (decisions.csv)", zhHant: "\(code) 已\(on(day).zhHant)放棄（decisions.csv）",
      ja: "\(code) は\(on(day).ja)辞退済みです（decisions.csv）")
  }

  static func withdrew(_ code: String, _ day: Day) -> Sentence {
    Sentence(
      en: "\(code) withdrew\(on(day).en) (withdrawals.csv)", zhHant: "\(code) 已\(on(day).zhHant)退出（withdrawals.csv）",
      ja: "\(code) は\(on(day).ja)参加を取りやめました（withdrawals.csv）")
  }

  static func refused(_ code: String, _ refusal: Application.Refusal) -> Sentence {
    Sentence(
      en: "\(code) was not accepted\(on(refusal.on).en): \(refusal.reason) (applications.csv)",
      zhHant: "\(code) 已\(on(refusal.on).zhHant)決定不予受理：\(refusal.reason)（applications.csv）",
      ja: "\(code) は\(on(refusal.on).ja)不受理と決定：\(refusal.reason)（applications.csv）")
  }

  /// 於115年11月25日
  private static func on(_ day: Day?) -> Sentence {
    guard let day else { return Sentence(verbatim: "") }
    let (year, month, date) = day.calendar
    return Sentence(
      en: " on \(day.iso)", zhHant: "於\(ROCYear.text(day))", ja: "\(year)年\(month)月\(date)日に")
  }

  static func leftOut(_ company: Company, people: Int, _ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "\(company.id) gave up, so its \(people) people on the roster are in no count; '\(hint("withdraw \(company.id)"))' takes them off",
      zhHant: "\(company.id) 已放棄，名冊上 \(people) 人不計入以上試算；請以「\(hint("withdraw \(company.id)"))」辦理退出",
      ja: "\(company.id) は辞退済みのため名簿の \(people) 名は計算に含めません。「\(hint("withdraw \(company.id)"))」で取消を記録してください")
  }

  static func noPlace(_ held: Int, _ places: Int) -> Sentence {
    Sentence(
      en: "no place is free: \(held) of \(places) are held; record who gives up with --decline first",
      zhHant: "目前無缺額（正取 \(held)／\(places) 家）；正取企業放棄者請先以 --decline 登錄",
      ja: "空きがありません（採択 \(held)／\(places) 社）。辞退した企業を先に --decline で記録してください")
  }

  static func before(_ codes: [String], _ code: String) -> Sentence {
    Sentence(
      en:
        "\(codes.joined(separator: ", ")) before \(code) in reserve; record a --skip or --decline with its reason first",
      zhHant: "備取順序在 \(code) 之前者尚有 \(codes.joined(separator: "、"))；請先以 --skip 或 --decline 登錄並附理由",
      ja: "\(code) より前の補欠は \(codes.joined(separator: "、"))。先に --skip か --decline を理由とともに記録してください")
  }

  static func noSeat(_ code: String, _ asked: Int) -> Sentence {
    Sentence(
      en: "no seat is left, and \(code) sends \(asked)", zhHant: "已無名額，\(code) 需 \(asked) 席",
      ja: "空席がありません。\(code) は \(asked) 名です")
  }

  static func noSplit(_ code: String, _ asked: Int, _ left: Int) -> Sentence {
    Sentence(
      en:
        "\(code) sends \(asked) and only \(left) \(left == 1 ? "seat is" : "seats are") left; its application does not agree to be split, so it enters as a whole or not at all",
      zhHant: "\(code) 需 \(asked) 席，僅餘 \(left) 席；報名表未同意部分人員參團，不得拆分遞補",
      ja: "\(code) は \(asked) 名ですが残りは \(left) 席です。一部参加に同意していないため、分けて繰り上げることはできません")
  }

  /// - Parameter result: in the signed record; nil where it is not in it.
  static func hasNoPlace(_ code: String, _ result: Sentence?) -> Sentence {
    guard let result else {
      return Sentence(
        en: "\(code) is not in the signed record, so there is nothing to decide", zhHant: "\(code) 不在已簽署之評選紀錄內，無從登錄",
        ja: "\(code) は署名済みの記録になく、記録できません")
    }
    return Sentence(
      en: "\(code) is not in reserve: the signed record says '\(result.en)', so there is nothing to decide",
      zhHant: "\(code) 於已簽署之評選紀錄為「\(result.zhHant)」，非備取，無從登錄",
      ja: "\(code) は署名済みの記録で「\(result.ja)」であり、補欠ではないため記録できません")
  }

  // MARK: - Done

  static func decided(_ code: String, isDecline: Bool, _ day: Day) -> Sentence {
    isDecline
      ? Sentence(
        en: "decisions.csv: \(code) gave up on \(day.iso)", zhHant: "已登錄 decisions.csv：\(code) 於 \(day.iso) 放棄",
        ja: "decisions.csv に記録：\(code) は \(day.iso) に辞退")
      : Sentence(
        en: "decisions.csv: \(code) is passed over, decided on \(day.iso)",
        zhHant: "已登錄 decisions.csv：\(day.iso) 決定本次略過 \(code)",
        ja: "decisions.csv に記録：\(day.iso) \(code) を見送り")
  }

  /// What a company that gave up leaves behind on the roster.
  static func stillOnRoster(_ company: Company, people: Int, _ hint: CommandHint) -> Sentence {
    people > 0
      ? Sentence(
        en:
          "\(company.id) still has \(people) people on the roster: '\(hint("withdraw \(company.id)"))' says what that costs",
        zhHant: "\(company.id) 名冊上仍有 \(people) 名團員；「\(hint("withdraw \(company.id)"))」可試算退出費用",
        ja: "\(company.id) の参加者 \(people) 名がまだ名簿にあります。「\(hint("withdraw \(company.id)"))」で費用を試算できます")
      : Sentence(
        en: "\(company.id) still has a row in companies.csv, without people; take it out",
        zhHant: "companies.csv 仍有 \(company.id) 一列（無團員），請移除",
        ja: "companies.csv に \(company.id) の行が残っています（参加者なし）。削除してください")
  }

  static func promoted(_ code: String, _ day: Day, _ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "\(code) is promoted as of \(day.iso): a line in decisions.csv and a row in companies.csv; '\(hint("letters \(code)"))' writes to it, '\(hint("undo"))' takes it back",
      zhHant:
        "\(code) 自 \(day.iso) 遞補：已登錄 decisions.csv 並列入 companies.csv；「\(hint("letters \(code)"))」產出通知函，「\(hint("undo"))」可復原",
      ja:
        "\(code) を \(day.iso) 付で繰り上げました（decisions.csv と companies.csv に記録）。「\(hint("letters \(code)"))」で通知書、「\(hint("undo"))」で取り消し"
    )
  }
}
