extension Trip {
  /// Codes of applications whose company gave up its place and has not been promoted since.
  package var declinedApplications: Set<String> {
    var declined: Set<String> = []
    for line in decisions {
      if line.kind == .declined { declined.insert(line.application) }
      if line.kind == .promoted { declined.remove(line.application) }
    }
    return declined
  }

  /// Companies on the roster, by number, that gave up, by 統一編號 or the code of the application.
  package var companiesThatDeclined: Set<Int> {
    let codes = declinedApplications
    let numbers = Set(applications.filter { codes.contains($0.id) }.map(\.company.ubn)).subtracting([""])
    return Set(companies.indices.filter { codes.contains(companies[$0].id) || numbers.contains(companies[$0].ubn) })
  }
}
