import TripModel
import TripPrinting
import TripStorage

/// Prints pages as PDF beside their HTML; without a browser the HTML stands and the reason is told.
struct PDFRoom {
  /// As given on the command line.
  let browser: String?

  /// Why there are no or not all PDFs; nil where all went well.
  func print(
    _ pages: [PaperFile], _ take: (PaperFile) throws(StorageError) -> Void
  ) throws(CommandFailure) -> Sentence? {
    guard !pages.isEmpty else { return nil }
    let papers = pages.lazy.map { page in
      Paper(String(page.path.dropLast(".html".count)), .html(String(decoding: page.bytes, as: UTF8.self)))
    }
    do {
      let printer = BrowserPrinter(browser: try BrowserFinder().find(given: browser))
      try printer.print(papers) { (paper, bytes) throws(StorageError) in
        try take(PaperFile(path: paper.name + ".pdf", bytes: bytes, isPersonal: true))
      }
      return nil
    } catch let error as PrintingError {
      return Self.words(error)
    } catch let stop as PrintingStop<StorageError> {
      switch stop {
      case .printing(let error): return Self.words(error)
      case .delivery(let error): throw .storage(error)
      }
    } catch { return nil }
  }

  private static func words(_ error: PrintingError) -> Sentence {
    let (what, remedy) = (error.summary, error.remedy)
    return Sentence(
      en: "\(what.en); \(remedy.en). The HTML papers stand.",
      zhHant: "\(what.zhHant)；\(remedy.zhHant)。HTML 文件不受影響，仍可使用。",
      ja: "\(what.ja)。\(remedy.ja)。HTML の書類は出力済みです。")
  }
}
