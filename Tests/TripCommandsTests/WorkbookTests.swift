import Testing
import TripCosting
import TripFormats
import TripStorage
import TripTestSupport

@testable import TripCommands

@Suite struct WorkbookTests {
  @Test("the manifest's workbook says cell for cell what its CSV for programs says")
  func manifest() throws {
    let trip = try TripCopy()
    _ = trip.run("build")
    let book = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/papers/agency/manifest.xlsx"))
    #expect(book.sheets.map(\.name) == ["旅客名單", "分房表", "餐食", "航班", "名單異動表"])
    let csv = try trip.text("papers/agency/manifest-machine.csv").split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let rows = book.sheets[0].rows.suffix(csv.count)
    #expect(csv.count == 31 && rows.count == 31)
    for (row, line) in zip(rows, csv) {
      #expect((1...line.count).map { FilledForm.text(row.value(column: $0)) } == line)
    }
  }

  @Test("text that looks like a number stays text: 統一編號 and telephones keep their zeros")
  func zeros() throws {
    let trip = try TripCopy()
    try trip.edit("companies.csv") { $0.replacing("99291413", with: "00501503") }
    _ = trip.run("form", "C01")
    let book = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/forms/C01.xlsx"))
    let values = book.sheets.flatMap(\.rows).flatMap(\.cells).map(\.value)
    #expect(values.contains(.text("00501503")) && values.contains(.text("02-2345-6700")))
  }

  @Test("an application form holds the annex's fields and the notice in six points")
  func application() throws {
    let trip = try TripCopy()
    _ = trip.run("form", "--application")
    let book = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/forms/application.xlsx"))
    let texts = Set(
      book.sheets.flatMap(\.rows).flatMap(\.cells).compactMap {
        if case .text(let text) = $0.value { text } else { nil }
      })
    for field in ["統一編號", "公司成立年份", "112年度營業額（新臺幣元）", "114年度員工人數", "國際市場布局規劃：市場、客戶、策略與合作模式", "六、不提供之影響"] {
      #expect(texts.contains(field), "\(field)")
    }
  }
}
