import TripModel

extension ReadingProblem {
  /// What is wrong, the user's own words quoted.
  var summary: Sentence {
    switch self {
    case .missingFile(let name):
      Sentence(en: "'\(name)' is missing", zhHant: "缺少「\(name)」", ja: "「\(name)」がありません")
    case .unknownFile(let name, let closest):
      Sentence(
        en: "'\(name)' is not read; did you mean '\(closest)'?", zhHant: "不會讀取「\(name)」；是不是「\(closest)」？",
        ja: "「\(name)」は読み込まれません。「\(closest)」のことですか")
    case .unreadBeside(let name, let read):
      Sentence(
        en: "'\(name)' lies beside '\(read)' and is not read", zhHant: "「\(name)」與「\(read)」並存，不會讀取",
        ja: "「\(name)」は「\(read)」と並んでいますが、読み込まれません")
    case .workbook(let name):
      Sentence(
        en: "'\(name)' is a spreadsheet workbook, not text", zhHant: "「\(name)」是試算表活頁簿，不是文字檔",
        ja: "「\(name)」は表計算ブックで、テキストではありません")
    case .notText(let name):
      Sentence(en: "'\(name)' is not a text file", zhHant: "「\(name)」不是文字檔", ja: "「\(name)」はテキストファイルではありません")
    case .unknownEncoding(let line):
      Sentence(
        en: "line \(line) is neither UTF-8 nor Big5", zhHant: "第 \(line) 行既不是 UTF-8 也不是 Big5",
        ja: "\(line) 行目は UTF-8 でも Big5 でもありません")
    case .unresolvedMerge(let merge, _): merge.summary
    case .json(let problem): problem.summary
    case .csv(let problem): problem.summary
    case .review(let problem): problem.summary
    case .unknownKey(let key, let closest):
      Self.unknown(
        Sentence(en: "key", zhHant: "鍵", ja: "キー"), key, closest)
    case .missingKey(let key):
      Sentence(en: "'\(key)' is missing here", zhHant: "這裡缺少「\(key)」", ja: "ここに「\(key)」がありません")
    case .wrongKind(let key, let expected):
      Sentence(
        en: "'\(key)' must be \(expected.name.en)", zhHant: "「\(key)」必須是\(expected.name.zhHant)",
        ja: "「\(key)」は\(expected.name.ja)でなければなりません")
    case .countUnreadable(let value, let column, let least):
      Sentence(
        en: "'\(value)' in '\(column.en)' is no whole number of \(least) or more",
        zhHant: "「\(column.zhHant)」的「\(value)」不是 \(least) 以上的整數", ja: "「\(column.ja)」の「\(value)」は \(least) 以上の整数ではありません"
      )
    case .unknownChoice(let value, _, let closest):
      Self.unknown(
        Sentence(en: "value", zhHant: "值", ja: "値"), value, closest)
    case .dateAmbiguous(let value):
      Sentence(
        en: "'\(value)' may be a ROC or a Western year", zhHant: "「\(value)」可能是民國年，也可能是西元年",
        ja: "「\(value)」は民国年か西暦か判別できません")
    case .dateImpossible(let value):
      Sentence(en: "there is no day '\(value)'", zhHant: "沒有「\(value)」這一天", ja: "「\(value)」という日はありません")
    case .dateUnreadable(let value), .instalmentDueUnreadable(let value):
      Sentence(en: "'\(value)' is not a date", zhHant: "「\(value)」不是日期", ja: "「\(value)」は日付として読めません")
    case .clockUnreadable(let value):
      Sentence(en: "'\(value)' is not a time of day", zhHant: "「\(value)」不是時刻", ja: "「\(value)」は時刻として読めません")
    case .hoursUnreadable(let value):
      Sentence(
        en: "'\(value)' is not a time from meeting to release", zhHant: "「\(value)」不是集合至解散的時間",
        ja: "「\(value)」は集合から解散までの時間として読めません")
    case .degreesUnreadable(let value):
      Sentence(
        en: "'\(value)' is not a coordinate in degrees", zhHant: "「\(value)」不是以度表示的座標", ja: "「\(value)」は度数の座標として読めません")
    case .notOnRoster(let name, let company):
      Sentence(
        en: "\(company) has nobody on the roster by this name: \(name)", zhHant: "\(company) 的名冊上沒有此人：\(name)",
        ja: "\(company) の名簿にこの氏名はありません：\(name)")
    case .prefixUnfit(let value):
      Sentence(
        en: "'\(value)' cannot stand before the numbers of invoices", zhHant: "「\(value)」不能作為通知單號的字首",
        ja: "「\(value)」は請求番号の前に付けられません")
    case .amountUnreadable(let value), .shareUnreadable(let value):
      Sentence(en: "'\(value)' is not a price", zhHant: "「\(value)」不是價格", ja: "「\(value)」は金額として読めません")
    case .amountNotExact(let value):
      Sentence(
        en: "'\(value)' is not an exact price", zhHant: "「\(value)」不是確定的價格", ja: "「\(value)」は確定した金額ではありません")
    case .currencyUnknown(let code, let closest):
      Self.unknown(
        Sentence(en: "currency", zhHant: "幣別", ja: "通貨"), code, closest)
    case .rate(let problem): problem.summary
    case .meeting(let problem): problem.summary
    default: tableSummary
    }
  }

  private var tableSummary: Sentence {
    switch self {
    case .unknownColumn(let name, let closest):
      Self.unknown(
        Sentence(en: "column", zhHant: "欄位", ja: "列"), name, closest)
    case .duplicateColumn(let name, let first):
      Sentence(
        en: "columns '\(first)' and '\(name)' mean the same", zhHant: "欄位「\(first)」與「\(name)」是同一項",
        ja: "列「\(first)」と「\(name)」は同じ項目です")
    case .missingColumn(let name):
      Sentence(en: "column '\(name)' is missing", zhHant: "缺少欄位「\(name)」", ja: "列「\(name)」がありません")
    case .fieldCount(let found, let expected):
      Sentence(
        en: "this row has \(found) fields, the header has \(expected)", zhHant: "這一列有 \(found) 格，標題列有 \(expected) 格",
        ja: "この行は \(found) 項目、見出しは \(expected) 項目です")
    case .emptyCell(let name):
      Sentence(
        en: "'\(name.en)' must not be empty", zhHant: "「\(name.zhHant)」不可空白", ja: "「\(name.ja)」は空にできません")
    case .duplicateCompany(let id):
      Sentence(en: "company '\(id)' stands twice", zhHant: "公司「\(id)」重複", ja: "企業「\(id)」が重複しています")
    case .unknownCompany(let id, let closest):
      Self.unknown(
        Sentence(en: "company", zhHant: "公司", ja: "企業"), id, closest)
    case .unknownOption(let id, _, let closest):
      Self.unknown(
        Sentence(en: "option", zhHant: "加選項目", ja: "オプション"), id, closest)
    case .optionOfOtherScope(let id, let isForPerson):
      Sentence(
        en: isForPerson ? "option '\(id)' is booked by a person" : "option '\(id)' is booked by a company",
        zhHant: isForPerson ? "加選項目「\(id)」由個人選購" : "加選項目「\(id)」由公司選購",
        ja: isForPerson ? "オプション「\(id)」は個人単位です" : "オプション「\(id)」は企業単位です")
    case .unknownSession(let id, _, let closest):
      Self.unknown(
        Sentence(en: "session", zhHant: "場次", ja: "商談会"), id, closest)
    case .passportDiffers(let difference): difference.summary
    case .zoneUnreadable(let problem): problem.summary
    case .selection(let problem): problem.summary
    case .duplicateID(let id):
      Sentence(en: "id '\(id)' stands twice", zhHant: "代號「\(id)」重複", ja: "ID「\(id)」が重複しています")
    case .duplicateEvent(let key, _, _):
      Sentence(
        en: "event '\(key)' stands on two lines", zhHant: "事件「\(key)」出現於兩行", ja: "予定「\(key)」の行が二つあります")
    case .missingSubject, .loneBrace, .unknownPlaceholder: mailSummary
    default: Sentence(verbatim: "")
    }
  }

  static func unknown(_ noun: Sentence, _ word: String, _ closest: String?) -> Sentence {
    let known = Sentence(
      en: "unknown \(noun.en) '\(word)'", zhHant: "不認得\(noun.zhHant)「\(word)」", ja: "\(noun.ja)「\(word)」は不明です")
    guard let closest else { return known }
    return known
      + Sentence(en: "; did you mean '\(closest)'?", zhHant: "；是不是「\(closest)」？", ja: "。「\(closest)」のことですか")
  }
}
