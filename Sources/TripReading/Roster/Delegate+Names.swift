import TripModel

extension Delegate {
  /// By either name, exactly as the roster has it.
  func isNamed(_ name: String) -> Bool { self.name == name || latinName == name }

  /// The same of a file that people write, in whatever case they put Latin letters.
  func isCalled(_ word: String) -> Bool {
    !word.isEmpty && (word == name || word.uppercased() == latinName.uppercased())
  }
}
