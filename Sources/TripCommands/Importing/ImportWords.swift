import TripCosting
import TripModel
import TripReading

/// What the command line says about taking in files.
enum ImportWords {
  static func folder(_ path: String) -> Sentence {
    Sentence(
      en: "'\(path)' is a folder; name the files to import, and the trip's folder last or as --trip FOLDER",
      zhHant: "「\(path)」是資料夾；請列出要匯入的檔案，行程資料夾放在最後或以 --trip 指定",
      ja: "「\(path)」はフォルダです。取り込むファイルを並べ、旅程フォルダは最後に置くか --trip で指定してください")
  }

  static func unmerged(_ file: String) -> Sentence {
    Sentence(
      en: "\(file) holds an unresolved merge; nothing is written into it until one version is chosen",
      zhHant: "\(file) 有尚未解決的合併衝突；選定版本之前不會寫入",
      ja: "\(file) に未解決のマージがあります。どちらかの版を選ぶまで書き込みません")
  }

  static func notATable(_ file: String, _ failure: TextDecoding.Failure) -> Sentence {
    if case .unknownEncoding(_, let line) = failure {
      return Sentence(
        en: "\(file):\(line): neither UTF-8 nor Big5; save the list as CSV UTF-8 or as XLSX",
        zhHant: "\(file):\(line)：既不是 UTF-8 也不是 Big5（可能含造字）；請另存為 CSV UTF-8 或 XLSX",
        ja: "\(file):\(line)：UTF-8 でも Big5 でもありません。CSV UTF-8 か XLSX で保存し直してください")
    }
    return Sentence(
      en: "\(file) is neither a workbook nor text; send XLSX, CSV or the form saved from the page",
      zhHant: "\(file) 不是活頁簿也不是文字檔；請用 XLSX、CSV 或網頁儲存的報名檔",
      ja: "\(file) はブックでもテキストでもありません。XLSX、CSV、またはページで保存した申込ファイルにしてください")
  }

  static func empty(_ file: String) -> Sentence {
    Sentence(
      en: "\(file) is empty; ask who sent it to save and send it again", zhHant: "\(file) 是空白檔案；請寄件人重新存檔後再寄",
      ja: "\(file) は空です。送信者に保存し直して送ってもらってください")
  }

  static func ownPaper(_ file: String) -> Sentence {
    Sentence(
      en:
        "\(file) is a paper of ours, worked out from the roster; take in the form ('trip form', the page) or a list with the columns of delegates.csv",
      zhHant: "\(file) 是本程式由名冊產生的文件，不可匯入；請匯入表單（「trip form」或網頁）或欄位同 delegates.csv 的名單",
      ja: "\(file) は名簿から作成された書類のため取り込めません。記入表（「trip form」、ページ）か、delegates.csv と同じ列の名簿を取り込んでください")
  }

  static func registered(_ day: Day) -> Sentence {
    Sentence(
      en: "the form names \(day.iso) as the day of registration: it is taken for what is added without one",
      zhHant: "報名檔所填報名日期為 \(day.iso)：新增而未填報名日期者以此日為準",
      ja: "申込ファイルの申込日は \(day.iso) です。新規で申込日のないものに使います")
  }

  static func notUnderstood(_ table: String) -> Sentence {
    Sentence(
      en: "\(table): no row names columns of people or companies; say --map HEADER=KEY",
      zhHant: "\(table)：找不到團員或公司的欄名列；請用 --map 欄名=鍵 指定", ja: "\(table)：参加者・企業の列見出しが見つかりません。--map 見出し=キー で指定してください")
  }

  static func hiddenSheet(_ file: String, _ name: String) -> Sentence {
    Sentence(
      en: "\(file): the hidden sheet '\(name)' is not read", zhHant: "\(file)：隱藏的工作表「\(name)」不讀取",
      ja: "\(file)：非表示シート「\(name)」は読み込みません")
  }

  static func hiddenRows(_ table: String) -> Sentence {
    Sentence(
      en: "\(table): hidden rows are read like the others", zhHant: "\(table)：隱藏的列一併讀取", ja: "\(table)：非表示の行も読み込みます")
  }

  static func formulas(_ table: String) -> Sentence {
    Sentence(
      en: "\(table): of formulas the value last saved is read", zhHant: "\(table)：公式以最後儲存的值讀取",
      ja: "\(table)：数式は最後に保存された値を読み込みます")
  }

  static func masked(_ table: String, _ count: Int) -> Sentence {
    Sentence(
      en: "\(table): \(count) cells are masked (••••••001) and left as they are",
      zhHant: "\(table)：\(count) 格為遮蔽後的資料（••••••001），維持原值",
      ja: "\(table)：\(count) セルは伏せ字（••••••001）のため、元の値のままにします")
  }

  static func columnLeftOut(_ place: String, _ header: String, _ guess: String?) -> Sentence {
    guard let guess else {
      return Sentence(
        en: "\(place): column '\(header)' is not read", zhHant: "\(place)：欄位「\(header)」不讀取",
        ja: "\(place)：列「\(header)」は読み込みません")
    }
    return Sentence(
      en: "\(place): column '\(header)' is not read; if it is '\(guess)', say --map '\(header)=\(guess)'",
      zhHant: "\(place)：欄位「\(header)」未讀取；若為「\(guess)」請加 --map '\(header)=\(guess)'",
      ja: "\(place)：列「\(header)」は読み込んでいません。「\(guess)」なら --map '\(header)=\(guess)' を指定してください")
  }

  static func newCode(_ code: String) -> Sentence {
    Sentence(
      en: "a company that was not there yet; it gets the next free code, \(code)", zhHant: "新的公司，給予下一個可用代號 \(code)",
      ja: "未登録の企業のため、次の空きコード \(code) を割り当てます")
  }

  static func unregistered(_ codes: [String]) -> Sentence {
    let list = Sentence.list(codes)
    return Sentence(
      en:
        "\(list.en): no day of registration, on which fares and the deadline depend; say --registered DAY, or write it in companies.csv",
      zhHant: "\(list.zhHant)：沒有報名日期，費用與截止日以此為準；請加 --registered 日期，或填入 companies.csv",
      ja: "\(list.ja)：申込日がありません。料金と締切の判定に必要です。--registered 日付を指定するか、companies.csv に記入してください")
  }

  static func unknownHeader(_ header: String, _ headers: [String], _ closest: String?) -> Sentence {
    Sentence(
      en:
        "--map: no file has a column '\(header)'\(closest.map { "; did you mean '\($0)'?" } ?? ""); there are: \(headers.joined(separator: ", "))",
      zhHant:
        "--map：檔案沒有「\(header)」這一欄\(closest.map { "；是不是「\($0)」？" } ?? "")；現有欄位：\(headers.joined(separator: "、"))",
      ja:
        "--map：列「\(header)」はどのファイルにもありません\(closest.map { "。「\($0)」のことですか" } ?? "")。ある列：\(headers.joined(separator: "、"))"
    )
  }

  static func noSuchLine(_ row: Int, _ line: Int) -> Sentence {
    Sentence(
      en: "--same \(row)=\(line): nobody stands on line \(line) of delegates.csv",
      zhHant: "--same \(row)=\(line)：delegates.csv 第 \(line) 行沒有團員",
      ja: "--same \(row)=\(line)：delegates.csv の \(line) 行目に参加者はいません")
  }

  static func tooMany(_ count: Int, _ most: Int) -> Sentence {
    Sentence(
      en:
        "the roster then has \(count) people, \(count - most) more than the delegation takes (\(most)); take some off, or raise maximumPeople once the agency confirms seats",
      zhHant: "匯入後名冊共 \(count) 人，比全團上限 \(most) 人多出 \(count - most) 人；請移除部分團員，或待旅行社確認加位後調高 maximumPeople",
      ja:
        "取り込むと名簿は \(count) 名となり、定員 \(most) 名を \(count - most) 名超えます。名簿から外すか、旅行会社が増席を確認した場合に maximumPeople を上げてください")
  }

  static func reviewAnswers(_ file: String) -> Sentence {
    Sentence(
      en: "\(file): the answers for the review (finance, products, plans) stay in the file; keep it for the committee",
      zhHant: "\(file)：評選用資料（財務、產品、規劃等）不匯入，請保留原檔供評選小組審查",
      ja: "\(file)：審査用の回答（財務・製品・計画など）は取り込みません。審査のためファイルを保管してください")
  }

  static func forEverybody(_ option: String, _ count: Int) -> Sentence {
    Sentence(
      en:
        "'\(option)' is wanted on the sheet of bookings and named beside nobody: it is taken for everybody on the form (\(count))",
      zhHant: "口譯與加選表選了「\(option)」但未註明是誰，視為表上全部 \(count) 人加選",
      ja: "「\(option)」は希望とありますが対象者の記載がないため、記入表の \(count) 名全員分とします")
  }

  static func personCounts(_ option: String) -> Sentence {
    Sentence(
      en: "'\(option)' is declined on the sheet of bookings but named beside a person: the person's row counts",
      zhHant: "口譯與加選表未選「\(option)」，但團員列已填：以團員列為準", ja: "「\(option)」は不要とありますが参加者の行に記載があるため、参加者の行に従います")
  }

  static func added(_ who: String, _ fields: String) -> Sentence {
    Sentence(en: "+ \(who): \(fields)", zhHant: "＋ \(who)：\(fields)", ja: "＋ \(who)：\(fields)")
  }

  static func changed(_ who: String, _ field: Sentence, _ old: String, _ new: String, _ place: String) -> Sentence {
    let nothing = Sentence(en: "(nothing)", zhHant: "（空白）", ja: "（空欄）")
    let values = [old, new].map { $0.isEmpty ? nothing : Sentence(verbatim: $0) }
    return Sentence(verbatim: "~ \(who)") + .inBrackets(Sentence(verbatim: place)) + Sentence(verbatim: "  ") + field
      + .colon + values.joined(Sentence(verbatim: " → "))
  }

  static func notCarried(_ place: String, _ name: String) -> Sentence {
    Sentence(
      en: "\(place): '\(name)' stays as it is, as somebody else may be meant; check it and correct it by hand",
      zhHant: "\(place)：「\(name)」維持原狀，無法確定所指何人；請自行確認並更正",
      ja: "\(place)：「\(name)」は誰を指すか確定できないため、そのままにします。確認のうえ修正してください")
  }

  static func leftOutPaper(_ table: String) -> Sentence {
    Sentence(
      en: "\(table): a paper of ours, worked out from the roster, so it is left out",
      zhHant: "\(table)：本程式由名冊產生的文件，略過不匯入", ja: "\(table)：名簿から作成された書類のため取り込みません")
  }

  static func summary(added: Int, changed: Int, unchanged: Int, doubts: Int, refused: Int) -> Sentence {
    Sentence(
      en:
        "\(added) added, \(changed) fields changed, \(unchanged) rows as they were, \(doubts) in doubt, \(refused) cells refused",
      zhHant: "新增 \(added) 筆、更新 \(changed) 欄、相同 \(unchanged) 列、待確認 \(doubts) 項、未匯入 \(refused) 格",
      ja: "追加 \(added) 件、変更 \(changed) 項目、同一 \(unchanged) 行、要確認 \(doubts) 件、取り込まない \(refused) セル")
  }

  static let dryRun = Sentence(
    en: "Nothing was written (--dry-run).", zhHant: "未寫入（--dry-run）。", ja: "書き込んでいません（--dry-run）。")
  static let nothing = Sentence(en: "Nothing changes.", zhHant: "沒有任何變更。", ja: "変更はありません。")
  static let written = Sentence(
    en: "Written; 'trip undo' takes it back.", zhHant: "已寫入；「trip undo」可復原。", ja: "書き込みました。「trip undo」で取り消せます。")
  static let nowUTF8 = Sentence(
    en: "The file was in another encoding and is now UTF-8 with a mark, as spreadsheet programs read it.",
    zhHant: "原檔為其他編碼，現改存為含 BOM 的 UTF-8。", ja: "元のファイルは別の文字コードでしたが、BOM 付き UTF-8 で保存しました。")
}
