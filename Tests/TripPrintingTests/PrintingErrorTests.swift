import Testing
import TripModel

@testable import TripPrinting

@Suite struct PrintingErrorTests {
  private static let errors: [PrintingError] = [
    .noBrowser(tried: ["/usr/bin/chromium"]), .notABrowser("/x"), .cannotStart("/x", code: 13),
    .noProfile("/tmp", code: 28), .ended(.starting, .exit(code: 1), said: "no"), .timedOut(.opening(paper: "bill")),
    .notUnderstood(.starting), .refused(.printing(paper: "bill"), reason: "no"), .crashed(.opening(paper: "bill")),
  ]

  @Test("each error says what happened and what to do, in three languages", arguments: errors)
  func speaks(error: PrintingError) {
    for sentence in [error.summary, error.remedy] {
      #expect(!sentence.en.isEmpty && !sentence.zhHant.isEmpty && !sentence.ja.isEmpty)
      #expect(Set([sentence.en, sentence.zhHant, sentence.ja]).count == 3)
    }
  }

  @Test("the paper, the browser's end and its own words stand in the sentence")
  func names() {
    let ended = PrintingError.ended(.printing(paper: "bill"), .signal(9), said: "out of memory")
    #expect(ended.summary.en == "while printing bill the browser ended (signal 9): out of memory")
    #expect(ended.summary.zhHant == "列印 bill 時瀏覽器結束了（訊號 9）：out of memory")
    #expect(ended.summary.ja == "bill の印刷中にブラウザーが終了しました（シグナル 9）：out of memory")
  }
}
