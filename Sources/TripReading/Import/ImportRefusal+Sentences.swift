import TripCosting
package import TripModel

extension ImportRefusal {
  /// Place, value and reason in one sentence.
  package var summary: Sentence {
    let reason = formReason ?? (isSaved ? savedReason : nil) ?? yearReason ?? reason.sentence
    let at = place.words(in: table)
    // A message is one line, whatever a cell holds.
    let value = value.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    guard !value.isEmpty else {
      return Sentence(
        en: "\(at): \(label.en): \(reason.en)", zhHant: "\(at)：\(label.zhHant)：\(reason.zhHant)",
        ja: "\(at)：\(label.ja)：\(reason.ja)")
    }
    guard !isKept else {
      return Sentence(
        en: "\(at): \(label.en) '\(value)' cannot be read and is kept as written, to be asked again: \(reason.en)",
        zhHant: "\(at)：\(label.zhHant)「\(value)」所填內容無法辨識，已照原文登錄，待公司補正：\(reason.zhHant)",
        ja: "\(at)：\(label.ja)「\(value)」は判読できないため原文のまま登録し、再記入を求めます：\(reason.ja)")
    }
    return Sentence(
      en: "\(at): \(label.en) '\(value)' is not taken over: \(reason.en)",
      zhHant: "\(at)：\(label.zhHant)「\(value)」未匯入：\(reason.zhHant)",
      ja: "\(at)：\(label.ja)「\(value)」は取り込みません：\(reason.ja)")
  }
}

// MARK: - Forms saved from the page

extension ImportRefusal {
  /// A day of signing is no birthday, and a form has no header to change.
  private var formReason: Sentence? {
    guard reason == .dateAmbiguous, column == ApplicationColumn.Answer.signedOn.rawValue else { return nil }
    return Sentence(
      en: "may be a ROC or a Western year; write it as 115年5月4日 or 2026-05-04",
      zhHant: "可能是民國年或西元年；請寫成「115年5月4日」或「2026-05-04」", ja: "年が不明です。「115年5月4日」または「2026-05-04」のように書いてください")
  }

  /// The very day to write, where it is plain what a year of the Republic would make of it.
  private var yearReason: Sentence? {
    guard reason == .dateAmbiguous else { return nil }
    guard case .day(let day) = DateText.read(value, isROC: true) else { return isForm ? savedReason : nil }
    let (iso, year) = (day.iso, day.rocYear)
    let heading =
      isForm
      ? Sentence(verbatim: "")
      : Sentence(en: ", or put (ROC) in the header", zhHant: "，或在欄名加（民國）", ja: "。見出しに（民國）を付けてもかまいません")
    return Sentence(
      en: "may be a ROC or a Western year; write it with four digits, \(iso) if ROC \(year) is meant",
      zhHant: "可能是民國年或西元年；請寫四位數西元年，民國 \(year) 年即 \(iso)",
      ja: "民国年か西暦か不明です。西暦 4 桁で書いてください（民国 \(year) 年なら \(iso)）") + heading
  }

  /// What helps whoever typed into a form, where that is another thing than in a spreadsheet.
  private var savedReason: Sentence? {
    switch reason {
    case .dateAmbiguous:
      Sentence(
        en: "may be a ROC or a Western year; write the year with four digits, or 民國69年8月12日",
        zhHant: "可能是民國年或西元年；請寫四位數西元年，或寫成「民國69年8月12日」",
        ja: "民国年か西暦か不明です。西暦 4 桁で書くか、「民國69年8月12日」のように書いてください")
    case .lostZero where column == CompanyColumn.ubn.rawValue:
      Sentence(
        en: "a 統一編號 has eight digits; here are \(value.count)", zhHant: "統一編號為 8 碼，這裡有 \(value.count) 碼",
        ja: "統一編号は 8 桁ですが、\(value.count) 桁です")
    case .lostZero:
      Sentence(
        en: "write it as text with its 0 in front, as in \"0912-345-678\"",
        zhHant: "請以文字填寫並補上開頭的 0，例如 \"0912-345-678\"", ja: "\"0912-345-678\" のように、先頭の 0 を付けて文字列で書いてください")
    case .lostDigits:
      Sentence(
        en: "its digits are lost; write the number as the passport prints it", zhHant: "原號碼已遺失；請依護照填寫",
        ja: "元の番号が失われています。旅券のとおりに記入してください")
    default: nil
    }
  }
}

extension ImportRefusal.Reason {
  package var sentence: Sentence {
    switch self {
    case .dateUnreadable: Sentence(en: "not a date", zhHant: "不是日期", ja: "日付ではありません")
    case .dateImpossible: Sentence(en: "there is no such day", zhHant: "沒有這一天", ja: "存在しない日付です")
    case .dateAmbiguous:
      Sentence(
        en: "may be a ROC or a Western year; write four digits, or (ROC) in the header",
        zhHant: "可能是民國年或西元年；請寫四位數西元年，或在欄名加（民國）", ja: "民国年か西暦か不明です。西暦 4 桁で書くか、見出しに（民國）を付けてください")
    case .lostZero:
      Sentence(
        en: "a spreadsheet may have dropped zeros in front; set the cell to text and type it again",
        zhHant: "前面的 0 可能被試算表刪除；請將儲存格設為文字後重新填寫", ja: "先頭の 0 が失われた可能性があります。セルを文字列にして入力し直してください")
    case .lostDigits:
      Sentence(
        en: "a spreadsheet has lost its digits; set the cell to text and type it again",
        zhHant: "試算表已改寫號碼；請將儲存格設為文字後重新填寫", ja: "表計算ソフトにより桁が失われています。セルを文字列にして入力し直してください")
    case .unknownWord(let words):
      Sentence(
        en: "use one of: \(words.map(\.en).joined(separator: ", "))",
        zhHant: "可用：\(words.map(\.zhHant).joined(separator: "、"))",
        ja: "使える値：\(words.map(\.ja).joined(separator: "、"))")
    case .unknownCountry:
      Sentence(
        en: "not a country known here; write the three letters of the passport, such as DEU",
        zhHant: "不是可辨識的國名；請填護照上的三碼國籍代碼，例如 DEU",
        ja: "国名を判別できません。旅券にある 3 文字の国籍コード（例：DEU）を書いてください")
    case .notWholeNumber:
      Sentence(
        en: "not a whole number from 0 to 999, such as 2", zhHant: "應為 0 至 999 的整數，例如 2",
        ja: "2 のような 0～999 の整数ではありません")
    case .figureUnreadable:
      Sentence(
        en: "not a figure; write whole dollars or people, such as 12,345,678 or 1,200萬",
        zhHant: "不是金額或人數；請填整數，例如 12,345,678 或 1,200萬", ja: "金額・人数ではありません。12,345,678 や 1,200萬 のように書いてください")
    case .yearUnreadable:
      Sentence(
        en: "not a year; write 2009 or 民國98年", zhHant: "不是年份；請填 2009 或「民國98年」", ja: "年ではありません。2009 または「民國98年」と書いてください")
    case .levelUnreadable: Sentence(en: "not from 1 to 9", zhHant: "不在 1 至 9 之間", ja: "1 から 9 の範囲外です")
    case .instantUnreadable:
      Sentence(
        en: "not a time with seconds and zone, such as 2026-05-04T16:59:58+08:00",
        zhHant: "應為含秒數與時區的時間，例如 2026-05-04T16:59:58+08:00", ja: "2026-05-04T16:59:58+08:00 のような、秒と時間帯を含む日時ではありません")
    case .amountUnreadable:
      Sentence(
        en: "not an exact amount; write figures alone, such as 1,200,000",
        zhHant: "不是確定的金額；請只填數字，例如 1,200,000 或 120萬", ja: "確定した金額ではありません。1,200,000 のように数字だけで書いてください")
    case .noCurrency:
      Sentence(
        en: "its currency is not told; choose JPY, TWD, USD, … in the column beside it",
        zhHant: "未填幣別；請在旁邊的欄位選 JPY、TWD、USD 等", ja: "通貨が未記入です。隣の列で JPY・TWD・USD などを選んでください")
    case .clockUnreadable: Sentence(en: "not a time such as 14:00", zhHant: "應為時刻，例如 14:00", ja: "14:00 のような時刻ではありません")
    case .phoneUnreadable: Sentence(en: "not a telephone number", zhHant: "不是電話號碼", ja: "電話番号ではありません")
    case .emailUnreadable: Sentence(en: "not an e-mail address", zhHant: "不是電子郵件地址", ja: "メールアドレスではありません")
    case .cellError: Sentence(en: "the cell holds an error", zhHant: "儲存格為錯誤值", ja: "セルがエラー値です")
    case .formulaUnsaved:
      Sentence(
        en: "the formula has no saved value; open and save the file in a spreadsheet program, or type the value",
        zhHant: "公式沒有儲存計算結果；請以試算表程式開啟並儲存，或直接填值", ja: "数式の計算結果が保存されていません。表計算ソフトで開いて保存するか、値を入力してください")
    case .tooLong:
      Sentence(
        en: "too long for a cell (100,000 bytes)", zhHant: "超過單一欄位上限（100,000 位元組）", ja: "1 セルの上限（100,000 バイト）を超えています")
    case .lostCharacter:
      Sentence(
        en: "a character of the name was lost (?); save the list as XLSX or CSV UTF-8, or type the name",
        zhHant: "姓名或名稱有字元遺失（?）；請另存為 XLSX 或 CSV UTF-8，或重新填寫", ja: "名称の文字が失われています（?）。XLSX か CSV UTF-8 で保存し直すか、入力し直してください")
    case .ditto, .severalPeople, .severalLines: ofRow
    case .struckThrough, .unsplitName, .placeholder, .example, .noNameColumn, .passportUnreadable, .dateCentury,
      .companyElsewhere, .newCompanyCode:
      ofList
    case .tooManyCells(let count):
      Sentence(
        en: "more cells than the \(count) of the header, so the row is left out; put texts with a comma in quotes",
        zhHant: "此列欄數多於標題列的 \(count) 欄，整列略過；含逗號的文字請加引號", ja: "見出しの \(count) 列より多いため、この行は取り込みません。カンマを含む文字列は引用符で囲んでください")
    case .unknownCompany(let near):
      Sentence(
        en: "no such company in companies.csv; its rows are left out"
          + (near.isEmpty ? "" : "; if it is \(near.joined(separator: " or ")), write its code"),
        zhHant: "companies.csv 沒有這家公司，該列略過" + (near.isEmpty ? "" : "；若為 \(near.joined(separator: "、"))，請改填代號"),
        ja: "companies.csv にない企業のため、この行は取り込みません"
          + (near.isEmpty ? "" : "。\(near.joined(separator: "、")) のことなら、コードを記入してください"))
    case .noCompany:
      Sentence(
        en: "the row names no company; add a column, or say --company CODE", zhHant: "此列沒有公司；請加公司欄，或用 --company 代號指定",
        ja: "企業の記載がありません。列を追加するか --company コードで指定してください")
    case .otherCode(let code):
      Sentence(
        en: "companies.csv knows this company as \(code), which stays", zhHant: "companies.csv 中這家公司的代號是 \(code)，維持不變",
        ja: "companies.csv ではこの企業のコードは \(code) のため、変更しません")
    case .noName:
      Sentence(
        en: "not filled in yet, so the row is left out; ask the company", zhHant: "尚未填寫，此列略過；請洽該公司",
        ja: "未記入のため、この行は取り込みません。企業にご確認ください")
    case .unknownApplication, .otherCompany, .leftEmpty, .otherAnswer: ofLookup
    case .unknownKey(let closest): Self.unknownKey(closest)
    case .notText: Sentence(en: "not a text; put it in quotes", zhHant: "不是文字；請加上引號", ja: "文字列ではありません。引用符で囲んでください")
    case .notList:
      Sentence(
        en: "not a list of texts such as [\"tokyo\"]", zhHant: "應為文字清單，例如 [\"tokyo\"]",
        ja: "[\"tokyo\"] のような文字列の一覧ではありません")
    case .csv(let problem):
      Sentence(
        en: "\(problem.summary.en), so the row is left out; \(problem.remedy.en)",
        zhHant: "\(problem.summary.zhHant)，此列略過；\(problem.remedy.zhHant)",
        ja: "\(problem.summary.ja)。この行は取り込みません。\(problem.remedy.ja)")
    case .unknownOption(let ids):
      Sentence(
        en: ids.isEmpty ? "the trip offers none" : "use one of: \(ids.joined(separator: ", "))",
        zhHant: ids.isEmpty ? "本行程沒有可選項目" : "可用：\(ids.joined(separator: "、"))",
        ja: ids.isEmpty ? "選べるものがありません" : "使える値：\(ids.joined(separator: "、"))")
    }
  }

  private var ofRow: Sentence {
    switch self {
    case .severalPeople:
      Sentence(
        en:
          "this looks like more than one person, so the row is left out; write one person a row, a name on one line with nothing beside it, in Chinese without spaces (a Japanese name may keep its space where the nationality says Japan)",
        zhHant: "看來不只一人，此列略過；請一人一列，姓名只寫一行，中文姓名不加空格，也不加其他文字（日本人姓名如需保留空格，請在國籍欄填「日本」）",
        ja: "2 名以上のようなため、この行は取り込みません。1 行に 1 名、氏名は 1 行で、空白やほかの語を入れずに書いてください（日本人の姓と名の間の空白は、国籍に「日本」とあれば読めます）")
    case .severalLines:
      Sentence(
        en: "several lines, perhaps values of several people; write one person a row and the value on one line",
        zhHant: "儲存格內有多行，可能是多人的資料；請一人一列，並將內容寫成一行",
        ja: "セルに複数の行があり、複数名の値かもしれません。1 行に 1 名とし、値は 1 行で書いてください")
    case .ditto(isRow: true):
      Sentence(
        en: "rows are read one by one, so the row is left out; write who is meant", zhHant: "各列分別讀取，不沿用上一列，此列略過；請填寫姓名",
        ja: "行ごとに読み取るため、この行は取り込みません。氏名をそのまま書いてください")
    default:
      Sentence(
        en: "rows are read one by one; write what is meant instead of 'the same'", zhHant: "各列分別讀取，不沿用上一列；請填寫實際內容",
        ja: "行ごとに読み取るため、上の行は引き継ぎません。内容をそのまま書いてください")
    }
  }

  private var ofLookup: Sentence {
    switch self {
    case .unknownApplication(let closest?):
      Sentence(
        en: "there is no such application; did you mean '\(closest)'?", zhHant: "沒有此申請編號；是不是「\(closest)」？",
        ja: "この申請番号はありません。「\(closest)」のことですか")
    case .otherCompany(let name):
      Sentence(
        en: "'\(name)' is not the company of this application; rows may have been moved",
        zhHant: "「\(name)」不是此申請編號的公司；列可能錯位，請與原表核對", ja: "「\(name)」はこの申請番号の会社ではありません。行がずれていないか確認してください")
    case .leftEmpty:
      Sentence(
        en: "empty, though the row has an answer; fill it in", zhHant: "同列已填查核結果，此格未填；請補填",
        ja: "同じ行に確認結果がありますが空欄です。記入してください")
    case .otherAnswer(let place):
      Sentence(
        en: "the same question is answered otherwise at \(place); leave one of the two",
        zhHant: "同一查核項目於 \(place) 另有不同結果；請保留其一", ja: "同じ項目に \(place) で別の回答があります。どちらか一方だけを残してください")
    default:
      Sentence(en: "there is no such application", zhHant: "沒有此申請編號", ja: "この申請番号はありません")
    }
  }

  private static func unknownKey(_ closest: String?) -> Sentence {
    guard let closest else {
      return Sentence(en: "the form has no such key", zhHant: "表單沒有這個鍵", ja: "記入表にないキーです")
    }
    return Sentence(
      en: "the form has no such key; did you mean '\(closest)'?", zhHant: "表單沒有這個鍵；是不是「\(closest)」？",
      ja: "記入表にないキーです。「\(closest)」のことですか")
  }
}
