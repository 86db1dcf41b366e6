import TripModel

/// Recognises people by passport, or by company and name; where both do not agree it says so instead of guessing.
struct DelegateFinder {
  /// What became of a row.
  enum Finding {
    case known(Int)
    case new
    case doubt(ImportDoubt.Reason, rows: [Int])
  }

  private let table: RosterTable<DelegateColumn>
  private var byPassport: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  /// By name and Latin name, whatever the company.
  private var byBothNames: [String: [Int]] = [:]

  init(_ table: RosterTable<DelegateColumn>) {
    self.table = table
    for row in table.rows.indices {
      let passport = Self.passport(table.text(.passportNumber, row: row))
      if !passport.isEmpty { byPassport[passport, default: []].append(row) }
      if let key = bothNames({ table.text($0, row: row) }) { byBothNames[key, default: []].append(row) }
      for key in Set(names { table.text($0, row: row) }) { byName[key, default: []].append(row) }
    }
  }

  func find(_ values: [DelegateColumn: String]) -> Finding {
    let passport = byPassport[Self.passport(values[.passportNumber, default: ""]), default: []]
    let named = Set(names { values[$0, default: ""] }.flatMap { byName[$0, default: []] }).sorted()
    // A passport that one person has decides; two of the same name are told apart by it.
    if passport.count == 1, let row = passport.first {
      return named.contains(row) ? .known(row) : judge(passport: row, named: named.first, values)
    }
    guard passport.count <= 1, named.count <= 1 else {
      return .doubt(.several(max(passport.count, named.count)), rows: passport.isEmpty ? named : passport)
    }
    guard let row = named.first else { return elsewhere(values) }
    let differs = { (column: DelegateColumn) in
      let (old, new) = (table.text(column, row: row), values[column, default: ""])
      return !old.isEmpty && !new.isEmpty && old != new
    }
    return differs(.passportNumber) && differs(.birthDate) ? .doubt(.nameOnly(who(row)), rows: [row]) : .known(row)
  }

  /// Nobody of this company; without a passport number to tell them apart it may be somebody of another.
  private func elsewhere(_ values: [DelegateColumn: String]) -> Finding {
    let isBare = { (text: String) in Self.passport(text).isEmpty }
    let found = bothNames { values[$0, default: ""] }.flatMap { byBothNames[$0] } ?? []
    let possible = found.filter {
      isBare(values[.passportNumber, default: ""]) || isBare(table.text(.passportNumber, row: $0))
    }
    return possible.first.map { .doubt(.otherCompany(table.text(.company, row: $0)), rows: possible) } ?? .new
  }

  private func bothNames(_ text: (DelegateColumn) -> String) -> String? {
    let (name, latin) = (Self.name(text(.name)), Self.person(text(.surname) + text(.givenName)))
    return name.isEmpty || latin.isEmpty ? nil : name + "\n" + latin
  }

  private func judge(passport row: Int, named: Int?, _ values: [DelegateColumn: String]) -> Finding {
    if let named { return named == row ? .known(row) : .doubt(.passportOfAnother(who(row)), rows: [row, named]) }
    let sameName = Self.name(values[.name, default: ""]) == Self.name(table.text(.name, row: row))
    let company = table.text(.company, row: row)
    if sameName, company != values[.company, default: ""] { return .doubt(.otherCompany(company), rows: [row]) }
    return .doubt(.passportOfAnother(who(row)), rows: [row])
  }

  private func names(_ text: (DelegateColumn) -> String) -> [String] {
    let company = text(.company)
    return [Self.name(text(.name)), Self.person(text(.surname) + text(.givenName))].filter { !$0.isEmpty }
      .map { company + "\n" + $0 }
  }

  /// The company of whoever has this passport, for lists that name none.
  func company(ofPassport number: String) -> String? {
    let rows = byPassport[Self.passport(number), default: []]
    return rows.count == 1 ? table.text(.company, row: rows[0]) : nil
  }

  func who(_ row: Int) -> String {
    let name = table.text(.name, row: row)
    return name.isEmpty ? table.text(.surname, row: row) + ", " + table.text(.givenName, row: row) : name
  }

  private static func passport(_ text: String) -> String {
    HalfWidth.fold(text).uppercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Without what stands beside it: 蘇有朋（團長） is 蘇有朋.
  private static func name(_ text: String) -> String { person(PersonName(text).name) }

  /// Letters only: WANG, CHIH-MING and wang chihming are one.
  private static func person(_ name: String) -> String {
    HalfWidth.fold(name).lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
