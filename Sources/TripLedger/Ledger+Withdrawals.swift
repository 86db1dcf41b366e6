extension Ledger {
  /// Numbers of the company's withdrawals on lines in between that were not taken back, each with its line.
  package func withdrawals(of company: String, after: Int, until: Int = .max) -> [(line: Int, number: Int)] {
    entries.compactMap { entry in
      guard case .withdrew(let number, company, _, _, _, _) = entry.fact, entry.number > after, entry.number < until,
        !isReversed(entry.number)
      else { return nil }
      return (entry.number, number)
    }
  }
}
