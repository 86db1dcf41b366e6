/// What a name list needs of each person.
package enum DelegateNeeds {
  /// The columns that are still empty, names in Latin letters first.
  package static func missing(_ delegate: Delegate) -> [DelegateColumn] {
    var columns: [DelegateColumn] = []
    if delegate.surname.isEmpty { columns.append(.surname) }
    if delegate.givenName.isEmpty { columns.append(.givenName) }
    if delegate.sex == nil { columns.append(.sex) }
    if delegate.birthDate == nil { columns.append(.birthDate) }
    if delegate.nationality.isEmpty { columns.append(.nationality) }
    if delegate.passportNumber.isEmpty { columns.append(.passportNumber) }
    if delegate.passportExpiry == nil { columns.append(.passportExpiry) }
    return columns
  }
}
