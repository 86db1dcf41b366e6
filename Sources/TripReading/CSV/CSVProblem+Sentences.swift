package import TripModel

extension CSVProblem {
  /// What is wrong.
  package var summary: Sentence {
    switch kind {
    case .unclosedQuote:
      Sentence(
        en: "this quotation mark is never closed", zhHant: "這個引號沒有對應的結尾引號", ja: "この引用符が閉じられていません")
    case .textAfterQuote:
      Sentence(
        en: "there is text after the closing quotation mark", zhHant: "結尾引號後面還有文字", ja: "閉じ引用符の後に文字があります")
    case .nulByte:
      Sentence(en: "there is a NUL byte in the text", zhHant: "文字中有 NUL 位元組", ja: "テキストに NUL バイトがあります")
    case .longCell(let limit):
      Sentence(
        en: "this cell has more than \(limit) bytes", zhHant: "此儲存格超過 \(limit) 位元組", ja: "このセルは \(limit) バイトを超えています")
    case .tooManyRows(let limit):
      Sentence(
        en: "this table has more than \(limit) rows; those from here on are not read",
        zhHant: "此表超過 \(limit) 列；自此列起不再讀取", ja: "この表は \(limit) 行を超えています。この行以降は読み込みません")
    }
  }

  /// What to do about it.
  package var remedy: Sentence {
    switch kind {
    case .unclosedQuote:
      Sentence(
        en: "put a \" at the end of the value, or remove this one", zhHant: "請在值的結尾補上 \"，或刪除這個引號",
        ja: "値の終わりに \" を付けるか、この引用符を消してください")
    case .textAfterQuote:
      Sentence(
        en: "quote the whole value and double the quotation marks inside: \"say \"\"hi\"\"\"",
        zhHant: "請將整個值放在引號內，裡面的引號寫兩次：\"他說 \"\"好\"\"\"",
        ja: "値全体を引用符で囲み、中の引用符は 2 つ重ねてください：\"\"\"はい\"\"と言う\"")
    case .nulByte:
      Sentence(
        en: "save the file again as CSV (UTF-8)", zhHant: "請重新存成 CSV（UTF-8）", ja: "CSV（UTF-8）で保存し直してください")
    case .longCell:
      Sentence(
        en: "a quotation mark may be missing, or something was pasted into it; shorten it",
        zhHant: "可能漏了引號或誤貼內容；請縮短", ja: "引用符の抜けか誤った貼り付けの可能性があります。短くしてください")
    case .tooManyRows:
      Sentence(
        en: "keep the rows of this trip alone", zhHant: "請僅保留本行程的資料列", ja: "この旅程の行だけにしてください")
    }
  }
}
