import TripCosting
package import TripFormats
import TripModel
import TripPlanning

extension RoomingPaper {
  /// What the law makes a hotel in Japan record of a foreign guest: name, nationality and passport number
  /// (旅館業法施行規則 art. 4-2), and what it needs to give out keys.
  package func hotelSheet(_ stay: Int) -> Sheet {
    let paper = inHotelLanguage
    let addressee = paper.addressee(stay)
    return paper.sheet(
      plan.rooms(in: stay), Self.hotelColumns, name: paper.parts.text(paper.parts.trip.stays[stay].place),
      headings: [paper.parts.text(Words.hotelTitle), addressee, paper.parts.text(Words.hotelPurpose)])
  }

  package func hotelPage(_ stay: Int) -> Page {
    let (paper, addressee) = (inHotelLanguage, inHotelLanguage.addressee(stay))
    let parts = paper.parts
    let isOpen = plan.rooms(in: stay).contains(where: \.isProvisional)
    let body = [
      parts.header(Words.hotelTitle), parts.heading(Sentence(verbatim: addressee)),
      parts.paragraph(parts.text(Words.hotelPurpose), class: "notice"), paper.facts(stay),
      isOpen ? parts.paragraph(parts.text(Words.tinted)) : .empty, HTMLWriter.table(hotelSheet(stay)), parts.footer(),
    ]
    return parts.page(Words.hotelTitle, addressee, body)
  }

  /// Hotels in Japan read Japanese; what others read is not known.
  private var inHotelLanguage: RoomingPaper {
    guard parts.trip.zoneAbroad == .tokyo else { return self }
    var settings = parts.settings
    settings.language = .ja
    return RoomingPaper(plan, parts.trip, settings)
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
    let kinds = RoomKind.allCases.compactMap { kind in
      let count = rooms.count { $0.kind == kind }
      return count == 0 ? nil : parts.text(Words.rooms(count, of: kind))
    }
    let guests = rooms.map(\.sleepers.count).reduce(0, +)
    let all = parts.text(Words.roomsInAll(rooms.count))
    return parts.facts([
      (Words.checkIn, DayText.written(stay.checkIn, parts.language)),
      (Words.checkOut, DayText.written(stay.checkOut, parts.language)),
      (Words.nights, parts.text(Words.nights(stay.nights))),
      (Words.roomsBooked, kinds.joined(separator: parts.language == .en ? ", " : "・") + all),
      (Words.guests, parts.text(Words.guests(guests))),
    ])
  }
}
