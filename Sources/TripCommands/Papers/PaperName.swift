import TripModel

/// Names of companies' folders.
enum PaperName {
  /// A code, freed of what a file name cannot hold.
  static func file(_ code: String) -> String {
    String(code.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" })
  }

  /// The company's code, freed of what a file name cannot hold; never a person's name, and never the same twice.
  static func unique(_ companies: [Company]) -> [String] { unique(companies.map(\.id)) }

  static func unique(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    return codes.map { code in
      let name = file(code)
      var unique = name
      var number = 2
      // File systems that ignore case must not fold two companies into one folder.
      while !seen.insert(unique.lowercased()).inserted {
        unique = "\(name)-\(number)"
        number += 1
      }
      return unique
    }
  }
}
