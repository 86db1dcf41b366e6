import TripCosting
import TripDocuments
import TripModel
import TripReading

/// A price for everybody, for a company or for a person.
struct PriceConfirming {
  let cells: [ConfirmationColumn: String]
  let told: Sentence
  let isKnown: Bool
  let remarks: [Sentence]

  /// - Parameters:
  ///   - item: nil is the fare of the person, whichever holds.
  ///   - person: named in place of an item.
  init(
    item: PricedItem?, person named: Int?, _ word: String?, _ input: ConfirmInput
  ) throws(CommandFailure) {
    let trip = input.trip
    guard let word else { throw .usage(.missingOperand("PRICE", command: "confirm")) }
    let person = named ?? input.person
    let scope = try ConfirmScope(item, person, input)
    let title = item?.title.sentence ?? ConfirmWords.fare
    let announced = scope.announced(trip)
    let price = try input.price(word, of: title, announced.currency)
    cells = [
      .company: scope.company.map { trip.companies[$0].id } ?? "", .name: scope.person.map(trip.name) ?? "",
      .item: item?.word ?? "", .price: ConfirmWords.written(price), .on: input.on.iso, .by: input.by,
    ]
    let counts = scope.line(trip)
    isKnown =
      counts.map { line in
        line.price == price && line.by == input.by && (!input.isDayGiven || line.on == input.on)
      } ?? false
    let on = isKnown ? counts?.on : nil
    told = ConfirmWords.told(title, price, scope.words(trip), on ?? input.on, input.by)
    remarks =
      (announced.allows(price) ? [] : [ConfirmWords.outside(announced, input.loaded.hint)])
      + (counts.map { $0.on > input.on ? [ConfirmWords.laterCounts($0.on)] : [] } ?? [])
      + (scope.isOnRoster(trip) ? [] : [ConfirmWords.nobody])
  }
}

extension Trip {
  fileprivate func name(_ person: Int) -> String {
    delegates[person].name.isEmpty ? delegates[person].latinName : delegates[person].name
  }
}
