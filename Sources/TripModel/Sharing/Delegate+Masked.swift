package import TripCosting

extension Delegate {
  /// Whole on a paper that has the purpose, else as far as it helps to find the person: ••••••001.
  package func passportNumber(on paper: PersonalPaper) -> String {
    paper.whole.contains(.passportNumber) ? passportNumber : Masking.mask(passportNumber)
  }

  /// Nil on a paper that has no purpose for it.
  package func birthDate(on paper: PersonalPaper) -> Day? { paper.whole.contains(.birthDate) ? birthDate : nil }
}
