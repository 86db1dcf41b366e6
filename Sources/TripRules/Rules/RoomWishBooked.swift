import TripCosting
import TripModel

/// Whoever sleeps alone has booked the single supplement (單人房差), where an option has its price, and who has booked it
/// wishes for no other room: else a bed is given that nobody pays, or paid that nobody wants.
struct RoomWishBooked: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let offer = trip.options.first(where: { $0.room != nil }) else { return [] }
    return trip.delegates.compactMap { delegate in
      if trip.lacksSupplement(delegate) {
        return finding(
          .unpaid(delegate), at: delegate.origin, DelegateColumn.room.field, related: [offer.origin],
          remedy: .book(trip.id(of: (trip.options.first { $0.room == .single } ?? offer).origin) ?? ""))
      }
      let booked = delegate.options.first { trip.options[$0].room != nil }
      guard let booked, let wish = delegate.room, wish != trip.options[booked].room else { return nil }
      return finding(
        .unwanted(delegate, trip.options[booked].id, wish), at: delegate.origin, DelegateColumn.room.field,
        related: [trip.options[booked].origin], remedy: .choose)
    }
  }
}

extension Sentence {
  fileprivate static func unpaid(_ delegate: Delegate) -> Sentence {
    Sentence(
      en: "\(delegate.name(in: .en)) wishes for a single room, but has not booked its supplement: nothing is charged",
      zhHant: "\(delegate.name(in: .zhHant)) 要單人房，但未加選單人房差：目前未計費",
      ja: "\(delegate.name(in: .ja)) さんはシングル希望ですが、追加代金のオプションが未申込のため請求されません")
  }
  fileprivate static func book(_ option: String) -> Sentence {
    Sentence(
      en: "write '\(option)' into 'options', or 'twin' into 'room'; waive this line where nothing is to be charged",
      zhHant:
        "請在\(DelegateColumn.options.told.zhHant)填「\(option)」，或將\(DelegateColumn.room.told.zhHant)改為 twin；確定不收費時可豁免此警告",
      ja:
        "\(DelegateColumn.options.told.ja)に「\(option)」を書くか、\(DelegateColumn.room.told.ja)を twin にしてください。無料とする場合は免除してください"
    )
  }
  fileprivate static func unwanted(_ delegate: Delegate, _ option: String, _ wish: RoomWish) -> Sentence {
    Sentence(
      en:
        "\(delegate.name(in: .en)) has booked '\(option)' and wishes for a room '\(wish.rawValue)': the option counts",
      zhHant: "\(delegate.name(in: .zhHant)) 加選了「\(option)」，房型需求卻是「\(wish.rawValue)」：以加選項目為準",
      ja: "\(delegate.name(in: .ja)) さんは「\(option)」を申込済みですが、部屋の希望は「\(wish.rawValue)」です。オプションを優先します")
  }
  fileprivate static let choose = Sentence(
    en: "ask which is meant, and correct 'options' or 'room'",
    zhHant: "請向本人確認，並更正\(DelegateColumn.options.told.zhHant)或\(DelegateColumn.room.told.zhHant)",
    ja: "本人に確認し、\(DelegateColumn.options.told.ja)か\(DelegateColumn.room.told.ja)を直してください")
}
