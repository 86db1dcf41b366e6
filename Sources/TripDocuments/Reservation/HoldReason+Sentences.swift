import TripCosting
package import TripModel

extension HoldReason {
  /// What stands in the way; no personal value but names is quoted.
  package var summary: Sentence {
    switch self {
    case .missing(let columns): .missing(columns.map(\.label))
    case .name(let column, let problem): .name(column.label, problem)
    case .oneLetterSurname(let surname):
      Sentence(
        en: "the surname '\(surname)' has one letter, which some systems refuse",
        zhHant: "英文姓「\(surname)」只有一個字母，部分系統不接受",
        ja: "姓「\(surname)」は 1 文字のため、受け付けないシステムがあります")
    case .nameTooLong(let count, let limit, let dialect):
      Sentence(
        en: "the name takes \(count) characters; \(dialect.label.en) has room for \(limit)",
        zhHant: "姓名共 \(count) 個字元，\(dialect.label.zhHant) 上限為 \(limit) 個",
        ja: "氏名が \(count) 文字あり、\(dialect.label.ja) の上限 \(limit) 文字を超えています")
    case .sexUnspecified:
      Sentence(
        en: "the passport gives the sex as X, for which airlines differ", zhHant: "護照性別為 X，各航空公司作法不同",
        ja: "旅券の性別が X で、航空会社により扱いが異なります")
    case .child(let dialect):
      Sentence(
        en: "a child: no form for \(dialect.label.en) is published", zhHant: "兒童：\(dialect.label.zhHant) 無公開格式",
        ja: "小児：\(dialect.label.ja) の書式は公開されていません")
    case .passportShape(let isTaiwanese):
      isTaiwanese
        ? Sentence(
          en: "the passport number is not nine digits, as Taiwan's are", zhHant: "護照號碼不是 9 位數字",
          ja: "旅券番号が台湾の形式（数字 9 桁）ではありません")
        : Sentence(
          en: "the passport number is not six to nine capital letters and digits", zhHant: "護照號碼不是 6 至 9 位大寫英數字",
          ja: "旅券番号が英大文字・数字の 6～9 桁ではありません")
    case .expires(let day):
      Sentence(
        en: "the passport expires before the return on \(day.iso)", zhHant: "護照在 \(day.iso) 回程前到期",
        ja: "旅券が \(day.iso) の帰国前に失効します")
    case .bornAfterDeparture:
      Sentence(
        en: "the date of birth lies after the departure", zhHant: "出生日期晚於出發日", ja: "生年月日が出発日より後になっています")
    case .infant:
      Sentence(
        en: "an infant under two has no seat and is entered with an adult", zhHant: "未滿 2 歲嬰兒不佔位，須隨成人輸入",
        ja: "2 歳未満の幼児は座席がなく、大人の名前に付けて入力します")
    case .issuerUnknown(let code):
      Sentence(
        en: "nationality '\(code)' does not tell which State issued the passport", zhHant: "由國籍「\(code)」無法判斷護照發照國",
        ja: "国籍「\(code)」からは旅券の発行国が分かりません")
    }
  }
}
