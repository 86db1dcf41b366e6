/// Which companies a measure is for by their size; one of the limits suffices.
package struct SizeLimit: Hashable, Sendable {
  package enum Limit: Hashable, Sendable {
    case employeesBelow(Int)
    case employeesAtMost(Int)
    /// Whole New Taiwan dollars.
    case capitalAtMost(Int64)
    case revenueAtMost(Int64)
    /// A small or medium enterprise by the standard (中小企業認定標準), whose figures the measure does not repeat.
    case smallOrMedium
  }

  package var limits: [Limit]
  package var quote: String
}

/// What is known of a company's size.
package struct CompanySize: Hashable, Sendable {
  package var employees: Int?
  /// Paid-in capital in whole New Taiwan dollars.
  package var capital: Int64?

  package init(employees: Int? = nil, capital: Int64? = nil) {
    self.employees = employees
    self.capital = capital
  }

  /// Paid-in capital up to NT$100 million or fewer than 200 employees: source 004, lines 1681-1682, and brochure 5(1).
  static let standard: [SizeLimit.Limit] = [.capitalAtMost(100_000_000), .employeesBelow(200)]
}

extension SizeLimit {
  /// Nil where what is known of the company does not tell.
  package func admits(_ company: CompanySize) -> Bool? {
    let limits = limits.flatMap { $0 == .smallOrMedium ? CompanySize.standard : [$0] }
    let answers = limits.map { $0.admits(company) }
    if answers.contains(true) { return true }
    return answers.contains(nil) ? nil : false
  }
}

extension SizeLimit.Limit {
  fileprivate func admits(_ company: CompanySize) -> Bool? {
    switch self {
    case .employeesBelow(let count): company.employees.map { $0 < count }
    case .employeesAtMost(let count): company.employees.map { $0 <= count }
    case .capitalAtMost(let units): company.capital.map { $0 <= units }
    case .revenueAtMost, .smallOrMedium: nil
    }
  }

  /// As the data has it: "employees<200", "capital<=100000000", "sme".
  init?(_ text: String) {
    if text == "sme" {
      self = .smallOrMedium
      return
    }
    guard let sign = text.firstIndex(of: "<") else { return nil }
    let isUpTo = text[sign...].hasPrefix("<=")
    guard let number = Int64(text[sign...].dropFirst(isUpTo ? 2 : 1)), number > 0 else { return nil }
    switch (text[..<sign], isUpTo) {
    case ("employees", false): self = .employeesBelow(Int(number))
    case ("employees", true): self = .employeesAtMost(Int(number))
    case ("capital", true): self = .capitalAtMost(number)
    case ("revenue", true): self = .revenueAtMost(number)
    default: return nil
    }
  }
}
