/// Why the catalogue cannot be read: which file and line, and what is wrong there.
package struct CatalogueProblem: Error, Hashable, Sendable {
  package var file: String
  package var line: Int
  package var what: String
}
