/// What a process that was stopped had left in a folder, and what became of it.
package enum Recovery: Hashable, Sendable {
  /// The change had happened; now all of its files are in their places, and those that somebody had edited meanwhile
  /// lie beside them under the names in `kept`.
  case completed(title: String, kept: [String])
  /// The change had not happened, and nothing of it is left.
  case discarded
  /// Papers were being made; those from before stand.
  case papers
}
