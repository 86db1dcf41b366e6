import Testing

@testable import TripReading

@Suite("Stray quotes in CSV")
struct CSVStrayQuoteTests {
  @Test("an opening quote that nothing closes is told, and every other row is read")
  func unclosed() {
    let read = CSVRows("code,name,phone\nC01,\"Lin,0912\nC02,Chen,0913\nC03,Wang,0914\n")
    #expect(
      read.rows == [
        ["code", "name", "phone"], ["C01", "Lin", "0912"], ["C02", "Chen", "0913"], ["C03", "Wang", "0914"],
      ])
    #expect(read.problems == [CSVProblem(.unclosedQuote, at: 20)])
  }

  @Test("what the quote was meant to hold together stays together")
  func heldTogether() {
    let read = CSVRows("code,name\nC01,\"Lin, Wang and Co\nC02,Chen\n")
    #expect(read.rows == [["code", "name"], ["C01", "Lin, Wang and Co"], ["C02", "Chen"]])
    #expect(read.problems == [CSVProblem(.unclosedQuote, at: 14)])
  }

  @Test("text behind a closing quote is told, and the field kept as written")
  func textAfterQuote() {
    let read = CSVRows("code,name\nC01,\"abc\"def\nC02,x\n")
    #expect(read.rows == [["code", "name"], ["C01", "\"abc\"def"], ["C02", "x"]])
    #expect(read.problems == [CSVProblem(.textAfterQuote, at: 19, length: 3)])
  }

  @Test("the quote before an opening one was never closed")
  func beforeOpening() {
    let read = CSVRows("a,b,c,d\nA1,\"Lin,0912,\"x\"\nA2,p,q,r\n")
    #expect(read.rows == [["a", "b", "c", "d"], ["A1", "Lin", "0912", "x"], ["A2", "p", "q", "r"]])
    #expect(read.problems == [CSVProblem(.unclosedQuote, at: 11)])
  }

  @Test("two stray quotes three rows apart do not make one field of the rows between")
  func pair() {
    let read = CSVRows("a,b,c,d\n1,\"x,p,q\n2,x,p,q\n3,x,p,q\n4,x\",p,q\n5,x,p,q\n")
    #expect(read.rows.map(\.first) == ["a", "1", "2", "3", "4", "5"])
    #expect(read.rows.allSatisfy { $0.count == 4 })
    #expect(read.problems == [CSVProblem(.unclosedQuote, at: 10)])
  }

  @Test("an address over two lines with commas in it stays one field")
  func address() {
    let read = CSVRows("a,b,c,d\n1,\"No. 1, Lane 2\nTaipei, Taiwan\",p,q\n2,x,p,q\n")
    #expect(read.rows.dropFirst() == [["1", "No. 1, Lane 2\nTaipei, Taiwan", "p", "q"], ["2", "x", "p", "q"]])
    #expect(read.problems.isEmpty)
  }

  @Test("a quote at the very end of the file is told")
  func atEnd() {
    let read = CSVRows("a,b\n1,\"")
    #expect(read.rows == [["a", "b"], ["1", ""]])
    #expect(read.problems == [CSVProblem(.unclosedQuote, at: 6)])
  }

  @Test("one stray quote anywhere never changes another row")
  func anywhere() {
    let rows = (0..<6).map { row in (0..<5).map { "r\(row)c\($0)" } }
    for row in rows.indices {
      let line = rows[row].joined(separator: ",")
      for place in 0...line.count {
        var lines = rows.map { $0.joined(separator: ",") }
        lines[row].insert("\"", at: line.index(line.startIndex, offsetBy: place))
        let read = CSVRows(lines.joined(separator: "\n"))
        #expect(read.rows.count == rows.count, "\(lines[row])")
        for other in read.rows.indices where other != row { #expect(read.rows[other] == rows[other], "\(lines[row])") }
      }
    }
  }

  @Test("stray quotes in several rows never hide a row without one")
  func several() {
    var random = SeededGenerator(seed: 4180)
    for _ in 0..<1_000 {
      let rows = (0..<8).map { row in (0..<5).map { "r\(row)c\($0)" } }
      let broken = Set((0..<3).map { _ in Int.random(in: 1..<8, using: &random) })
      var lines = rows.map { $0.joined(separator: ",") }
      for row in broken {
        let place = Int.random(in: 0...lines[row].count, using: &random)
        lines[row].insert("\"", at: lines[row].index(lines[row].startIndex, offsetBy: place))
      }
      let text = lines.joined(separator: "\r\n")
      let read = CSVRows(text).rows
      for row in rows.indices where !broken.contains(row) { #expect(read.contains(rows[row]), "\(text)") }
    }
  }
}
