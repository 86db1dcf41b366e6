extension Trip {
  /// Pieces of luggage of so many people; nil where nobody has said how many each brings.
  package func pieces(of people: Int) -> Int? {
    guard let each = luggagePerPerson else { return nil }
    let (pieces, overflow) = each.multipliedReportingOverflow(by: people)
    return overflow ? nil : pieces
  }
}
