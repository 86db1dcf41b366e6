import TripCosting
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
    case .cannotRead, .cannotWrite, .locked, .cannotLock, .changedMeanwhile, .changedSince, .unfinished,
      .finishedFirst:
      .inputOutput
    }
  }

  var sentence: Sentence {
    switch kind {
    case .missing: said("there is no %", "找不到 %", "% がありません")
    case .cannotRead: said("cannot read %", "無法讀取 %", "% を読み込めません")
    case .cannotCreate: said("cannot create %", "無法建立 %", "% を作成できません")
    case .cannotWrite: said("cannot write %", "無法寫入 %", "% に書き込めません")
    case .locked: lockedSentence
    case .cannotLock:
      said(
        "this disk has no locks, so two people could write at once (%); nothing was written: put the folder on a disk of this machine",
        "此磁碟不支援鎖定，無法避免兩人同時寫入（%）；未寫入任何內容，請將資料夾放在本機磁碟",
        "このディスクはロックに対応しておらず、同時書き込みを防げません（%）。何も書き込んでいません。フォルダをこのパソコンのディスクに置いてください")
    case .unfinished:
      said(
        "the change is written down, but not all files are in place yet: cannot write %; do not enter it again, the next trip command here finishes it",
        "變更已記錄，但尚未全部寫入：無法寫入 %；請勿重新輸入，下一個 trip 指令會自動完成",
        "変更は記録済みですが、まだすべて書き込めていません。% に書き込めません。入力し直さないでください。次の trip コマンドが完了させます")
    case .finishedFirst:
      said(
        "nothing else was written in %: if that change was the same one, it is done; else run the command again",
        "% 未再寫入其他內容：若剛完成的變更即為此次內容，無須重做；否則請重新執行",
        "% には他に何も書き込んでいません。完了した変更が今回と同じなら済んでいます。違う場合は再実行してください")
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

  private var lockedSentence: Sentence {
    guard let holder else {
      return said(
        "another trip is writing here (%); try again when it has finished", "另一個 trip 正在寫入（%），請待其完成後再試",
        "別の trip が書き込み中です（%）。終わってから再実行してください")
    }
    let (process, host, since) = (holder.process, holder.host, StorageWords.time(holder.since))
    return said(
      "another trip is writing here (%): process \(process) on \(host), since \(since); try again when it has finished",
      "另一個 trip 正在寫入（%）：\(host) 上的程序 \(process)，自 \(since) 起；請待其完成後再試",
      "別の trip が書き込み中です（%）：\(host) のプロセス \(process)、\(since) から。終わってから再実行してください")
  }

  /// The path stands for `%`; the system's own reason follows in its own words.
  private func said(_ en: String, _ zhHant: String, _ ja: String) -> Sentence {
    let reason = code == 0 || kind == .locked || kind == .missing ? "" : ": \(String(cString: strerror(code)))"
    func filled(_ text: String) -> String { text.replacing("%", with: path) + reason }
    return Sentence(en: filled(en), zhHant: filled(zhHant), ja: filled(ja))
  }
}

/// Words of what the disk had to tell.
enum StorageWords {
  /// In Taipei, where the organiser sits: 2026-06-01 18:10.
  static func time(_ seconds: Int64) -> String {
    let time = Instant(seconds: seconds)
    return "\(time.day(in: .taipei).iso) \(time.clock(in: .taipei).dropLast(3))"
  }

  static func said(_ recovery: Recovery) -> Sentence {
    switch recovery {
    case .completed(let title, let kept):
      Sentence(
        en: "the last change\(title.isEmpty ? "" : " (\(title))") had been interrupted; it is complete now",
        zhHant: "上次的變更\(title.isEmpty ? "" : "（\(title)）")曾中斷，現已補完",
        ja: "前回の変更\(title.isEmpty ? "" : "（\(title)）")は中断していましたが、今完了しました")
        + Self.kept(kept)
    case .discarded:
      Sentence(
        en: "a change had been interrupted before it took effect; nothing of it happened: please enter it again",
        zhHant: "有一項變更在生效前中斷，完全未生效；請重新輸入", ja: "ある変更が反映前に中断していました。何も反映されていません。入力し直してください")
    case .papers:
      Sentence(
        en: "writing papers had been interrupted; those from before stand, what was half done is gone",
        zhHant: "文件輸出曾中斷；先前的文件維持原狀，未完成的部分已清除", ja: "書類の出力が中断していました。以前の書類はそのままで、途中のものは消しました")
    }
  }

  /// For who only looked: nothing was done about it.
  static func left(_ leftover: Leftover) -> Sentence {
    switch leftover {
    case .notHappened:
      Sentence(
        en: """
          a change was interrupted before it took effect, and nothing of it happened: whoever made it must enter it again; \
          the next command of this trip clears it away
          """,
        zhHant: "有一項變更在生效前中斷，完全未生效，原操作者須重新輸入；下次對此行程執行指令時會清除",
        ja: "ある変更が反映前に中断し、何も反映されていません。操作した人の再入力が必要です。この旅程の次のコマンドが片付けます")
    case .unfinished(let title): unfinished(title)
    case .untold(let title):
      Sentence(
        en:
          "a change\(named(title).en) was interrupted after it had taken effect; it is counted here: do not enter it again",
        zhHant: "有一項變更\(named(title).zhHant)在生效後中斷，此處已計入；請勿重新輸入",
        ja: "ある変更\(named(title).ja)が反映後に中断しました。ここでは反映済みです。入力し直さないでください")
    }
  }

  static func unfinished(_ title: String) -> Sentence {
    Sentence(
      en: """
        a change\(named(title).en) was interrupted and is not in all files yet: do not enter it again, the next command of \
        this trip, such as 'trip check', finishes it; until then nothing of the trip is counted
        """,
      zhHant: "有一項變更\(named(title).zhHant)中斷，尚未全部寫入；請勿重新輸入，下次對此行程執行指令（如 trip check）會補完；在此之前，此行程不列入統計",
      ja:
        "ある変更\(named(title).ja)が中断し、まだすべてのファイルに反映されていません。入力し直さないでください。この旅程の次のコマンド（trip check など）が完了させます。それまでこの旅程は集計しません"
    )
  }

  private static func named(_ title: String) -> Sentence {
    guard !title.isEmpty else { return Sentence(en: "", zhHant: "", ja: "") }
    return Sentence(en: " (\(title))", zhHant: "（\(title)）", ja: "（\(title)）")
  }

  private static func kept(_ names: [String]) -> Sentence {
    guard !names.isEmpty else { return Sentence(en: "", zhHant: "", ja: "") }
    let list = Sentence.list(names)
    return Sentence(
      en: "; what somebody had edited since was kept as \(list.en): please compare",
      zhHant: "；其間有人編輯過的內容另存為 \(list.zhHant)，請比對", ja: "。その間に編集された内容は \(list.ja) に残しました。比べてください")
  }
}

extension TripFolder {
  /// As ``recover(_:_:)``, and from then on nobody writes until what is returned is released.
  mutating func settled(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> (any FileLock)? {
    while true {
      try recover(arguments, console)
      do {
        let lock = try still()
        // Somebody may have been stopped between the two.
        guard try isInterrupted else { return lock }
        lock?.release()
      } catch { throw .storage(error) }
    }
  }

  /// Ends what a process that was stopped had left, and says so; from then on nothing is written that may be the same.
  mutating func recover(_ arguments: Arguments, _ console: Console) throws(CommandFailure) {
    let found: [Recovery]
    do { found = try recover() } catch { throw .storage(error) }
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    for recovery in found {
      console.recovered?(recovery)
      console.error("trip: \(StorageWords.said(recovery).text(language))\n")
      if case .completed = recovery { isToBeLookedAt = true }
    }
  }
}
