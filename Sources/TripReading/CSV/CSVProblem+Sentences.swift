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
    }
  }
}
