/// Whether a company meets a requirement; what nobody has found out is a question, never an assumption.
package enum Verdict: String, CaseIterable, Sendable {
  case met, notMet, question
}
