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
    case .json(let problem): [problem.remedy]
    case .csv(let problem): [problem.remedy]
    case .review(let problem): [problem.remedy]
    case .unknownChoice(_, let allowed, _): [Self.oneOf(allowed)]
    case .unknownOption(_, let allowed, _), .unknownSession(_, let allowed, _):
      allowed.isEmpty
        ? [Sentence(en: "the trip offers none here; remove it", zhHant: "本行程沒有可選項目，請刪除", ja: "選べるものがありません。削除してください")]
        : [Self.oneOf(allowed)]
    case .dateUnreadable, .dateImpossible:
      [
        Sentence(
          en: "write year, month and day, such as 1990-02-28", zhHant: "請依年-月-日填寫，例如 1990-02-28",
          ja: "1990-02-28 のように年-月-日で書いてください")
      ]
    case .clockUnreadable:
      [Sentence(en: "write it as 17:00", zhHant: "請寫成 17:00", ja: "17:00 の形で書いてください")]
    case .notOnRoster:
      [
        Sentence(
          en: "write the name as in delegates.csv, and leave the row of who withdrew there",
          zhHant: "姓名請與 delegates.csv 一致；退出者的資料列請保留在 delegates.csv",
          ja: "delegates.csv と同じ氏名を書き、取り消した人の行はそのまま残してください")
      ]
    case .prefixUnfit:
      [
        Sentence(
          en: "write up to 12 letters, digits and hyphens, such as 'JP-'; 'CN' and 'W-' stand for other papers",
          zhHant: "請用 12 個以內的英文字母、數字與連字號，例如「JP-」；「CN」與「W-」保留給其他單據",
          ja: "英字・数字・ハイフンで 12 文字以内、例「JP-」。「CN」と「W-」は別の書類に使います")
      ]
    case .hoursUnreadable:
      [Sentence(en: "write it as 13:00-17:30", zhHant: "請寫成 13:00-17:30", ja: "13:00-17:30 の形で書いてください")]
    case .dateAmbiguous:
      [
        Sentence(
          en: "write the year with four digits, or add (ROC) to the column's header",
          zhHant: "請寫四位數西元年，或在欄名加上（民國）", ja: "西暦 4 桁で書くか、列見出しに（民國）を付けてください")
      ]
    case .amountUnreadable:
      [
        Sentence(
          en: "write 'TWD 66800', 'from TWD 66800', 'JPY 35000-50000' or 'TWD on request'",
          zhHant: "請寫成「TWD 66800」、「from TWD 66800」（起）、「JPY 35000-50000」或「TWD on request」（另計）",
          ja: "「TWD 66800」「from TWD 66800」（から）「JPY 35000-50000」「TWD on request」（別途）の形で書いてください")
      ]
    case .amountNotExact:
      [
        Sentence(
          en: "write one exact amount, such as 'TWD 66800'", zhHant: "請寫一個確定金額，例如「TWD 66800」",
          ja: "「TWD 66800」のように確定した金額を書いてください")
      ]
    case .shareUnreadable:
      [
        Sentence(
          en: "write 'TWD 2000', or percent such as '5%' or '12.5%'", zhHant: "請寫「TWD 2000」，或百分比如「5%」「12.5%」",
          ja: "「TWD 2000」または「5%」「12.5%」のような率で書いてください")
      ]
    case .instalmentDueUnreadable:
      [
        Sentence(
          en: "write a day such as 2026-06-30, '14 days after confirmation' or '30 days before departure'",
          zhHant: "請寫日期如 2026-06-30，或「確認後14天」「出發前30天」", ja: "2026-06-30 のような日付、「確認後14日」または「出発前30日」と書いてください")
      ]
    case .rate(let problem): problem.remedies
    case .meeting(let problem): problem.remedies
    case .fieldCount:
      [
        Sentence(
          en: "a field with a comma needs quotes: \"a, b\"; several sessions or options are separated by spaces",
          zhHant: "內含逗號的欄位要加引號：\"a, b\"；多個場次或項目以空白分隔",
          ja: "カンマを含む項目は引用符で囲んでください：\"a, b\"。複数の商談会やオプションは空白で区切ります")
      ]
    case .unknownKey, .unknownColumn:
      [
        Sentence(
          en: "Itineraries/README.md lists what is read", zhHant: "可用的名稱見 Itineraries/README.md",
          ja: "使える名前は Itineraries/README.md にあります")
      ]
    case .currencyUnknown:
      [
        Sentence(
          en: "use the three letters of ISO 4217, such as TWD, JPY or USD", zhHant: "請用 ISO 4217 的三碼幣別，如 TWD、JPY、USD",
          ja: "TWD・JPY・USD など ISO 4217 の 3 文字コードを使ってください")
      ]
    case .unknownFile(_, let closest):
      [
        Sentence(
          en: "rename it to '\(closest)' if it belongs to the trip", zhHant: "若屬於本行程，請改名為「\(closest)」",
          ja: "旅程のファイルであればファイル名を「\(closest)」に変更してください")
      ]
    case .degreesUnreadable:
      [
        Sentence(
          en: "write decimal degrees as text, such as \"35.6895\"; south and west take a minus",
          zhHant: "請以文字寫十進位度數，例如 \"35.6895\"；南緯、西經加負號", ja: "\"35.6895\" のように十進の度数を文字列で書いてください。南緯・西経は負号を付けます")
      ]
    case .unknownCompany:
      [
        Sentence(
          en: "use a code from companies.csv", zhHant: "請使用 companies.csv 中的公司代號",
          ja: "companies.csv にある企業コードを使ってください")
      ]
    default: fillIn
    }
  }

  /// What to write where something is missing, doubled or of another kind.
  private var fillIn: [Sentence] {
    switch self {
    case .missingKey(let key):
      [
        Sentence(
          en: "add \"\(key)\"; null where a value is not known yet and may be", zhHant: "請補上 \"\(key)\"；容許未定的項目可寫 null",
          ja: "\"\(key)\" を追加してください。未定でよい項目は null にできます")
      ]
    case .wrongKind(_, let expected):
      [
        Sentence(
          en: "write \(expected.example), or leave the key out", zhHant: "請寫成 \(expected.example)，或刪除這個鍵",
          ja: "\(expected.example) のように書くか、このキーを省いてください")
      ]
    case .countUnreadable(_, _, let least):
      // Only where zero may stand, nothing may.
      least == 0
        ? [
          Sentence(
            en: "write a number such as 2 (999 at most), or leave the cell empty", zhHant: "請填 2 這樣的數字（最多 999）；沒有則留空",
            ja: "2 のような数（999 まで）を書くか、空欄にしてください")
        ]
        : [Sentence(en: "write a number such as 2", zhHant: "請填 2 這樣的數字", ja: "2 のような数を書いてください")]
    case .duplicateColumn:
      [
        Sentence(
          en: "keep the one that is right and delete the other", zhHant: "請保留正確的一欄，刪除另一欄", ja: "正しい列を残し、もう一方を削除してください")
      ]
    case .missingColumn(let name):
      [
        Sentence(
          en: "add a column '\(name)' to the first line", zhHant: "請在第一列加上「\(name)」欄", ja: "1 行目に列「\(name)」を追加してください")
      ]
    case .emptyCell:
      [Sentence(en: "fill it in, or delete the row", zhHant: "請填寫，或刪除這一列", ja: "記入するか、この行を削除してください")]
    case .duplicateCompany:
      [
        Sentence(
          en: "give each company a code of its own, or delete one row", zhHant: "請給每家公司不同的代號，或刪除其中一列",
          ja: "企業ごとに別のコードを付けるか、どちらかの行を削除してください")
      ]
    case .passportDiffers(let difference): [difference.remedy]
    case .zoneUnreadable: [MRZProblem.remedy]
    case .selection(let problem): [problem.remedy]
    case .missingSubject, .loneBrace, .unknownPlaceholder: mailRemedies
    case .unreadBeside, .unresolvedMerge, .duplicateEvent: copiesRemedies
    case .duplicateID:
      [Sentence(en: "give it another id", zhHant: "請改用其他代號", ja: "別の ID を付けてください")]
    case .optionOfOtherScope(_, let isForPerson):
      [
        Sentence(
          en: "write it in \(isForPerson ? "companies.csv" : "delegates.csv")",
          zhHant: "請寫在 \(isForPerson ? "companies.csv" : "delegates.csv")",
          ja: "\(isForPerson ? "companies.csv" : "delegates.csv") に書いてください")
      ]
    default: []
    }
  }

  static func oneOf(_ allowed: [String]) -> Sentence {
    let list = Sentence.list(allowed)
    return Sentence(en: "use one of: \(list.en)", zhHant: "可用：\(list.zhHant)", ja: "次のいずれかを使ってください：\(list.ja)")
  }
}

extension ReadingProblem.ValueKind {
  var example: String {
    switch self {
    case .text, .localizedText: "\"…\""
    case .wholeNumber: "35"
    case .truth: "true"
    case .object: "{ … }"
    case .list: "[ … ]"
    }
  }

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
