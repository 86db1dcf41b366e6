import Testing

@testable import TripFormats

@Suite struct HTMLTests {
  @Test("what is put into markup can never become markup")
  func escapes() {
    let name = "<script>alert('x')</script> & \"Söhne\""
    let html: HTML = "<p title=\"\(name)\">\(name)</p>"
    let safe = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Söhne&quot;"
    #expect(html.text == "<p title=\"\(safe)\">\(safe)</p>")
  }

  @Test("markup put into markup stays what it is")
  func nests() {
    let inner: HTML = "<b>\("A & B")</b>"
    let outer: HTML = "<i>\(inner)</i>"
    #expect(outer.text == "<i><b>A &amp; B</b></i>")
  }

  @Test("a page asks no network and says its language")
  func page() {
    let page = Page(title: "a < b", language: "zh-Hant", layout: .landscape, body: "<p>x</p>")
    let text = String(decoding: HTMLWriter.bytes(page), as: UTF8.self)
    #expect(text.contains("<html lang=\"zh-Hant\">"))
    #expect(text.contains("default-src 'none'"))
    #expect(text.contains("<title>a &lt; b</title>"))
    #expect(text.contains("<body class=\"landscape\">"))
    #expect(!text.contains("http://") && !text.contains("https://"))
  }

  @Test("cells carry their column's title for narrow screens, and figures stand to the right")
  func table() {
    let sheet = Sheet(
      name: "", columns: [Column("<項目>"), Column("金額", look: .figure)],
      rows: [Row([.text("a&b"), .text("NT$1")], .attention)])
    let html = HTMLWriter.table(sheet).text
    #expect(html.contains("<tr class=\"attention\"><td data-label=\"&lt;項目&gt;\">a&amp;b</td>"))
    #expect(html.contains("<td class=\"figure\" data-label=\"金額\">NT$1</td>"))
  }
}
