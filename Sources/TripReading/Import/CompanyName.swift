import TripModel

/// How lists from outside write the names of companies.
enum CompanyName {
  /// Letters and digits without the legal form, which is often cut short: 範例（股） is 範例股份有限公司.
  static func plain(_ name: String) -> String {
    let text = HalfWidth.fold(name).lowercased().filter { $0.isLetter || $0.isNumber }
    let form = ["股份有限公司", "股公司", "有限公司", "公司", "股"].first { text.hasSuffix($0) }
    return String(text.dropLast(form?.count ?? 0))
  }

  /// Codes and names of those that a short name may mean, as 永進 may mean 永進機械股份有限公司: for people to decide.
  static func near(_ word: String, in trip: Trip) -> [String] {
    let plain = plain(word)
    guard plain.count >= 2 else { return [] }
    return trip.companies.filter { company in
      let own = Self.plain(company.name)
      return own.contains(plain) || !own.isEmpty && plain.contains(own)
    }.map { "\($0.id) \($0.name)" }
  }
}
