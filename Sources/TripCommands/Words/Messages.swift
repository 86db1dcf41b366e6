import TripCosting
import TripModel

/// What the command line says to a person.
enum Messages {
  static func severity(_ severity: Diagnostic.Severity) -> Sentence {
    switch severity {
    case .error: Sentence(en: "error", zhHant: "錯誤", ja: "エラー")
    case .warning: Sentence(en: "warning", zhHant: "警告", ja: "警告")
    case .note: Sentence(en: "note", zhHant: "提醒", ja: "注意")
    }
  }

  static func more(_ count: Int, _ rule: String) -> Sentence {
    Sentence(
      en: "… and \(count) more of [\(rule)]; --all shows them", zhHant: "……另有 \(count) 則 [\(rule)]；加 --all 可全部顯示",
      ja: "……ほかに [\(rule)] が \(count) 件あります（--all ですべて表示）")
  }

  static func seeAlso(_ source: Source) -> Sentence {
    let place = "\(source.file):\(source.line)"
    return Sentence(en: "see also \(place)", zhHant: "另見 \(place)", ja: "参照：\(place)")
  }

  static func waived(_ source: Source) -> Sentence {
    let place = "\(source.file):\(source.line)"
    return Sentence(en: "waived by \(place)", zhHant: "已由 \(place) 豁免", ja: "\(place) により免除済み")
  }

  static func kept(_ names: [String], _ folder: String) -> Sentence {
    let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return Sentence(
      en: "kept \(names.count) other files that lay in \(folder): \(list)",
      zhHant: "保留 \(folder) 內其他 \(names.count) 個檔案：\(list)",
      ja: "\(folder) にあったほかのファイル \(names.count) 件を残しました：\(list)")
  }

  static func tally(_ tally: Tally) -> Sentence {
    func plural(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
    let english = [
      plural(tally.errors, "error"), plural(tally.warnings, "warning"), plural(tally.notes, "note"),
      "\(tally.waived) waived",
    ]
    return Sentence(
      en: english.joined(separator: ", "),
      zhHant: "錯誤 \(tally.errors)、警告 \(tally.warnings)、提醒 \(tally.notes)、已豁免 \(tally.waived)",
      ja: "エラー \(tally.errors)、警告 \(tally.warnings)、注意 \(tally.notes)、免除済み \(tally.waived)")
  }

  static func outputLost(_ reason: String) -> Sentence {
    Sentence(
      en: "not everything could be written to standard output: \(reason)", zhHant: "標準輸出未能完整寫入：\(reason)",
      ja: "標準出力へすべてを書き込めませんでした：\(reason)")
  }

  static let papersStopped = Sentence(
    en: "No papers are printed while there are errors.", zhHant: "有錯誤時不產出文件。", ja: "エラーがある間は書類を出力しません。")

  static func printed(_ count: Int, _ folder: String) -> Sentence {
    Sentence(
      en: "\(count) papers in \(folder)", zhHant: "已產出 \(count) 份文件：\(folder)", ja: "書類 \(count) 件を出力しました：\(folder)")
  }

  static let noTrip = Sentence(
    en: "no trip folder here: name one, or stand where Itineraries/ holds exactly one",
    zhHant: "找不到行程資料夾：請指定資料夾，或在 Itineraries/ 只有一個行程的地方執行",
    ja: "旅程フォルダが見つかりません。フォルダを指定するか、Itineraries/ に旅程が一つだけある場所で実行してください")

  static func severalTrips(_ names: [String]) -> Sentence {
    let list = Sentence.list(names)
    return Sentence(
      en: "several trips here, name one: \(list.en)", zhHant: "這裡有多個行程，請指定一個：\(list.zhHant)",
      ja: "旅程が複数あります。一つ指定してください：\(list.ja)")
  }

  static func noFolder(_ folder: String) -> Sentence {
    Sentence(en: "there is no folder '\(folder)'", zhHant: "找不到資料夾「\(folder)」", ja: "フォルダ「\(folder)」がありません")
  }

  static func tripsBelow(_ folder: String, _ names: [String]) -> Sentence {
    let (all, list) = (
      CommandHint(folder: folder), names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    )
    return Sentence(
      en: "'\(folder)' holds no trip.json; trips are below it (\(list)): name one of them, "
        + "or take all with '\(all("build --all"))' or '\(all("portfolio"))'",
      zhHant: "「\(folder)」裡沒有 trip.json，行程在其下（\(list)）：請指定其中一個，或以「\(all("build --all"))」、「\(all("portfolio"))」一次處理全部",
      ja: "「\(folder)」に trip.json はなく、旅程はその下にあります（\(list)）。一つを指定するか、"
        + "「\(all("build --all"))」「\(all("portfolio"))」でまとめて扱ってください")
  }

  static func notATrip(_ folder: String) -> Sentence {
    Sentence(
      en: "'\(folder)' holds no trip.json", zhHant: "「\(folder)」裡沒有 trip.json", ja: "「\(folder)」に trip.json がありません")
  }

  static func rowsRead(_ count: Int) -> Sentence {
    Sentence(en: "rows read: \(count)", zhHant: "已讀取 \(count) 列", ja: "\(count) 行を読み込み済み")
  }

  static func progress(_ done: Int, _ all: Int) -> Sentence {
    Sentence(
      en: "companies done: \(done) of \(all)", zhHant: "已完成 \(done)／\(all) 家公司", ja: "\(all) 社中 \(done) 社まで完了")
  }

  static func notReadable(_ folder: String) -> Sentence {
    Sentence(
      en: "trip.json of '\(folder)' cannot be read as a trip", zhHant: "「\(folder)」的 trip.json 無法讀取為行程資料",
      ja: "「\(folder)」の trip.json を旅程として読み込めません")
  }

  static let noInvoices = Sentence(
    en: "No company has people yet, so no payment notices were made.", zhHant: "各公司均尚無團員，故未產出繳費通知單。",
    ja: "参加者のいる企業がないため、請求案内書は作成していません。")

  static func oldPapersStand(_ folder: String) -> Sentence {
    Sentence(
      en: "\(folder) still holds the papers made before", zhHant: "\(folder) 內仍為先前產出的文件", ja: "\(folder) には以前の書類が残っています"
    )
  }

  static func seeHelp(_ command: String) -> Sentence {
    Sentence(
      en: "'trip help\(command)' says how it is used", zhHant: "用法見「trip help\(command)」",
      ja: "使い方は「trip help\(command)」")
  }

  static func unknownCompany(_ name: String, _ closest: String?) -> Sentence {
    Sentence(
      en: "no company '\(name)' on the roster\(closest.map { "; did you mean '\($0)'?" } ?? "")",
      zhHant: "名冊上沒有公司「\(name)」\(closest.map { "；是不是「\($0)」？" } ?? "")",
      ja: "名簿に企業「\(name)」はありません\(closest.map { "。「\($0)」のことですか" } ?? "")")
  }

  static func reserveUnused(_ code: String) -> Sentence {
    Sentence(
      en: "--reserve \(code)=…: no envelope holds \(code)", zhHant: "--reserve \(code)=…：沒有 \(code) 的信封",
      ja: "--reserve \(code)=…：\(code) の封筒はありません")
  }

  static let tooLarge = Sentence(
    en: "the sum is too large to be right", zhHant: "合計過大，應有誤", ja: "合計が大きすぎます")

  static func noFare(_ day: Day?) -> Sentence {
    let date = day?.iso ?? "?"
    return Sentence(
      en: "no fare holds for a registration on \(date)", zhHant: "\(date) 報名沒有適用的費用", ja: "\(date) の申込に適用される料金がありません")
  }
}
