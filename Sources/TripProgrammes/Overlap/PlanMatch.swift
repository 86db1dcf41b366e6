/// A measure that shares something with a company's plan: a question for a person, never a verdict.
package struct PlanMatch: Sendable {
  package var programme: Programme
  /// Where the application names the measure itself.
  package var named: SharedConcept.Word?
  package var shared: [SharedConcept]
  package var doubts: [Doubt]
  /// The source's words on size, where the company is known to meet them.
  package var sizeQuote: String?
  var score: Int

  func count(_ group: Concept.Group) -> Int { shared.count { $0.concept.group == group } }
}
