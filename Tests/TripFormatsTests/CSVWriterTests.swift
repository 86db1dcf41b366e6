import Testing
import TripCosting

@testable import TripFormats

@Suite struct CSVWriterTests {
  private func line(_ cells: [Cell], for reader: CSVWriter.Reader) -> String {
    let columns = cells.indices.map { Column("標題\($0)", key: "k\($0)") }
    let bytes = CSVWriter(for: reader).bytes(Sheet(name: "", columns: columns, rows: [Row(cells)]))
    let text = String(decoding: bytes, as: UTF8.self)
    return String(text.split(separator: "\r\n", maxSplits: 1)[1].dropLast(1))
  }

  @Test(
    "text that a spreadsheet would run is guarded for people and left alone for programs",
    arguments: [
      ("=1+1", "'=1+1"), ("+886912345678", "'+886912345678"), ("@cmd", "'@cmd"), ("\t=1", "'\t=1"), ("＝1＋1", "'＝1＋1"),
      ("0912345678", "0912345678"), ("00501503", "00501503"), ("'abc", "'abc"), ("-3340", "'-3340"),
    ])
  func formulas(value: String, safe: String) {
    #expect(line([.text(value)], for: .person) == safe)
    #expect(line([.text(value)], for: .machine) == value)
  }

  @Test("a true number is never guarded")
  func numbers() {
    #expect(line([.money(Money(-3340, .newTaiwanDollar)), .count(-1)], for: .person) == "-3340,-1")
    #expect(line([.money(Money(-123_450, .usDollar))], for: .person) == "-1234.50")
  }

  @Test("quotes as RFC 4180 has them")
  func quotes() {
    let cells: [Cell] = [.text("a,b"), .text("say \"hi\""), .text("x\r\ny"), .empty]
    #expect(line(cells, for: .machine) == "\"a,b\",\"say \"\"hi\"\"\",\"x\r\ny\",")
  }

  @Test("people get a byte order mark and titles, programs get neither but keys")
  func headers() {
    let sheet = Sheet(name: "", columns: [Column("姓名", key: "name")], rows: [])
    #expect(CSVWriter(for: .person).bytes(sheet) == [0xEF, 0xBB, 0xBF] + Array("姓名\r\n".utf8))
    #expect(CSVWriter(for: .machine).bytes(sheet) == Array("name\r\n".utf8))
  }
}
