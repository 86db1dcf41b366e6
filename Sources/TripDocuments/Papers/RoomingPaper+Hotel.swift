import TripCosting
package import TripFormats
import TripModel
import TripPlanning

extension RoomingPaper {
  /// What the law makes a hotel in Japan record of a foreign guest: name, nationality and passport number
  /// (旅館業法施行規則 art. 4-2), and what it needs to give out keys.
  package func hotelSheet(_ stay: Int) -> Sheet {
    let (paper, rooms) = (inHotelLanguage, plan.rooms(in: stay))
    let addressee = paper.addressee(stay)
    return paper.sheet(
      rooms, paper.columns(Self.hotelColumns, rooms), name: paper.parts.text(paper.parts.trip.stays[stay].place),
      headings: [paper.parts.text(Words.hotelTitle), addressee, paper.parts.text(Words.hotelPurpose)])
  }

  package func hotelPage(_ stay: Int) -> Page {
    let (paper, addressee) = (inHotelLanguage, inHotelLanguage.addressee(stay))
    let parts = paper.parts
    let isOpen = plan.rooms(in: stay).contains(where: \.isProvisional)
    let body = [
      parts.header(Words.hotelTitle), parts.heading(Sentence(verbatim: addressee)),
      parts.paragraph(parts.text(Words.hotelPurpose), class: "notice"), paper.facts(stay), parts.staffApart(),
      isOpen ? parts.paragraph(parts.text(Words.tinted)) : .empty, HTMLWriter.table(hotelSheet(stay)), parts.footer(),
    ]
    var page = parts.page(Words.hotelTitle, addressee, body)
    page.style = ListStyle.css
    return page
  }

  /// A hotel's rooms in the agency's list: where, from when to when, how many, then who; empty where nobody sleeps there.
  func block(_ number: Int) -> HTML {
    let (stay, rooms) = (parts.trip.stays[number], plan.rooms(in: number))
    guard !rooms.isEmpty else { return .empty }
    let names = [parts.text(stay.place), stay.hotel.map { parts.text($0) } ?? parts.text(Words.notKnownYet)]
    let dash = parts.language == .en ? "–" : "～"
    let days = [stay.checkIn, stay.checkOut].map { DayText.dated($0, parts.language) }.joined(separator: dash)
    let nights = parts.text(Words.stayNights(stay.nights))
    let totals = Words.totals(kinds(rooms), rooms: rooms.count, guests: rooms.map(\.sleepers.count).reduce(0, +))
    let columns = columns(Self.columns, rooms).filter { $0.key != "stay" }
    let byNight = roomsByNight(rooms).map { parts.paragraph(parts.text(Words.byNight) + parts.colon + $0) } ?? .empty
    let table = sheet(rooms, columns, name: names.joined(separator: " "), headings: [])
    return """
      <section class="hotel">
      \(parts.heading(Sentence(verbatim: names.joined(separator: parts.colon))))\
      \(parts.paragraph("\(days) · \(nights) · \(parts.text(totals))", class: "totals"))\(byNight)\(HTMLWriter.table(table))</section>

      """
  }

  /// Days are said above the table; a column has them where guests differ.
  private func columns(_ all: [RoomingColumn], _ rooms: [Room]) -> [RoomingColumn] {
    let days: Set = ["check_in", "check_out", "nights"]
    return hasOwnDays(rooms) ? all : all.filter { !days.contains($0.key) }
  }

  private func kinds(_ rooms: [Room]) -> [Sentence] {
    RoomKind.allCases.compactMap { kind in
      let count = rooms.count { $0.kind == kind }
      return count == 0 ? nil : Words.rooms(count, of: kind)
    }
  }

  private var inHotelLanguage: RoomingPaper {
    RoomingPaper(plan, parts.trip, parts.speaking(parts.trip.hostLanguage).settings)
  }

  /// 東京　見本ホテル 御中
  private func addressee(_ stay: Int) -> String {
    let stay = parts.trip.stays[stay]
    let names = [parts.text(stay.place), stay.hotel.map { parts.text($0) } ?? ""].filter { !$0.isEmpty }
    let name = names.joined(separator: parts.language == .en ? ", " : "　")
    return parts.language == .ja ? name + (stay.hotel == nil ? "　ご宿泊施設 御中" : " 御中") : name
  }

  /// Days, rooms by kind and guests: said once, and summed from the rows below.
  private func facts(_ number: Int) -> HTML {
    let (stay, rooms) = (parts.trip.stays[number], plan.rooms(in: number))
    let kinds = kinds(rooms).map { parts.text($0) }
    let guests = rooms.map(\.sleepers.count).reduce(0, +)
    let all = parts.text(Words.roomsInAll(rooms.count))
    let byNight = roomsByNight(rooms).map { [(Words.byNight, $0)] } ?? []
    let facts = [
      (Words.checkIn, DayText.written(stay.checkIn, parts.language)),
      (Words.checkOut, DayText.written(stay.checkOut, parts.language)),
      (Words.nights, parts.text(Words.nights(stay.nights))),
      (Words.roomsBooked, kinds.joined(separator: parts.language == .en ? ", " : "・") + all),
      (Words.guests, parts.text(Words.guests(guests))),
    ]
    return parts.facts(facts + byNight)
  }
}
