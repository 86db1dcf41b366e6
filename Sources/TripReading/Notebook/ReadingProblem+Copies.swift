import TripModel

/// Files and lines that stand there twice: merges, copies, and events of `calendar.csv`.
extension ReadingProblem {
  var copiesRemedies: [Sentence] {
    switch self {
    case .unreadBeside(_, let read):
      [
        Sentence(
          en: "enter what it alone says into '\(read)' ('trip import' takes in people and companies), "
            + "or move it out of the trip folder",
          zhHant: "請將僅此檔才有的內容補入「\(read)」（團員與公司可用「trip import」匯入），或移出行程資料夾",
          ja: "このファイルにしかない内容を「\(read)」に入力するか（参加者と企業は「trip import」で取り込めます）、旅程フォルダの外へ移してください")
      ]
    case .unresolvedMerge(_, let file): file == "calendar.csv" ? [Self.keepHigher, Self.keepOne] : [Self.keepOne]
    case .duplicateEvent(_, let kept, let other):
      kept == other
        ? [
          Sentence(
            en: "delete one of the two lines; a new id or UID would put the event into calendars twice",
            zhHant: "請刪除其中一行；若改代號或 UID，行事曆會出現兩個相同事件",
            ja: "どちらかの行を削除してください。ID や UID を変えると、カレンダーに予定が二重に載ります")
        ] : [Self.deleteLower(kept, other)]
    default: []
    }
  }

  private static func deleteLower(_ kept: Int, _ other: Int) -> Sentence {
    Sentence(
      en: "keep the line with sequence \(kept), the higher one, and delete that with \(other); "
        + "a new id or UID would put the event into calendars twice",
      zhHant: "請保留 sequence 較大（\(kept)）的一行，刪除 \(other) 的一行；若改代號或 UID，行事曆會出現兩個相同事件",
      ja: "sequence の大きい行（\(kept)）を残し、\(other) の行を削除してください。ID や UID を変えると、カレンダーに予定が二重に載ります")
  }

  private static let keepOne = Sentence(
    en: "keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
    zhHant: "請保留其中一個版本，並刪除以 <<<<<<<、=======、>>>>>>> 開頭的各行",
    ja: "どちらかの版を残し、<<<<<<<、=======、>>>>>>> で始まる行を削除してください")

  private static let keepHigher = Sentence(
    en: "of two lines for one event keep that with the higher sequence", zhHant: "同一事件有兩行時，請保留 sequence 較大的一行",
    ja: "同じ予定の行が二つあれば、sequence の大きい行を残してください")
}

extension UnresolvedMerge {
  /// What is read of the file until somebody settles it.
  var summary: Sentence {
    let lines = places.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    let list = lines.prefix(3).joined(separator: ", ") + (lines.count > 3 ? ", …" : "")
    func named(_ name: String, _ language: Language) -> String {
      name.isEmpty ? "" : language == .en ? " (\(name))" : "（\(name)）"
    }
    return Sentence(
      en: "lines \(list) are an unresolved merge: the first version\(named(first, .en)) is read, "
        + "the second\(named(second, .en)) is left out",
      zhHant: "第 \(list) 行是尚未解決的合併衝突：目前讀取第一個版本\(named(first, .zhHant))，略過第二個版本\(named(second, .zhHant))",
      ja: "\(list) 行目は未解決のマージです。前の版\(named(first, .ja))を読み込み、後の版\(named(second, .ja))は読み飛ばしています")
  }
}
