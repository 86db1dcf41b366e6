import TripDocuments
import TripFormats
import TripModel

/// Lines for a reservation system: the lines alone on standard output, so that they can be copied as they are.
struct ReservationReport {
  private let reservation: ReservationLines
  private let trip: Trip

  init(_ reservation: ReservationLines, _ trip: Trip) {
    self.reservation = reservation
    self.trip = trip
  }

  var lines: [String] { reservation.names + reservation.documents }

  /// What the agency has to know, and who is held back and why.
  func remarks(_ language: Language) -> [String] {
    [SendWords.forAgency.text(language)] + (reservation.isGroup ? [SendWords.group.text(language)] : [])
      + apart(reservation.ownFlights, SendWords.ownFlights, language)
      + apart(reservation.partly, SendWords.partly, language)
      + reservation.heldBack.map { held in
        let reasons = held.reasons.map { $0.summary.text(language) }
        let separator = language.semicolon
        let colon = Sentence.colon.text(language)
        return [SendWords.heldBack.text(language), name(held, language), reasons.joined(separator: separator)]
          .joined(separator: colon)
      }
  }

  /// How many and who are not in the lines, so that the agency does not miss them.
  private func apart(_ people: [Delegate], _ words: (Int) -> Sentence, _ language: Language) -> [String] {
    let names = people.map { $0.name(in: language) }
    guard !names.isEmpty else { return [] }
    let list = names.listed(language)
    return [words(names.count).text(language) + Sentence.colon.text(language) + list]
  }

  /// names, documents, heldBack, ownFlights, partly.
  func json(_ language: Language) -> JSONValue {
    [
      "version": .number(1), "names": .array(reservation.names.map { .string($0) }),
      "documents": .array(reservation.documents.map { .string($0) }), "isGroup": .bool(reservation.isGroup),
      "ownFlights": .array(reservation.ownFlights.map { .string($0.name(in: language)) }),
      "partly": .array(reservation.partly.map { .string($0.name(in: language)) }),
      "heldBack": .array(
        reservation.heldBack.map { held in
          [
            "name": .string(name(held, language)),
            "reasons": .array(held.reasons.map { .string($0.summary.text(language)) }),
            "remedies": .array(held.reasons.map { .string($0.remedy.text(language)) }),
          ]
        }),
    ]
  }

  private func name(_ held: HeldBack, _ language: Language) -> String {
    trip.delegates.first { $0.origin == held.origin }?.name(in: language) ?? ""
  }
}
