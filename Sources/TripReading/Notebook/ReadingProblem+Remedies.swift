import TripModel

extension ReadingProblem {
  /// What to do about it.
  var remedies: [Sentence] {
    switch self {
    case .missingFile(let name):
      [
        Sentence(
          en: "add \(name), or name the trip folder on the command line", zhHant: "請補上 \(name)，或在命令列指定行程資料夾",
          ja: "\(name) を追加するか、コマンドで旅程フォルダを指定してください")
      ]
    case .workbook:
      [
        Sentence(
          en: "save it as CSV (UTF-8) from the spreadsheet program", zhHant: "請在試算表軟體另存為 CSV（UTF-8）",
          ja: "表計算ソフトで CSV（UTF-8）として保存してください")
      ]
    case .notText, .unknownEncoding:
      [Sentence(en: "save the file as UTF-8", zhHant: "請將檔案存成 UTF-8", ja: "UTF-8 で保存し直してください")]
    case .json(let problem): problem.remedy.map { [$0] } ?? []
    case .csv(let problem): problem.remedy.map { [$0] } ?? []
    case .unknownChoice(_, let allowed, _): [Self.oneOf(allowed)]
    case .unknownOption(_, let allowed, _), .unknownSession(_, let allowed, _): [Self.oneOf(allowed)]
    case .dateUnreadable, .dateImpossible:
      [Sentence(en: "write it as 2026-07-13", zhHant: "請寫成 2026-07-13", ja: "2026-07-13 の形で書いてください")]
    case .dateAmbiguous:
      [
        Sentence(
          en: "write the year with four digits, or add (ROC) to the column's header",
          zhHant: "請寫四位數西元年，或在欄位標題加上（民國）", ja: "西暦 4 桁で書くか、列見出しに（民國）を付けてください")
      ]
    case .amountUnreadable:
      [
        Sentence(
          en: "write 'TWD 66800', 'from TWD 66800', 'JPY 35000-50000' or 'TWD on request'",
          zhHant: "請寫成「TWD 66800」、「from TWD 66800」（起）、「JPY 35000-50000」或「TWD on request」（另計）",
          ja: "「TWD 66800」「from TWD 66800」（から）「JPY 35000-50000」「TWD on request」（別途）の形で書いてください")
      ]
    case .fieldCount:
      [
        Sentence(
          en: "a field with a comma needs quotes: \"a, b\"", zhHant: "內含逗號的欄位要加引號：\"a, b\"",
          ja: "カンマを含む項目は引用符で囲んでください：\"a, b\"")
      ]
    case .unknownKey, .unknownColumn:
      [
        Sentence(
          en: "Itineraries/README.md lists what is read", zhHant: "可用的名稱見 Itineraries/README.md",
          ja: "使える名前は Itineraries/README.md にあります")
      ]
    case .unknownCompany:
      [
        Sentence(
          en: "use a code from companies.csv", zhHant: "請使用 companies.csv 中的公司代號",
          ja: "companies.csv にある企業コードを使ってください")
      ]
    default: []
    }
  }

  private static func oneOf(_ allowed: [String]) -> Sentence {
    let list = allowed.joined(separator: ", ")
    return Sentence(en: "use one of: \(list)", zhHant: "可用：\(list)", ja: "次のいずれかを使ってください：\(list)")
  }
}

extension ReadingProblem.ValueKind {
  var name: Sentence {
    switch self {
    case .text: Sentence(en: "text in quotes", zhHant: "加引號的文字", ja: "引用符で囲んだ文字列")
    case .localizedText:
      Sentence(
        en: "text, or an object with \"zh-Hant\", \"en\", \"ja\"", zhHant: "文字，或含 \"zh-Hant\"、\"en\"、\"ja\" 的物件",
        ja: "文字列、または \"zh-Hant\"・\"en\"・\"ja\" を持つオブジェクト")
    case .wholeNumber: Sentence(en: "a whole number", zhHant: "整數", ja: "整数")
    case .truth: Sentence(en: "true or false", zhHant: " true 或 false", ja: " true か false ")
    case .object: Sentence(en: "an object { }", zhHant: "物件 { }", ja: "オブジェクト { } ")
    case .list: Sentence(en: "a list [ ]", zhHant: "清單 [ ]", ja: "リスト [ ] ")
    }
  }
}
