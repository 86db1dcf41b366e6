import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning

/// A rooming on a terminal, for a program, or as the file that remembers it.
struct RoomsReport {
  let paper: RoomingPaper
  let trip: Trip

  private var plan: RoomingPlan { paper.plan }

  func lines(_ language: Language) -> [String] {
    guard !trip.stays.isEmpty else { return [RoomsWords.noStays.text(language)] }
    var lines: [String] = []
    var previous: [[Int]] = []
    for stay in trip.stays.indices {
      let rooms = plan.rooms(in: stay)
      let (twins, singles) = (rooms.count { $0.kind == .twin }, rooms.count { $0.kind == .single })
      lines.append(
        "\(trip.stays[stay].place.text(language))  \(RoomsWords.counts(twins, singles).text(language))")
      // Rooms go on from stay to stay; the same list is not printed twice.
      if rooms.map(\.sleepers) != previous { lines += table(rooms, language) }
      previous = rooms.map(\.sleepers)
    }
    return lines + part(Words.openQuestions, paper.questions, language) + part(Words.roomMoves, paper.moves, language)
      + part(Words.roomRemarks, paper.remarks, language)
  }

  private func table(_ rooms: [Room], _ language: Language) -> [String] {
    var table = TextTable(right: [0], indent: "  ")
    for room in rooms {
      let names = room.sleepers.map { place in
        let company = trip.delegates[place].company.map { trip.companies[$0].id } ?? ""
        return (paper.name(place) + .inBrackets(Sentence(verbatim: company))).text(language)
      }
      table.add("\(room.number)", room.kind.name.text(language), names.joined(separator: " + "))
    }
    return table.lines
  }

  private func part(_ title: Sentence, _ lines: [String], _ language: Language) -> [String] {
    lines.isEmpty ? [] : ["", title.text(language)] + lines.map { "  " + $0 }
  }

  /// stays, questions, moves, remarks.
  var json: JSONValue {
    [
      "version": .number(1),
      "stays": .array(
        trip.stays.indices.map { stay in
          [
            "stay": .whole(stay + 1), "checkIn": .string(trip.stays[stay].checkIn.iso),
            "checkOut": .string(trip.stays[stay].checkOut.iso), "rooms": .array(plan.rooms(in: stay).map(json)),
          ]
        }),
      "questions": .array(paper.questions.map { .string($0) }),
      "moves": .array(paper.moves.map { .string($0) }),
      "remarks": .array(paper.remarks.map { .string($0) }),
    ]
  }

  private func json(_ room: Room) -> JSONValue {
    [
      "room": .whole(room.number), "type": .string(room.kind.rawValue), "isProvisional": .bool(room.isProvisional),
      "people": .array(
        room.sleepers.map { place in
          let delegate = trip.delegates[place]
          return [
            "company": .text(delegate.company.map { trip.companies[$0].id }), "name": .string(delegate.name),
            "latinName": .string(delegate.latinName),
          ]
        }),
    ]
  }

  /// Rooms go on from stay to stay.
  static func savedBytes(_ plan: RoomingPlan, _ trip: Trip) -> [UInt8] {
    let rows = plan.tenants.flatMap { room in
      room.sleepers.map { place in
        let delegate = trip.delegates[place]
        return Row([
          .count(Int64(room.number)), .words(delegate.company.map { trip.companies[$0].id } ?? ""),
          .words(delegate.name.isEmpty ? delegate.latinName : delegate.name),
        ])
      }
    }
    let columns = RoomColumn.allCases.map { Column($0.rawValue, key: $0.rawValue) }
    return [0xEF, 0xBB, 0xBF] + CSVWriter(for: .machine).bytes(Sheet(name: "rooms", columns: columns, rows: rows))
  }
}
