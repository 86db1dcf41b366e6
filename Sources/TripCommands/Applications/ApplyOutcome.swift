import TripModel

/// What became of one application of a file.
enum ApplyOutcome: Hashable {
  /// Columns that it fills.
  case added(id: String, name: String, [ApplicationColumn])
  /// Columns that it fills in, and those that say something else and were left.
  case completed(id: String, name: String, filled: [ApplicationColumn], left: [ApplicationColumn])
  case unchanged(id: String, name: String)
  /// The same company stands there with other answers, and nobody said what this one is.
  case doubt(id: String, name: String, differing: [ApplicationColumn])
  /// It was said to complete an application, and its name and 統一編號 are another company's.
  case another(id: String, name: String, given: String)
  /// It has no name and no 統一編號.
  case nameless(place: String)

  /// Of the application that it is about.
  var id: String? {
    switch self {
    case .added(let id, _, _), .completed(let id, _, _, _), .unchanged(let id, _), .doubt(let id, _, _),
      .another(let id, _, _):
      id
    case .nameless: nil
    }
  }

  /// Nothing of it is left to be decided.
  var isWhole: Bool {
    switch self {
    case .added, .unchanged: true
    case .completed(_, _, _, let left): left.isEmpty
    case .doubt, .another, .nameless: false
    }
  }
}
