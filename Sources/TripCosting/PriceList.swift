/// What the trip charges, without words: names are looked up by origin when something is printed.
package struct PriceList: Hashable, Sendable {
  package var fares: [Fare]
  package var options: [OptionPrice]
  package var interpreters: [InterpreterFee]
  package var rooms: [RoomPrice] = []
  /// A night before or after the trip, for one person; nil where none is offered.
  package var extraNight: OptionPrice?
  package var adjustments: [Adjustment] = []
  /// How sums without a due day of their own are paid; empty where they are paid at once.
  package var instalments: [Instalment] = []
  /// The day from which instalments before departure are counted.
  package var departure: Day?

  package init(fares: [Fare] = [], options: [OptionPrice] = [], interpreters: [InterpreterFee] = []) {
    self.fares = fares
    self.options = options
    self.interpreters = interpreters
  }
}
