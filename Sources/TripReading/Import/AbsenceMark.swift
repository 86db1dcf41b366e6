import TripModel

/// Words by which a list takes somebody back without deleting the row: 取消, 不參加, 候補.
struct AbsenceMark {
  /// Columns that may say it, besides the name.
  private let columns: [Int]
  private let names: [Int]
  /// Columns that ask whether somebody comes, where a plain no says it.
  private let questions: [Int]

  init(_ table: ImportTable, _ mapping: ImportMapping<DelegateColumn>) {
    names = [DelegateColumn.name, .surname].compactMap(mapping.index(of:))
    let said = Set(mapping.columns.filter { $0.value != .note }.keys)
    let keys = table.rows[mapping.headerRow].cells.map { HeaderText($0.text).key }
    let open = keys.indices.filter { !said.contains($0) }
    questions = open.filter { Self.questions.contains(keys[$0]) }
    columns = open.filter { index in
      mapping.columns[index] == .note || Self.questions.contains(keys[index])
        || Self.headers.contains(where: keys[index].contains)
    }
  }

  /// Who does not come, and by which words; nil for a row of anybody else, or of nobody.
  func found(in row: ImportRow) -> (who: String, words: String)? {
    guard let name = names.map({ row.cell($0).text }).first(where: { !$0.isEmpty }) else { return nil }
    if let word = Self.word(beside: name) { return (PersonName(name).name, word) }
    let no = questions.map { row.cell($0).text }.first { RosterWords.truth.value($0) == false }
    let words = no ?? columns.map { row.cell($0).text }.first(where: Self.says)
    return words.map { (PersonName(name).name, $0) }
  }

  /// 林一（取消）, 林一 取消, 林一取消.
  private static func word(beside name: String) -> String? {
    let parts = parts(name)
    if let word = parts.first(where: { words.contains(bare($0)) }) { return word }
    return parts.count == 1 ? words.first { parts[0].hasSuffix($0) && parts[0].count > $0.count + 1 } : nil
  }

  /// One of the parts of a remark, perhaps with a day: 5/3 取消, but not 取消一晚住宿.
  static func says(_ text: String) -> Bool { parts(text).contains { words.contains(bare($0)) } }

  private static func parts(_ text: String) -> [String] {
    HalfWidth.fold(text).lowercased().split { sign in
      sign.isWhitespace || "()[]【】「」,，、。;；:-－—~!".contains(sign)
    }.map(String.init)
  }

  /// 因故取消報名 is 取消.
  private static func bare(_ part: String) -> String {
    var text = part.filter { !($0.isNumber && $0.isASCII) && !"/.月日".contains($0) }[...]
    for word in ["本人", "因故", "臨時", "確定", "確認", "已經", "已", "業"] where text.hasPrefix(word) {
      text = text.dropFirst(word.count)
    }
    for word in ["報名", "參加", "參團", "本團", "此行", "了"] where text.hasSuffix(word) && !words.contains(String(text)) {
      text = text.dropLast(word.count)
    }
    return String(text)
  }

  /// Of a part of a text, whole.
  static let words: Set = [
    "取消", "不參加", "不克參加", "無法參加", "未參加", "不去", "退出", "退團", "退報", "放棄", "撤回", "候補", "備取", "缺席", "婉拒", "キャンセル",
    "取消し", "不参加", "辞退", "欠席", "補欠", "cancel", "cancelled", "canceled", "withdrawn", "withdrew", "waitlist",
    "waitlisted", "absent",
  ]
  private static let headers = [
    "狀態", "状態", "狀況", "status", "備註", "備考", "remark", "note", "memo", "comment",
  ]
  /// The whole of a column's name: 是否參加行前說明會 asks something else.
  private static let questions: Set = ["參加與否", "是否參加", "是否參團", "是否出席", "出席", "出欠"]
}
