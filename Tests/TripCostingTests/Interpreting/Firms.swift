import TripCosting

/// Terms of firms that publish them, as domain rules 6 quotes their pages; each is only data.
enum Firms {
  static let amic = InterpreterTerms(
    halfDayMinutes: 240, noon: .crossing(720),
    cancellation: CancellationTerms([
      .init(daysBefore: 10, percent: 30), .init(daysBefore: 3, percent: 50), .init(daysBefore: 1, percent: 100),
    ]))
  static let kontecs = InterpreterTerms(
    halfDayMinutes: 240, noon: .containing(from: 720, to: 780), overtimeStep: 30)
  static let crosslanguage = InterpreterTerms(halfDayMinutes: 240, beyondHalfDay: .steps(minutes: 60))
  static let aska = InterpreterTerms(halfDayMinutes: 180, noon: .containing(from: 720, to: 780))
  static let ecMice = InterpreterTerms(
    halfDayMinutes: 180, travel: TravelTerms(outOfTownKilometres: 50))
  static let nova = InterpreterTerms(halfDayMinutes: 240)
  static let myasso = InterpreterTerms(
    halfDayMinutes: 240, noon: .containing(from: 720, to: 780),
    cancellation: CancellationTerms([.init(daysBefore: 7, percent: 50), .init(daysBefore: 1, percent: 100)]))
  static let designbridge = InterpreterTerms(overtimeStep: 15)
}
