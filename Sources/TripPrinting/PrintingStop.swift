/// Why a round of papers stopped: the browser could not go on, or the one who takes the papers.
package enum PrintingStop<Failure: Error>: Error {
  case printing(PrintingError)
  case delivery(Failure)
}
