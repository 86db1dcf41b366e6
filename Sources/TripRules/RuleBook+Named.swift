/// Rules to which other rooms point, as their types and never as text: a rule that takes another name takes it everywhere.
extension RuleBook {
  package static let emailAddress: any Rule = EmailAddress()
  package static let interpreterSharedByTwo: any Rule = InterpreterSharedByTwo()
  package static let latinName: any Rule = LatinName()
  package static let maximumPeople: any Rule = MaximumPeople()
  package static let minimumCompanies: any Rule = MinimumCompanies()
  package static let passportNumberShape: any Rule = PassportNumberShape()
  package static let passportValidForTrip: any Rule = PassportValidForTrip()
  package static let passportValidSixMonths: any Rule = PassportValidSixMonths()
  package static let rivalsApart: any Rule = RivalsApart()
  package static let uniformNumber: any Rule = UniformNumber()
}
