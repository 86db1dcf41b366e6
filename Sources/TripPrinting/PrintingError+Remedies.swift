package import TripModel

extension PrintingError {
  /// What to do about it.
  package var remedy: Sentence {
    switch self {
    case .noBrowser, .notABrowser: Self.naming
    case .cannotStart, .notUnderstood: Self.another
    case .noProfile: Self.room
    case .ended(.starting, _, _): Self.byHand
    case .ended, .crashed, .timedOut: Self.again
    case .refused: Self.opening
    }
  }

  private static let naming = Sentence(
    en: "install Chromium, Chrome, Edge or Brave, or name one with --browser PATH or TRIP_BROWSER",
    zhHant: "請安裝 Chromium、Chrome、Edge 或 Brave，或以 --browser 路徑、TRIP_BROWSER 指定",
    ja: "Chromium、Chrome、Edge、Brave のいずれかを入れるか、--browser パス または TRIP_BROWSER で指定してください")

  private static let another = Sentence(
    en: "name a browser of the Chromium family with --browser PATH or TRIP_BROWSER",
    zhHant: "請以 --browser 路徑或 TRIP_BROWSER 指定 Chromium 系列的瀏覽器",
    ja: "--browser パス または TRIP_BROWSER で Chromium 系のブラウザーを指定してください")

  private static let room = Sentence(
    en: "make room there, or name another folder with TMPDIR", zhHant: "請在該處騰出空間，或以 TMPDIR 指定其他資料夾",
    ja: "空きを作るか、TMPDIR で別のフォルダを指定してください")

  private static let byHand = Sentence(
    en: "start the browser once by hand to see what it lacks, or name another with --browser PATH",
    zhHant: "請先手動啟動該瀏覽器，看看缺少什麼，或以 --browser 路徑指定其他瀏覽器",
    ja: "そのブラウザーを一度手で起動して不足を確かめるか、--browser パス で別のものを指定してください")

  private static let again = Sentence(
    en: "run the command again; if it happens again, print the HTML paper from a browser by hand",
    zhHant: "請再執行一次；若仍發生，請在瀏覽器中開啟 HTML 文件並手動列印",
    ja: "もう一度実行してください。再発する場合は、HTML の書類をブラウザーで開いて手で印刷してください")

  private static let opening = Sentence(
    en: "open the HTML paper in a browser and print it from there", zhHant: "請在瀏覽器中開啟 HTML 文件並列印",
    ja: "HTML の書類をブラウザーで開いて印刷してください")
}
