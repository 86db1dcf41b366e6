package import TripCosting
package import TripModel

extension Words {
  package static let leaving = Sentence(en: "If you withdraw", zhHant: "退出（取消）時之費用", ja: "参加を取り消す場合の費用")
  package static let noticeArrives = Sentence(en: "Notice", zhHant: "通知到達日", ja: "通知到達日")
  package static let share = Sentence(en: "Share", zhHant: "計收標準", ja: "割合")
  package static let keptAtLeast = Sentence(en: "Charged, at least", zhHant: "應負擔（至少）", ja: "ご負担額（最低）")
  package static let kept = Sentence(en: "Charged", zhHant: "應負擔", ja: "ご負担額")
  static let givenBack = Sentence(en: "Refund if paid in full", zhHant: "已繳清時退還", ja: "全額支払後の返金")
  static let givenBackAtMost = Sentence(
    en: "Maximum refund if paid in full", zhHant: "已繳清時退還（最多）", ja: "全額支払後の返金（最大）")
  static let leavingUnknown = Sentence(
    en: "What it costs is not known yet; please ask before you register.", zhHant: "費用尚未確定，請於報名前洽詢。",
    ja: "費用は未定です。お申込み前にお問い合わせください。")
  /// To a company that takes part already: it can no longer ask before it registers.
  static let leavingToBeAsked = Sentence(
    en: "The cost of withdrawing is not fixed yet; please ask the organiser.", zhHant: "退出費用尚未確定，請洽主辦單位。",
    ja: "取消料は未確定です。主催者へお問い合わせください。")
  package static let leavingPaper = Sentence(en: "Withdrawal Settlement", zhHant: "退出結算單", ja: "参加取消し精算書")

  static let calledOff = Sentence(en: "Interpreters called off", zhHant: "口譯取消費用", ja: "通訳の取消料")
  /// Behind what a payee who is not under the ladder asked of those who left.
  static let unsettled = Sentence(
    en: " (withdrawn; until it is settled)", zhHant: "（已退出，待議定）", ja: "（参加取消し、取り決めまで）")

  static func leavingCharge(_ day: Day) -> Sentence {
    Sentence(
      en: "Charged for leaving, notice of \(DayText.dated(day, .en))", zhHant: "退出費用（\(DayText.dated(day, .zhHant))通知）",
      ja: "取消料（\(DayText.dated(day, .ja))通知）")
  }

  static let newcomer = Sentence(en: "the newcomer", zhHant: "新團員", ja: "交代者")
  static let atAnyTime = Sentence(en: "at any time", zhHant: "不論何時", ja: "時期を問わず")

  package static func kept(_ withdrawal: Withdrawal) -> Sentence { withdrawal.isLeast ? keptAtLeast : kept }

  /// Where more may be claimed, no more than this comes back.
  package static func givenBack(_ withdrawal: Withdrawal) -> Sentence {
    withdrawal.isLeast ? givenBackAtMost : givenBack
  }

  static func to(_ day: String) -> Sentence {
    Sentence(en: "to \(day)", zhHant: "\(day)以前", ja: "\(day)まで")
  }

  /// `isAfter` where the minute itself still belongs to what came before.
  static func from(_ moment: String, isAfter: Bool) -> Sentence {
    isAfter
      ? Sentence(en: "after \(moment)", zhHant: "\(moment)後", ja: "\(moment)より後")
      : Sentence(en: "from \(moment)", zhHant: "\(moment)起", ja: "\(moment)以降")
  }

  static func percentOfDeposit(_ percent: Int64) -> Sentence {
    Sentence(en: "\(percent)% of the deposit", zhHant: "訂金 \(percent)%", ja: "申込金の \(percent)%")
  }

  /// That it grows with fees not yet exact, where the ladder comes from, what comes off first, and that it is a floor.
  package static func ladderNotes(_ withdrawal: Withdrawal, on fees: [Amount]) -> [Sentence] {
    let grows = withdrawal.isLeast && fees.contains { $0.most == nil }
    return (grows ? [growsWithFee] : []) + [ladderSource(withdrawal)] + (costsFirst(withdrawal).map { [$0] } ?? [])
      + (withdrawal.isLeast ? [largerLoss] : [])
  }

  /// Where the ladder comes from and how it counts.
  package static func ladderSource(_ withdrawal: Withdrawal) -> Sentence {
    let (source, zone) = (withdrawal.source.sentence, withdrawal.zone.name)
    return Sentence(
      en: "By: \(source.en); the day on which notice arrives counts (\(zone.en)).",
      zhHant: "依據：\(source.zhHant)。以通知到達日計算（\(zone.zhHant)）。", ja: "根拠：\(source.ja)。通知が届いた日で計算します（\(zone.ja)）。")
  }

  package static func costsFirst(_ withdrawal: Withdrawal) -> Sentence? {
    guard let costs = withdrawal.administrative else {
      guard withdrawal.steps.contains(where: { $0.keeps.isOfFee }) else { return nil }
      return Sentence(
        en: "Administrative costs already paid (not known yet) come off first and are charged as well.",
        zhHant: "已代繳之行政規費（金額未定）於計算比率前先行扣除，並另由旅客負擔。", ja: "立替済みの行政手数料（金額未定）は先に差し引き、別途ご負担となります。")
    }
    guard costs != .zero(costs.currency) else { return nil }
    let sum = AmountText.sentence(costs)
    return Sentence(
      en: "Included: administrative costs of \(sum.en) a person, which come off first.",
      zhHant: "已含行政規費每人 \(sum.zhHant)，計算比率前先行扣除。", ja: "1 名あたり行政手数料 \(sum.ja) を含みます（割合計算の前に控除）。")
  }

  /// The ladder is a floor, not a cap (國外旅遊定型化契約 art. 13 par. 3 as quoted).
  package static let largerLoss = Sentence(
    en: "At least: a larger loss that is proven may be claimed; then less comes back.",
    zhHant: "以上為最低負擔；經證明實際損害較高時，得另行請求賠償，退還金額隨之減少。", ja: "上記は最低額です。これを超える損害が証明された場合は追加請求があり、返金額はその分減ります。")

  /// Where a fee is a minimum, or a part of it has no price.
  static let growsWithFee = Sentence(
    en: "Worked out on the sums known so far: both grow once a “from” or an item on request is settled.",
    zhHant: "以目前已知費用計算；「起」或待報價項目確定後，兩欄金額均隨之增加。",
    ja: "現時点で判明している料金による計算です。「～」や別途見積りが確定すると、いずれの額も増えます。")

  package static func notUnderLadder(_ payees: [Payee]) -> Sentence {
    func list(_ language: Language, _ separator: String) -> String {
      payees.map { payee($0).text(language) }.joined(separator: separator)
    }
    return Sentence(
      en: "What is paid to others is not under it: ask \(list(.en, ", ")).",
      zhHant: "付給\(list(.zhHant, "、"))之費用不適用，請另洽詢。", ja: "\(list(.ja, "・"))への支払いには適用されません。個別にお問い合わせください。")
  }
}

extension LeavingShare {
  fileprivate var isOfFee: Bool {
    switch self {
    case .percentOfFee: true
    case .percentOfDeposit, .sum: false
    }
  }
}
