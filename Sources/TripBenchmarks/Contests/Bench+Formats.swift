/// Contests of the readers and writers alone, each in a process of its own.
extension Bench {
  private func work(_ words: String...) -> [String] { [own, "--work"] + words }

  /// The same twenty columns from every program, deflated at zlib's level 6.
  func sheets() -> [Contest] {
    [35, 3_500, 350_000].map { count in
      let path = folder + "/sheet-\(count)"
      let xml = path + ".xml"
      _ = Process.run(["mkdir", "-p", folder])
      _ = Process.run(work("sheet", "\(count)", path + "-own.xlsx", "1"))
      _ = Process.run(["unzip", "-p", path + "-own.xlsx", "xl/worksheets/sheet1.xml"], output: xml)
      return Contest(
        title: "Workbook of \(count) people × 20 columns",
        contestants: [
          .ours("XLSXWriter, one core", work("sheet", "\(count)", path + "-own.xlsx", "1")),
          .ours("XLSXWriter, two cores", work("sheet", "\(count)", path + "-two.xlsx", "2")),
          Contestant(name: "making the rows alone", words: work("rows", "\(count)")),
          Contestant(name: "zlib and crc32 alone on the same XML", words: [peers + "/deflate", xml]),
          Contestant(
            name: "libxlsxwriter, constant memory",
            words: [peers + "/sheet_libxlsxwriter", "\(count)", path + "-c.xlsx"]),
          Contestant(
            name: "XlsxWriter, constant memory",
            words: [python, script("sheet_xlsxwriter.py"), "\(count)", path + "-x.xlsx"]),
          Contestant(
            name: "openpyxl, write-only", words: [python, script("sheet_openpyxl.py"), "\(count)", path + "-o.xlsx"]),
        ], rounds: count > 100_000 ? 3 : 5)
    }
  }

  func reading() -> [Contest] {
    let path = folder + "/read.xlsx"
    _ = Process.run(["mkdir", "-p", folder])
    _ = Process.run(work("sheet", "35000", path, "2"))
    return [
      Contest(
        title: "Reading a workbook of 35,000 people × 20 columns",
        contestants: [
          .ours("XLSXReader, cells with their places", work("read", path)),
          Contestant(name: "openpyxl, read-only", words: [python, script("read_openpyxl.py"), path]),
          Contestant(name: "python-calamine", words: [python, script("read_calamine.py"), path]),
        ], rounds: 3)
    ]
  }

  /// Two hundred megabytes of ordinary fields, some quoted.
  func tables() -> [Contest] {
    let path = folder + "/table.csv"
    _ = Process.run(["mkdir", "-p", folder])
    _ = Process.run([python, script("table_rows.py"), path])
    return [
      Contest(
        title: "CSV of a million rows × 20 columns",
        contestants: [
          .ours("CSVReader, every mistake with its place", work("table", path)),
          Contestant(name: "Python's csv", words: [python, script("table_csv.py"), path]),
          Contestant(name: "DuckDB, two threads", words: [python, script("table_duckdb.py"), path]),
          Contestant(name: "miller", words: ["mlr", "--icsv", "--ojson", "count", path]),
        ], rounds: 3)
    ]
  }

  /// Questions and answers as the tests write them where TRIP_ENGINE_CASES says.
  func costing() -> [Contest] {
    let cases = peers + "/cases"
    let engine = script("../../CEmbeddedFiles/Files/engine.wasm.deflate")
    return [
      Contest(
        title: "Quotes a second",
        contestants: [
          .ours("TripCosting, native", work("quotes", cases, "4")),
          Contestant(
            name: "TripCosting, WebAssembly in node", words: ["node", script("engine.mjs"), engine, cases, "4"]),
          Contestant(name: "the same rules in JavaScript", words: ["node", script("quotes.mjs"), cases, "4"]),
          Contestant(name: "the same rules in Python", words: [python, script("quotes.py"), cases, "4"]),
        ], rounds: 3, rate: "quotes per second:")
    ]
  }
}
