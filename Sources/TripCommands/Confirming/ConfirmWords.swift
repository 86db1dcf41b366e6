import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// What `trip confirm` says when it writes, and why it does not.
enum ConfirmWords {
  static let fare = Sentence(en: "fare", zhHant: "團費", ja: "旅行代金")
  static let everybody = Sentence(en: "for everybody", zhHant: "全體適用", ja: "全員")

  static func dayToCome(_ day: String) -> Sentence {
    Sentence(
      en: "not confirmed: \(day) is still to come; --on is the day on which somebody confirmed it",
      zhHant: "未登錄：\(day) 尚未到；--on 為對方確認之日", ja: "記録していません：\(day) はまだ先の日付です。--on は確定を受けた日です")
  }

  static func only(_ who: Sentence) -> Sentence {
    Sentence(en: "for \(who.en)", zhHant: "僅限\(who.zhHant)", ja: "\(who.ja) のみ")
  }

  static func whose(_ line: ConfirmedInterpreter) -> Sentence {
    let who = line.place.company.isEmpty ? line.who : "\(line.place.company), \(line.who)"
    return Sentence(verbatim: who)
  }

  /// TWD 68500, as files have it.
  static func written(_ price: Money) -> String { "\(CurrencyCodes.code(price.currency)) \(Digits.plain(price))" }

  static func told(_ what: Sentence, _ price: Money, _ whose: Sentence, _ on: Day, _ by: String) -> Sentence {
    told(what, .exact(price), whose, on, by)
  }

  static func told(_ what: Sentence, _ price: Amount, _ whose: Sentence, _ on: Day, _ by: String) -> Sentence {
    let amount = AmountText.sentence(price)
    return Sentence(
      en: "\(what.en), \(whose.en): \(amount.en), on \(on.iso) by \(by)",
      zhHant: "\(what.zhHant)（\(whose.zhHant)）：\(amount.zhHant)，\(on.iso) \(by)",
      ja: "\(what.ja)（\(whose.ja)）：\(amount.ja)、\(on.iso) \(by)")
  }

  static func written(_ told: Sentence, _ file: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "confirmed: \(told.en) (written to \(file); '\(hint("undo"))' takes it back)",
      zhHant: "已確認：\(told.zhHant)（已寫入 \(file)；「\(hint("undo"))」可復原）",
      ja: "確定：\(told.ja)（\(file) に記入しました。「\(hint("undo"))」で取り消せます）")
  }

  static func known(_ told: Sentence) -> Sentence {
    Sentence(
      en: "confirmed before, nothing is written: \(told.en)", zhHant: "先前已確認，未寫入：\(told.zhHant)",
      ja: "確定済みのため記入していません：\(told.ja)")
  }

  static func left(_ count: Int, _ hint: CommandHint) -> Sentence {
    guard count > 0 else {
      return Sentence(
        en: "every price of the roster is exact now", zhHant: "名冊上所有金額均已確定", ja: "名簿の金額はすべて確定しました")
    }
    return Sentence(
      en: "\(count) not exact yet; '\(hint("confirm"))' lists them", zhHant: "尚有 \(count) 項未確定；「\(hint("confirm"))」可列出",
      ja: "未確定 \(count) 件。「\(hint("confirm"))」で一覧を表示します")
  }

  static func outside(_ announced: Amount, _ hint: CommandHint) -> Sentence {
    let amount = AmountText.sentence(announced)
    return Sentence(
      en: "note: announced was \(amount.en); '\(hint("check"))' warns of the difference until it is waived",
      zhHant: "注意：公告金額為\(amount.zhHant)；「\(hint("check"))」將持續警告，直到豁免為止",
      ja: "注意：案内済みの金額は \(amount.ja) です。免除するまで「\(hint("check"))」が警告します")
  }

  static func laterCounts(_ day: Day) -> Sentence {
    Sentence(
      en: "note: the line of \(day.iso) still counts, as it is later", zhHant: "注意：\(day.iso) 的確認較晚，仍以其為準",
      ja: "注意：より新しい \(day.iso) の確定が引き続き有効です")
  }

  static let nobody = Sentence(
    en: "note: nobody whom it is for has this on the bill yet", zhHant: "注意：適用對象目前無人有此項費用", ja: "注意：対象者の請求にこの項目はまだありません"
  )

  static func unknown(_ word: String, _ closest: String?, _ words: [String]) -> Sentence {
    let list = Sentence.list(words)
    return Sentence(
      en:
        "nothing is called '\(word)'\(closest.map { "; did you mean '\($0)'?" } ?? "") (\(list.en), or a person's name)",
      zhHant: "沒有「\(word)」\(closest.map { "；是不是「\($0)」？" } ?? "")（可用：\(list.zhHant)，或團員姓名）",
      ja: "「\(word)」は見つかりません\(closest.map { "。「\($0)」のことですか" } ?? "")（使える語：\(list.ja)、または参加者の氏名）")
  }

  static func notExact(_ word: String, _ code: String) -> Sentence {
    Sentence(
      en: "'\(word)' is not one exact amount; write it as '\(code) 68500'",
      zhHant: "「\(word)」不是單一確定金額；請寫成「\(code) 68500」", ja: "「\(word)」は確定した金額ではありません。「\(code) 68500」の形で書いてください")
  }

  static func otherCurrency(_ word: String, _ what: Sentence, is code: String, not other: String) -> Sentence {
    Sentence(
      en:
        "'\(word)' is in \(other), but \(what.en) is announced in \(code); ask for the price in \(code), or correct trip.json",
      zhHant: "「\(word)」的幣別是 \(other)，但\(what.zhHant)以 \(code) 公告；請確認 \(code) 價格，或更正 trip.json",
      ja: "「\(word)」は \(other) ですが、\(what.ja)は \(code) で案内済みです。\(code) の金額を確認するか、trip.json を訂正してください")
  }

  static func otherCompany(_ name: String, _ code: String) -> Sentence {
    Sentence(
      en: "'\(name)' is of \(code); leave out --company or name that one",
      zhHant: "「\(name)」屬於 \(code)；請省略 --company 或改為該公司",
      ja: "「\(name)」さんは \(code) の所属です。--company を省くか、その企業を指定してください")
  }

  static func perCompany(_ title: Sentence) -> Sentence {
    Sentence(
      en: "\(title.en) is paid once a company; leave out --person, name --company",
      zhHant: "\(title.zhHant)以公司計；請省略 --person，改用 --company",
      ja: "\(title.ja)は企業単位です。--person を省き、--company で指定してください")
  }
}
