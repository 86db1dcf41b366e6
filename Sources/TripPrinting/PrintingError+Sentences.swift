package import TripModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension PrintingError {
  /// What happened.
  package var summary: Sentence {
    switch self {
    case .noBrowser(let tried):
      Sentence(
        en: "no browser to print with was found at any of \(tried.count) places",
        zhHant: "在 \(tried.count) 個位置都找不到可用來列印的瀏覽器", ja: "印刷に使うブラウザーが \(tried.count) か所のどこにも見つかりません")
    case .notABrowser(let path):
      Sentence(en: "\(path) is not a program", zhHant: "\(path) 不是程式", ja: "\(path) はプログラムではありません")
    case .cannotStart(let path, let code):
      Sentence(en: "cannot start \(path)", zhHant: "無法啟動 \(path)", ja: "\(path) を起動できません") + system(code)
    case .noProfile(let folder, let code):
      Sentence(en: "cannot make a folder in \(folder)", zhHant: "無法在 \(folder) 建立資料夾", ja: "\(folder) にフォルダを作成できません")
        + system(code)
    case .ended(let step, let end, let said):
      step.words + Sentence(en: "the browser ended (", zhHant: "瀏覽器結束了（", ja: "ブラウザーが終了しました（") + end.words
        + Sentence(en: ")", zhHant: "）", ja: "）") + quoted(said)
    case .timedOut(let step):
      step.words + Sentence(en: "the browser took too long", zhHant: "瀏覽器逾時", ja: "ブラウザーが時間切れになりました")
    case .notUnderstood(let step):
      step.words
        + Sentence(en: "the program's answer cannot be understood", zhHant: "無法解讀程式的回應", ja: "プログラムの応答を解釈できません")
    case .refused(let step, let reason):
      step.words + Sentence(en: "the browser refused", zhHant: "瀏覽器拒絕執行", ja: "ブラウザーに拒否されました") + quoted(reason)
    case .crashed(let step):
      step.words + Sentence(en: "the page crashed in the browser", zhHant: "頁面在瀏覽器中當掉了", ja: "ページがブラウザー内でクラッシュしました")
    }
  }

  private func system(_ code: Int32) -> Sentence { quoted(String(cString: strerror(code))) }

  /// Words that are not ours stay as they are.
  private func quoted(_ text: String) -> Sentence {
    text.isEmpty ? Sentence(verbatim: "") : .colon + Sentence(verbatim: text)
  }
}
