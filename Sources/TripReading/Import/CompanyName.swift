import TripModel

/// How lists from outside write the names of companies.
enum CompanyName {
  /// Letters and digits without the legal form, which is often cut short: 範例（股） is 範例股份有限公司.
  static func plain(_ name: String) -> String { parts(name).plain }

  /// Whether both are one name, of which one may lack its legal form; of two forms they are two companies.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (left, right) = (parts(one), parts(other))
    let isFormShared = left.form.isEmpty || right.form.isEmpty || left.form == right.form
    return !left.plain.isEmpty && left.plain == right.plain && isFormShared
  }

  private static func parts(_ name: String) -> (plain: String, form: String) {
    let text = HalfWidth.fold(name).lowercased().filter { $0.isLetter || $0.isNumber }
    let written = ["股份有限公司", "股公司", "有限公司", "公司", "股"].first { text.hasSuffix($0) } ?? ""
    let form = ["股公司": "股份有限公司", "股": "股份有限公司", "公司": ""][written] ?? written
    return (String(text.dropLast(written.count)), form)
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
