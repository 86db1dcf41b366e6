/// Why a file is not taken as a form saved from the trip's page.
package struct SavedFormProblem: Error, Sendable {
  /// What is wrong with it as a whole.
  enum Kind: Sendable {
    case notJSON([JSONProblem])
    /// Nothing, or JSON of something else.
    case notAForm
    /// As written, empty where there is none.
    case version(String)
    case otherTrip(String, from: String, to: String, ours: (from: String, to: String))
    case notAnObject(String)
    case notAList(String)
  }

  let kind: Kind
  let file: TextFile
  let offset: Int?

  /// - Parameter node: where it stands; nil for the file as a whole.
  init(_ kind: Kind, _ file: TextFile, at node: JSONNode?) {
    self.kind = kind
    self.file = file
    offset = node?.range.lowerBound
  }
}
