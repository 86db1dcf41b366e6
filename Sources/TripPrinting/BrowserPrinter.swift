/// Prints papers as PDF with one start of a browser, whose profile and process are gone afterwards.
package struct BrowserPrinter: Sendable {
  package var browser: String
  package var limits: TimeLimits
  package var machine: Machine

  /// The path is one of `BrowserFinder`.
  package init(browser: String, limits: TimeLimits = TimeLimits(), machine: Machine = .this) {
    self.browser = browser
    self.limits = limits
    self.machine = machine
  }

  /// Hands over each paper's bytes as soon as they are there, in the order given; no papers, no start.
  ///
  /// The first failure stops the round; papers handed over before are whole.
  package func print<Failure: Error>(
    _ papers: some Sequence<Paper>, deliver: (Paper, [UInt8]) throws(Failure) -> Void
  ) throws(PrintingStop<Failure>) {
    var rest = papers.makeIterator()
    guard var paper = rest.next() else { return }
    var tab: BrowserTab
    do { tab = try start() } catch { throw .printing(error) }
    while true {
      let bytes: [UInt8]
      do { bytes = try tab.pdf(of: paper) } catch { throw .printing(error) }
      do throws(Failure) { try deliver(paper, bytes) } catch { throw .delivery(error) }
      guard let next = rest.next() else { return }
      paper = next
    }
  }

  private func start() throws(PrintingError) -> BrowserTab {
    try BrowserTab(BrowserConnection(browser: browser, limits: limits, machine: machine))
  }
}
