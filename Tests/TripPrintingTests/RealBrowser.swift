@testable import TripPrinting

/// The browser of this machine, and three small papers for it.
enum RealBrowser {
  static let path = try? BrowserFinder().find()

  static let papers = [
    Paper("bill", .html(page("zh-Hant", "", "<h1>臺北市進出口公會 帳單</h1><p>NT$66,800</p>"))),
    Paper("roster", .html(page("ja", "size: A4 landscape;", "<h1>参加者名簿　仙台市</h1><p>渡邉 さくら</p>"))),
    Paper("days", .html(page("zh-Hant", "", String(repeating: "<p class=\"day\">福島縣 行程表</p>", count: 3)))),
  ]

  private static func page(_ language: String, _ style: String, _ body: String) -> String {
    """
    <!doctype html><html lang="\(language)"><meta charset="utf-8"><title>\(language)</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <style>@page { margin: 10mm 12mm; \(style) } .day + .day { break-before: page }</style>\(body)</html>
    """
  }
}
