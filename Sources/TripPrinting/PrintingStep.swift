/// What the browser was doing; papers are called by their names.
package enum PrintingStep: Hashable, Sendable {
  case starting
  case opening(paper: String)
  case printing(paper: String)
}
