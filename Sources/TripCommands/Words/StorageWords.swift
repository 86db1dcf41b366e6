import TripModel
import TripStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension StorageError {
  var exitCode: ExitCode {
    switch kind {
    case .missing, .nothingToUndo: .noInput
    case .damagedState: .badData
    case .cannotCreate, .exists, .notPapers, .link, .outside: .cannotCreate
    case .cannotRead, .cannotWrite, .locked, .changedMeanwhile, .changedSince: .inputOutput
    }
  }

  var sentence: Sentence {
    switch kind {
    case .missing: said("there is no %", "找不到 %", "% がありません")
    case .cannotRead: said("cannot read %", "無法讀取 %", "% を読み込めません")
    case .cannotCreate: said("cannot create %", "無法建立 %", "% を作成できません")
    case .cannotWrite: said("cannot write %", "無法寫入 %", "% に書き込めません")
    case .locked:
      said(
        "another trip is writing here (%); try again when it has finished", "另一個 trip 正在寫入（%），請待其完成後再試",
        "別の trip が書き込み中です（%）。終わってから再実行してください")
    case .changedMeanwhile:
      said(
        "% was saved by someone else meanwhile; nothing was written, please run the command again",
        "% 在此期間被其他人儲存過；未寫入任何內容，請重新執行", "% はその間に他の人が保存しました。何も書き込んでいません。再実行してください")
    case .changedSince:
      said(
        "% has been changed since; taking back would lose that, so nothing was done", "% 之後又有修改，復原會遺失該修改，故未執行",
        "% はその後変更されています。取り消すとその変更が失われるため、何もしていません")
    case .exists:
      said(
        "% is there already and is left as it is; choose another name", "% 已存在，維持原狀；請改用其他名稱",
        "% は既にあり、そのまま残しました。別の名前を指定してください")
    case .notPapers:
      said(
        "% holds files that are not papers of trip and is left as it is; choose an empty or new folder",
        "% 內有並非 trip 產出的檔案，維持原狀；請改用空的或新的資料夾", "% には trip の書類ではないファイルがあるため、そのまま残しました。空または新しいフォルダを指定してください")
    case .link:
      said(
        "% is a link, which writing would replace; put the file itself there", "% 是連結，寫入會取代連結；請放置檔案本身",
        "% はリンクで、書き込むと置き換わります。ファイル自体を置いてください")
    case .outside: said("% is not inside the folder", "% 不在資料夾內", "% はフォルダの中にありません")
    case .nothingToUndo: said("there is nothing to take back in %", "% 沒有可復原的變更", "% に取り消せる変更はありません")
    case .damagedState:
      said(
        "% cannot be understood; move it away, the trip's own files are whole", "% 無法解讀；請將其移開，行程檔案本身完好",
        "% を解釈できません。別の場所へ移してください。旅程のファイル自体は無事です")
    }
  }

  /// The path stands for `%`; the system's own reason follows in its own words.
  private func said(_ en: String, _ zhHant: String, _ ja: String) -> Sentence {
    let reason = code == 0 || kind == .locked || kind == .missing ? "" : ": \(String(cString: strerror(code)))"
    func filled(_ text: String) -> String { text.replacing("%", with: path) + reason }
    return Sentence(en: filled(en), zhHant: filled(zhHant), ja: filled(ja))
  }
}
