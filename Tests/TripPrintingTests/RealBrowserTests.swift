import Testing
import TripStorage

@testable import TripPrinting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints with the browser of this machine; its own judges are `pdfinfo`, `pdffonts` and `pdftotext`.
@Suite(.enabled(if: RealBrowser.path != nil, "no browser of the Chromium family is installed"), .serialized)
struct RealBrowserTests {
  private func print(_ papers: [Paper], in shop: borrowing Workshop) throws -> [[UInt8]] {
    let printer = BrowserPrinter(browser: try #require(RealBrowser.path), machine: shop.machine)
    var printed: [[UInt8]] = []
    try printer.print(papers) { (paper, bytes) throws(StorageError) in
      try PosixDisk().write(bytes, to: shop.path + "/\(paper.name).pdf", mode: 0o600, isSynced: false)
      printed.append(bytes)
    }
    return printed
  }

  @Test("three papers in one start are PDF, and neither the browser nor its profile remains")
  func prints() throws {
    let shop = Workshop()
    let printed = try print(RealBrowser.papers, in: shop)
    #expect(printed.count == 3)
    #expect(printed.allSatisfy { $0.starts(with: "%PDF-".utf8) })
    #expect(try shop.processes() == 0)
    #expect(try shop.profiles() == [])
  }

  @Test(
    "papers are A4 or as their own style says, with the right number of pages",
    .enabled(if: Tool.path("pdfinfo") != nil, "pdfinfo of poppler-utils is not installed"))
  func pages() throws {
    let shop = Workshop()
    _ = try print(RealBrowser.papers, in: shop)
    let expected = [
      "bill": ("1", "59"), "roster": ("1", "84"), "days": ("3", "59"),
    ]
    let program = try #require(Tool.path("pdfinfo"))
    for (name, (pages, width)) in expected {
      let facts = try Tool.run(program, shop.path + "/\(name).pdf").output
      #expect(fact("Pages", in: facts) == pages, "\(name)")
      let size = try #require(fact("Page size", in: facts))
      #expect(size.hasPrefix(width) && size.hasSuffix("(A4)"), "\(name)")
      #expect(fact("Tagged", in: facts) == "yes", "\(name)")
    }
  }

  @Test(
    "all letters travel with the paper",
    .enabled(if: Tool.path("pdffonts") != nil, "pdffonts of poppler-utils is not installed"))
  func fonts() throws {
    let shop = Workshop()
    _ = try print(RealBrowser.papers, in: shop)
    let program = try #require(Tool.path("pdffonts"))
    for paper in RealBrowser.papers {
      let fonts = try Tool.run(program, shop.path + "/\(paper.name).pdf").output.split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      // name, type, encoding, then: embedded, subset, unicode, and the two numbers of the object.
      #expect(fonts.allSatisfy { $0.split(separator: " ").dropLast(4).last == "yes" }, "\(paper.name)")
    }
  }

  @Test(
    "words can be copied out of the paper, and only papers of several pages are numbered",
    .enabled(if: Tool.path("pdftotext") != nil, "pdftotext of poppler-utils is not installed"))
  func words() throws {
    let shop = Workshop()
    _ = try print(RealBrowser.papers, in: shop)
    #expect(try text(of: "bill", in: shop).contains("臺北市進出口公會帳單"))
    #expect(!(try text(of: "bill", in: shop).contains("1/1")))
    #expect(try text(of: "roster", in: shop).contains("参加者名簿仙台市"))
    #expect(try text(of: "days", in: shop).contains("2/3"))
  }

  @Test("pages reach no machine and run no script")
  func isOffline() throws {
    let shop = Workshop()
    let listener = try Listener()
    let page = """
      <!doctype html><p>x<img src="http://127.0.0.1:\(listener.port)/a.png"><img src="http://localhost:\(listener.port)/b">
      <script>document.title = 'changed'; alert('wait'); while (true) {}</script>
      """
    #expect(try print([Paper("tricky", .html(page)), RealBrowser.papers[0]], in: shop).count == 2)
    let wasCalled = listener.wasCalled
    #expect(!wasCalled)
  }

  @Test("a missing page is named, and what was printed before stays")
  func missing() throws {
    let shop = Workshop()
    let paper = Paper("gone", .file(shop.path + "/gone.html"))
    var names: [String] = []
    let printer = BrowserPrinter(browser: try #require(RealBrowser.path), machine: shop.machine)
    do {
      try printer.print([RealBrowser.papers[0], paper]) { paper, _ in names.append(paper.name) }
      Issue.record("printed a page that is not there")
    } catch .printing(let error) {
      #expect(error == .refused(.opening(paper: "gone"), reason: "net::ERR_FILE_NOT_FOUND"))
    }
    #expect(names == ["bill"])
    #expect(try shop.processes() == 0)
  }

  @Test("one who cannot take a paper stops the round with an error of their own")
  func delivery() throws {
    struct Full: Error {}
    let shop = Workshop()
    let printer = BrowserPrinter(browser: try #require(RealBrowser.path), machine: shop.machine)
    do {
      try printer.print(RealBrowser.papers) { (_, _) throws(Full) in throw Full() }
      Issue.record("nothing was thrown")
    } catch {
      guard case .delivery = error else { throw error }
    }
    #expect(try shop.profiles() == [])
  }

  @Test("files with names in Chinese and texts follow each other, each paper with its own words")
  func alternates() throws {
    let shop = Workshop()
    let papers = try (0..<12).map { number in
      let name = "paper-\(number)-"
      let page = "<!doctype html><meta charset=\"utf-8\"><title>\(name)</title><p>帳單</p>"
      let isFile = number % 3 == 0
      return Paper(name, isFile ? .file(try shop.file("帳單 #\(number).html", page)) : .html(page))
    }
    for (paper, bytes) in zip(papers, try print(papers, in: shop)) {
      #expect(String(decoding: bytes, as: UTF8.self).contains("/Title (\(paper.name))"))
      #expect(PageCount(of: bytes)?.number == 1)
    }
  }

  private func fact(_ key: String, in facts: String) -> String? {
    facts.split(separator: "\n").first { $0.hasPrefix(key + ":") }?.dropFirst(key.count + 1)
      .drop { $0 == " " }.description
  }

  private func text(of name: String, in shop: borrowing Workshop) throws -> String {
    let program = try #require(Tool.path("pdftotext"))
    // The width of a gap is the tool's guess.
    return try Tool.run(program, shop.path + "/\(name).pdf", "-").output.filter { !$0.isWhitespace }
  }
}
