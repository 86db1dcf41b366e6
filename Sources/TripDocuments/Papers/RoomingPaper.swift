import TripCosting
package import TripFormats
package import TripModel
package import TripPlanning

/// The rooming list (分房表): for the agency with everything, for each hotel with only what it must record.
package struct RoomingPaper: Sendable {
  package let plan: RoomingPlan
  let parts: PaperParts

  package init(_ plan: RoomingPlan, _ trip: Trip, _ settings: PaperSettings) {
    self.plan = plan
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var page: Page {
    let body = [
      parts.header(Words.roomingTitle), parts.paragraph(parts.text(Words.purpose), class: "notice"),
      parts.list(Words.openQuestions, questions), parts.list(Words.roomMoves, moves),
      parts.list(Words.roomRemarks, remarks), parts.staffApart(), .joined(parts.trip.stays.indices.map(block)),
      parts.footer(),
    ]
    var page = parts.page(Words.roomingTitle, "", layout: .landscape, body)
    page.style = ListStyle.css + Self.style
    return page
  }

  /// One row a bed and stay; the hotel's own room number is left for the hotel.
  package var sheet: Sheet {
    sheet(plan.rooms, Self.columns, name: parts.text(Words.roomingTitle), headings: [])
  }

  /// Each hotel begins a page in print, as it is handed on alone.
  private static let style: HTML = """

    @media print { .hotel + .hotel { break-before: page; } }
    """

  func sheet(_ rooms: [Room], _ columns: [RoomingColumn], name: String, headings: [String]) -> Sheet {
    let beds = beds(rooms)
    let columns = columns.filter { column in
      !RoomingPaper.whereNeeded.contains(column.key) || beds.contains { column.cell(self, $0) != .empty }
    }
    return Sheet(
      name: name, headings: headings,
      columns: columns.map { $0.column(parts) },
      count: beds.count
    ) { [self] index in
      Row(columns.map { $0.cell(self, beds[index]) }, beds[index].room.isProvisional ? .attention : .plain)
    }
  }

  private func beds(_ rooms: [Room]) -> [RoomingBed] {
    rooms.flatMap { room in room.sleepers.map { RoomingBed(room: room, place: $0) } }
  }

  /// Whether somebody comes later or goes earlier than the others of a stay, so that a list of it says each guest's days.
  func hasOwnDays(_ rooms: [Room]) -> Bool {
    beds(rooms).contains { $0.stay(in: parts.trip) != parts.trip.stays[$0.room.stay] }
  }

  // MARK: - What is open, in words

  package var questions: [String] {
    plan.questions.map { question in
      let choices = question.choices.map { parts.text($0.sentence(naming: name)) }
      let separator = parts.language.semicolon
      return parts.text(question.sentence(naming: name)) + " " + choices.joined(separator: separator)
    }
  }

  package var remarks: [String] {
    plan.remarks.map { parts.text($0.sentence(naming: name)) }
      + parts.trip.delegates.filter(parts.trip.lacksSupplement).map { parts.text(Words.noSupplement($0)) }
  }

  package var moves: [String] { plan.moves.map { parts.text($0.sentence(naming: name)) } }

  package func name(_ place: Int) -> Sentence { parts.trip.delegates[place].sentence }
}

/// A bed of a room, with who sleeps in it.
struct RoomingBed: Sendable {
  var room: Room
  /// In the roster.
  var place: Int

  /// The stay as this guest has it, who may join later, leave earlier or add nights.
  func stay(in trip: Trip) -> Stay { trip.ownStay(room.stay, of: trip.delegates[place]) }
}
