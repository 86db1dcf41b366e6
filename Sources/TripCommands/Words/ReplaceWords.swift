import TripCosting
import TripDocuments
import TripModel

/// Words of `trip replace`.
enum ReplaceWords {
  static let possible = Sentence(en: "What is possible", zhHant: "可否換人", ja: "交代の可否")
  static let cost = Sentence(en: "Cost, as far as known", zhHant: "費用（已知部分）", ja: "費用（判明分）")
  static let needed = Sentence(en: "Needed of the newcomer", zhHant: "新團員須提供", ja: "新しい参加者に必要な情報")
  static let papers = Sentence(en: "Papers that change", zhHant: "需更新之文件", ja: "変わる書類")
  static let sameSex = Sentence(
    en: "of the same sex: takes the bed, nobody moves", zhHant: "同性別：沿用原床位，無人換房", ja: "同性の場合：同じベッドを使い、移動なし")
  static let otherSex = Sentence(en: "of the other sex:", zhHant: "不同性別：", ja: "異性の場合：")
  static let notSent = Sentence(
    en: "no manifest was sent yet, so the agency has no name to correct", zhHant: "名單尚未送出，旅行社無須更正",
    ja: "名簿は未送付のため、旅行会社側の訂正は不要です")

  static func reissue(_ invoice: String, _ company: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "\(invoice) names the person: '\(hint("invoice credit \(invoice) --reason …"))', then '\(hint("invoice issue \(company)"))'",
      zhHant:
        "\(invoice) 號通知單載有原團員：請執行「\(hint("invoice credit \(invoice) --reason …"))」再「\(hint("invoice issue \(company)"))」",
      ja:
        "\(invoice) に元の参加者名があります。「\(hint("invoice credit \(invoice) --reason …"))」の後「\(hint("invoice issue \(company)"))」を実行してください"
    )
  }

  static func title(_ name: String) -> Sentence {
    Sentence(en: "Somebody in the place of \(name)", zhHant: "換人：\(name)改由他人參加", ja: "\(name) さんとの交代")
  }

  /// The stage with the day that ends it, or that this is not known yet.
  static func span(_ stage: ReplacementStage, _ trip: Trip) -> Sentence {
    switch stage {
    case .beforeNameList: until(trip.deadline(.nameList), nameList)
    case .beforeTicketing: until(trip.deadline(.ticketing), ticketing)
    case .afterTicketing: Sentence(en: "after ticketing", zhHant: "開票後", ja: "発券後")
    }
  }

  private static let nameList = Sentence(en: "before the name list", zhHant: "交名單前", ja: "名簿提出前")
  private static let ticketing = Sentence(
    en: "after it, before ticketing", zhHant: "交名單後、開票前", ja: "名簿提出後・発券前")

  private static func until(_ deadline: Deadline?, _ stage: Sentence) -> Sentence {
    guard let deadline else {
      return stage + Sentence(en: " (day not known yet)", zhHant: "（日期尚未確定）", ja: "（日付未定）")
    }
    func day(_ language: Language) -> String {
      DueDateText.text(deadline.due, language) + (deadline.isTentative ? StatusWords.tentative.text(language) : "")
    }
    return stage + Sentence(en: " (to \(day(.en)))", zhHant: "（至 \(day(.zhHant))）", ja: "（\(day(.ja)) まで）")
  }

  static func means(_ stage: ReplacementStage) -> Sentence {
    switch stage {
    case .beforeNameList:
      Sentence(en: "the name is simply exchanged", zhHant: "直接更換姓名", ja: "氏名を差し替えるだけ")
    case .beforeTicketing:
      Sentence(
        en: "the agency asks the airline to change the name; the airline may refuse", zhHant: "由旅行社向航空公司申請改名，航空公司得拒絕",
        ja: "旅行会社が航空会社に名義変更を依頼（断られることもある）")
    case .afterTicketing:
      Sentence(
        en: "tickets are as a rule not transferable: a new one, if there is a seat", zhHant: "機票原則上不得轉讓，須另購新票（視機位而定）",
        ja: "航空券は原則譲渡不可。空席があれば新規購入")
    }
  }

  static func unknown(_ missing: [Deadline.Kind]) -> Sentence {
    guard !missing.isEmpty else {
      return Sentence(
        en: "which of them holds is not certain: the days are known only roughly; ask the agency",
        zhHant: "日期僅為概略，無法確定適用哪一階段；請詢問旅行社", ja: "日付が概略のため、どの段階か確定できません。旅行会社に確認してください")
    }
    let kinds = missing.map { "\"\($0.rawValue)\"" }
    return Sentence(
      en: "which of them holds is not known: ask the agency for the day and add a deadline of kind"
        + " \(kinds.joined(separator: " and "))",
      zhHant: "無法判斷適用哪一階段：請向旅行社確認日期，並在 deadlines 加上 kind 為 \(kinds.joined(separator: "、")) 的期限",
      ja: "どの段階か不明です。旅行会社に日付を確認し、deadlines に kind が \(kinds.joined(separator: "・")) の期限を追加してください")
  }

  /// Extra costs may be charged, saved ones are not returned (國外旅遊定型化契約 art. 16, as copied).
  static func charged(_ stage: ReplacementStage?) -> Sentence {
    let extra = Sentence(
      en: "by the standard contract extra costs may be charged and saved ones are not returned;"
        + " how much is not known yet",
      zhHant: "依國外旅遊定型化契約，因換人增加之費用，旅行社得請求支付，減少之費用不予退還；金額尚未確定",
      ja: "国外旅行標準契約では、交代で増えた費用は請求され、減った分は返金されません。金額は未定です")
    switch stage {
    case .beforeNameList:
      return Sentence(
        en: "nothing is known to be charged; ", zhHant: "目前無已知費用；", ja: "判明している費用はありません。") + extra
    case .afterTicketing:
      return Sentence(
        en: "the fare of a new ticket, less what the airline returns for the old one; ", zhHant: "新票票價，扣除舊票可退金額；",
        ja: "新しい航空券代から旧券の払戻額を引いた額。") + extra
    case .beforeTicketing, nil: return extra
    }
  }

  static func fare(_ before: Sentence, _ after: Sentence) -> Sentence {
    Sentence(
      en: "the fare goes by the day of registration: \(before.en) → \(after.en), unless the old one is kept",
      zhHant: "費用依報名日計算：\(before.zhHant) → \(after.zhHant)；同意沿用原價者除外",
      ja: "料金は申込日によります：\(before.ja) → \(after.ja)（元の料金の継続が認められない限り）")
  }

  static func instead(_ kept: Sentence, isLeast: Bool) -> Sentence {
    isLeast
      ? Sentence(
        en: "withdrawing without a replacement would cost at least: \(kept.en)", zhHant: "若不換人而退出，至少負擔：\(kept.zhHant)",
        ja: "交代せず取り消す場合の最低負担額：\(kept.ja)")
      : Sentence(
        en: "withdrawing without a replacement would cost: \(kept.en)", zhHant: "若不換人而退出，應負擔：\(kept.zhHant)",
        ja: "交代せず取り消す場合の負担額：\(kept.ja)")
  }

  static func sendAgain(_ number: Int, _ day: Day, _ to: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "manifest \(number) went to \(to) on \(day.iso): send the change with '\(hint("manifest send"))'",
      zhHant: "第 \(number) 號名單已於 \(day.iso) 送交 \(to)：請以「\(hint("manifest send"))」送出異動",
      ja: "名簿第 \(number) 号は \(day.iso) に \(to) へ送付済みです。「\(hint("manifest send"))」で変更を送ってください")
  }
}
