/// A program that does the work of a contest.
struct Contestant {
  var name: String
  var words: [String]
  /// What is measured against the others.
  var isOurs = false

  static func ours(_ name: String, _ words: [String]) -> Contestant {
    Contestant(name: name, words: words, isOurs: true)
  }
}
