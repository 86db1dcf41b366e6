package import TripModel

extension SavedFormProblem {
  /// Place, what is wrong and what to do; one line for each mistake in the JSON.
  package var summary: Sentence {
    switch kind {
    case .notJSON(let problems): Self.lines(problems.map { at($0.offset) + Self.sentence($0) } + [Self.damaged])
    case .notAForm:
      at(nil)
        + Sentence(
          en: "this is no form saved from the trip's page; send what the page saves, XLSX or CSV",
          zhHant: "不是由行程網頁儲存的報名檔；請使用網頁儲存的檔案、XLSX 或 CSV",
          ja: "旅程ページで保存した申込ファイルではありません。ページで保存したファイル、XLSX または CSV を使ってください")
    case .version(let written): at(offset) + Self.version(written)
    case .otherTrip(let title, let from, let to, let ours): at(offset) + Self.otherTrip(title, (from, to), ours)
    case .notAnObject(let key):
      at(offset)
        + Sentence(
          en: "'\(key)' must be an object in { }; have the form saved again", zhHant: "「\(key)」應為 { } 物件；請重新儲存報名檔",
          ja: "「\(key)」は { } で囲んだオブジェクトです。申込ファイルを保存し直してください")
    case .notAList(let key):
      at(offset)
        + Sentence(
          en: "'\(key)' must be a list in [ ]; have the form saved again", zhHant: "「\(key)」應為 [ ] 清單；請重新儲存報名檔",
          ja: "「\(key)」は [ ] で囲んだ一覧です。申込ファイルを保存し直してください")
    }
  }

  private func at(_ offset: Int?) -> Sentence {
    let place = offset.map { "\(file.path):\(ImportPlace($0, in: file).words)" } ?? file.path
    return Sentence(en: "\(place): ", zhHant: "\(place)：", ja: "\(place)：")
  }

  private static func sentence(_ problem: JSONProblem) -> Sentence {
    let (summary, remedy) = (problem.summary, problem.remedy)
    return Sentence(
      en: "\(summary.en); \(remedy.en)", zhHant: "\(summary.zhHant)；\(remedy.zhHant)", ja: "\(summary.ja)。\(remedy.ja)")
  }

  private static let damaged = Sentence(
    en: "The file was changed after the page saved it: correct it there, or ask for it to be saved again.",
    zhHant: "檔案在網頁儲存後遭到更動：請更正上述各處，或請公司重新儲存。", ja: "保存後にファイルが書き換えられています。上記を直すか、保存し直してもらってください。")

  private static func lines(_ sentences: [Sentence]) -> Sentence {
    Sentence(
      en: sentences.map(\.en).joined(separator: "\n"), zhHant: sentences.map(\.zhHant).joined(separator: "\n"),
      ja: sentences.map(\.ja).joined(separator: "\n"))
  }

  private static func version(_ written: String) -> Sentence {
    let ours = SavedForm.version
    guard !written.isEmpty else {
      return Sentence(
        en: "the form names no version; have it saved again from the page", zhHant: "報名檔沒有註明版本；請由網頁重新儲存",
        ja: "申込ファイルに版の記載がありません。ページで保存し直してください")
    }
    return Sentence(
      en: "version \(written) of the form is not known, only \(ours); use the trip program that made the page",
      zhHant: "不認得報名檔版本 \(written)，只支援 \(ours)；請使用產生該網頁的 trip 版本",
      ja: "申込ファイルの版 \(written) は扱えません（対応は \(ours)）。ページを作成した版の trip を使ってください")
  }

  private static func otherTrip(
    _ title: String, _ theirs: (from: String, to: String), _ ours: (from: String, to: String)
  ) -> Sentence {
    Sentence(
      en:
        "the form is for another trip, '\(title)' from \(theirs.from) to \(theirs.to); this one is from \(ours.from) to \(ours.to). Name the other trip's folder with --trip, or send the company a new page if the days have moved",
      zhHant:
        "這份報名檔屬於另一行程「\(title)」（\(theirs.from) 至 \(theirs.to)），本行程為 \(ours.from) 至 \(ours.to)。請用 --trip 指定該行程的資料夾；若日期已變更，請寄新的網頁給公司重新填寫",
      ja:
        "別の旅程「\(title)」（\(theirs.from)～\(theirs.to)）の申込ファイルです。この旅程は \(ours.from)～\(ours.to) です。--trip で該当の旅程フォルダを指定するか、日程が変わった場合は新しいページを企業に送ってください"
    )
  }
}
