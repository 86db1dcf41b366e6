import TripModel

/// What lists hold besides people.
extension ImportRefusal.Reason {
  var ofList: Sentence {
    switch self {
    case .struckThrough(isRow: true):
      Sentence(
        en: "the name is struck through, so the row is left out; delete the row, or take the line off",
        zhHant: "姓名劃有刪除線，此列略過；請刪除該列，或取消刪除線", ja: "氏名に取り消し線があるため、この行は取り込みません。行を削除するか、取り消し線を外してください")
    case .struckThrough:
      Sentence(
        en: "it is struck through, or a part of it; delete what no longer holds", zhHant: "全部或部分文字劃有刪除線；請刪除已作廢的內容",
        ja: "全部または一部に取り消し線があります。無効な部分を削除してください")
    case .unsplitName:
      Sentence(
        en:
          "nothing tells the surname from the given name; put a comma between them (WANG, HSIAO-MING) or use two columns (英文姓, 英文名)",
        zhHant: "看不出姓與名的分界；請以逗號分隔（WANG, HSIAO-MING），或分成「英文姓」「英文名」兩欄",
        ja: "姓と名の境が分かりません。コンマで区切る（WANG, HSIAO-MING）か、「姓（ローマ字）」「名（ローマ字）」の 2 列に分けてください")
    case .placeholder:
      Sentence(
        en: "not a person's full name, so the row is left out; write the name once it is known",
        zhHant: "不是完整的姓名，此列略過；人選確定後請填寫姓名", ja: "氏名ではないため、この行は取り込みません。決まり次第、氏名を書いてください")
    case .example:
      Sentence(
        en: "an example of how to fill in the list, so the row is left out; delete it", zhHant: "填寫範例，此列略過；請刪除該列",
        ja: "記入例のため、この行は取り込みません。行を削除してください")
    default: ofTable
    }
  }

  private var ofTable: Sentence {
    switch self {
    case .noNameColumn:
      Sentence(
        en: "no column is read as the name, so nothing of this table is taken; say which it is with --map HEADER=name",
        zhHant: "沒有可辨識的姓名欄，整份名單未匯入；請用 --map 欄名=name 指定",
        ja: "氏名の列が分からないため、この表は取り込みません。--map 見出し=name で指定してください")
    case .passportUnreadable:
      Sentence(
        en: "not a passport number; write its letters and digits alone, those of one passport",
        zhHant: "不是護照號碼；請只填一本護照的英文字母與數字", ja: "旅券番号ではありません。1 冊の旅券の英数字だけを書いてください")
    case .dateCentury:
      Sentence(
        en: "the year may be of either century; write it with four digits", zhHant: "年份只有兩位數，世紀不明；請寫四位數西元年",
        ja: "年が 2 桁で世紀が分かりません。西暦 4 桁で書いてください")
    case .companyElsewhere:
      Sentence(
        en:
          "the list names companies in other rows but none in this one; unmerge the cells and fill the company down into each row",
        zhHant: "其他列有公司，此列沒有；請取消合併儲存格，每列都填公司", ja: "ほかの行に企業がありますが、この行にはありません。セルの結合を解除し、各行に企業を記入してください")
    default:
      Sentence(
        en: "not in companies.csv; a new company needs a code: add a column 公司代號 with one such as C17",
        zhHant: "companies.csv 沒有這家公司；新公司須有代號：請加「公司代號」欄，填入如 C17 的代號",
        ja: "companies.csv にない企業です。新しい企業にはコードが必要です。「企業コード」の列に C17 のように記入してください")
    }
  }
}
