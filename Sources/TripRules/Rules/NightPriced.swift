import TripCosting
import TripModel

/// Where rooms have prices, every wish for one has; extra nights are asked for only where they have a price.
struct NightPriced: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let kinds = Set(trip.rooms.map(\.kind))
    return trip.delegates.compactMap { delegate in
      if delegate.extraNights ?? 0 > 0, trip.extraNight == nil {
        return finding(.noNight, at: delegate.origin, DelegateColumn.extraNights.field, remedy: .addNight)
      }
      let wish = trip.roomWish(of: delegate)
      guard !kinds.isEmpty, !kinds.contains(wish) else { return nil }
      return finding(
        .noRoom(wish), at: delegate.origin, related: trip.rooms.map(\.origin), remedy: .addRoom(wish))
    }
  }
}

extension Sentence {
  fileprivate static let noNight = Sentence(
    en: "asks for extra nights, but trip.json gives no price for one", zhHant: "勾選加住，但 trip.json 沒有加住一晚的價格",
    ja: "延泊の希望がありますが、trip.json に一泊の料金がありません")
  fileprivate static let addNight = Sentence(
    en: "add \"extraNight\" with a \"price\"; 'TWD on request' where it is not known yet",
    zhHant: "請補上 \"extraNight\" 與 \"price\"；未定時寫「TWD on request」",
    ja: "\"extraNight\" に \"price\" を追加してください。未定なら「TWD on request」と書きます")
  fileprivate static func noRoom(_ wish: RoomWish) -> Sentence {
    Sentence(
      en: "sleeps in a room '\(wish.rawValue)', which has no price", zhHant: "住「\(wish.rawValue)」房型，但沒有該房型的價格",
      ja: "部屋「\(wish.rawValue)」に料金がありません")
  }
  fileprivate static func addRoom(_ wish: RoomWish) -> Sentence {
    Sentence(
      en: "add a room of kind \"\(wish.rawValue)\" to \"rooms\"", zhHant: "請在 \"rooms\" 加上 \"\(wish.rawValue)\" 房型",
      ja: "\"rooms\" に種類 \"\(wish.rawValue)\" を追加してください")
  }
}
