import Testing
import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage
import TripTestSupport

@testable import TripCommands

/// `trip board`: the state of the whole trip on one page.
@Suite struct BoardTests {
  private func board(_ copy: borrowing TripCopy) throws -> String {
    let run = copy.run("board")
    #expect(run.exit == .fine, "\(run.error)")
    return try copy.text("board.html")
  }

  @Test("counts the companies and people of the roster, and every company has its row")
  func counts() throws {
    let copy = try TripCopy()
    let board = try board(copy)
    #expect(board.contains("15<small> 家（成團門檻 12 家）</small>") && board.contains("31<small> 人（上限 35）</small>"))
    #expect(board.split(separator: "<th scope=\"row\">").count - 1 == 15)
    let rows = board.split(separator: "<td class=\"count\">").dropFirst().compactMap { Int($0.prefix { $0 != "<" }) }
    #expect(rows.reduce(0, +) == 31)
  }

  @Test("costs by kind are those of trip status")
  func sums() throws {
    let copy = try TripCopy()
    let board = try board(copy)
    let status = copy.run("status", "--language", "zh-Hant").out
    for sum in ["至少 NT$2,070,800，另有 1 項待報價", "日圓 630,000～900,000"] {
      #expect(status.contains(sum) && board.contains(sum), "\(sum)")
    }
  }

  @Test("says how far off the trip is, how far along, and that it is over")
  func clock() throws {
    let copy = try TripCopy()
    func board(_ day: String) throws -> String {
      #expect(CommandRun(["board", "--today", day], in: copy.path).exit == .fine)
      return try copy.text("board.html")
    }
    #expect(try board("2026-05-01").contains("73<small> 天</small>"))
    #expect(try board("2026-07-13").contains("<small>第 1 天／共 5 天</small>"))
    #expect(try board("2026-07-17").contains("<small>第 5 天／共 5 天</small>"))
    #expect(try board("2026-07-18").contains("<small>行程已結束</small>"))
  }

  @Test("tells the organiser's deadlines alone, cash once a session")
  func deadlines() throws {
    let copy = try TripCopy("Examples/2027-fukushima")
    #expect(CommandRun(["board", "--today", "2027-07-20"], in: copy.path).exit == .fine)
    let board = try copy.text("board.html")
    #expect(board.contains("備妥口譯費現金：商務媒合會（2 家、日圓 70,000～100,000）"))
    #expect(board.split(separator: "備妥口譯費現金").count - 1 == 1)
    #expect(board.split(separator: "繳費期限（旅行社）").count - 1 == 1)
  }

  @Test("the map says when one leaves and comes back; flights are dashed and bend apart")
  func map() throws {
    let copy = try TripCopy()
    let board = try board(copy)
    #expect(board.contains("7/13 出發・7/17 返抵"))
    #expect(board.split(separator: "<path class=\"way flown\"").count - 1 == 2)
    #expect(board.split(separator: "<path class=\"way\"").count - 1 == 3)
  }

  @Test("asks nothing of the network and runs no script")
  func quiet() throws {
    let copy = try TripCopy()
    let board = try board(copy)
    #expect(board.contains("default-src 'none'"))
    for word in ["<script", "http://", "https://", "src=", "http-equiv=\"refresh\""] {
      #expect(!board.contains(word), "\(word)")
    }
  }

  @Test("names no person")
  func privacy() throws {
    let copy = try TripCopy()
    let board = try board(copy)
    for row in try copy.text("delegates.csv").split(separator: "\n").dropFirst() {
      let name = String(row.split(separator: ",", omittingEmptySubsequences: false)[1])
      #expect(!board.contains(name), "\(name)")
    }
  }

  @Test("a company that misses fields, and one whose notice is overdue, stand out; the ledger's week is told")
  func states() throws {
    let copy = try TripCopy("Examples/2027-osaka")
    let issued = copy.run("invoice", "issue", "A02")
    #expect(issued.exit == .fine, "\(issued.error)")
    let due = try board(copy)
    #expect(due.contains("A02：開立繳費通知單"))
    #expect(!due.contains("class=\"late\"") && due.contains("class=\"open\""))
    let late = CommandRun(["board", "--today", "2027-03-01"], in: copy.path)
    #expect(late.exit == .fine, "\(late.error)")
    #expect(try copy.text("board.html").contains("class=\"late\""))
  }

  @Test("what trip itself changed in the last seven days is told by file and lines, without the names of files sent")
  func history() throws {
    let copy = try TripCopy("Examples/2027-osaka")
    try copy.write("公司代號,姓名,飲食需求\nA01,範例陳二,不吃牛\n", to: "範例陳二.csv")
    #expect(copy.run("import", "範例陳二.csv").exit == .fine)
    #expect(try board(copy).contains("delegates.csv：＋4 －4 行"))
    #expect(try !board(copy).contains("範例陳二"))
    #expect(copy.run("undo").exit == .fine)
    #expect(try board(copy).contains("delegates.csv：＋4 －4 行（復原）"))
    _ = CommandRun(["board", "--today", "2026-05-07"], in: copy.path)
    #expect(try copy.text("board.html").contains("delegates.csv"))
    _ = CommandRun(["board", "--today", "2026-05-08"], in: copy.path)
    #expect(try !copy.text("board.html").contains("delegates.csv"))
  }

  @Test("leads to the papers that stand, and to none that does not")
  func links() throws {
    let copy = try TripCopy()
    #expect(try !board(copy).contains("<a href"))
    #expect(copy.run("build").exit == .fine)
    let board = try board(copy)
    let links = board.split(separator: "<a href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(links.count > 60)
    for link in links { #expect(PosixDisk().exists(copy.path + "/" + link), "\(link)") }
  }

  @Test("the watch sees a file that says something else, whoever wrote it, and nothing else")
  func watch() throws {
    let copy = try TripCopy()
    var watch = FolderWatch(TripFolder(path: copy.path, disk: PosixDisk()))
    var told = [watch.hasChanged()]
    try copy.write("x", to: "notes.txt")
    told.append(watch.hasChanged())
    try copy.edit("companies.csv") { $0.replacing("範例精密機械", with: "範例精密") }
    told += [watch.hasChanged(), watch.hasChanged()]
    #expect(told == [false, false, true, false])
  }

  @Test("with --watch standard output is refused")
  func usage() throws {
    let copy = try TripCopy()
    #expect(copy.run("board", "--watch", "--output", "-").exit == .wrongUsage)
  }
}
