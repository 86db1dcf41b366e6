import TripCosting
import TripFormats
import TripModel

/// What stands in a receipt (領収書), in Japanese.
struct ReceiptForm: Sendable {
  /// Whether a revenue stamp may be needed: 200 yen from 50,000 yen on (NTA No. 7141), for receipts of a business alone.
  enum Stamp {
    case none, possible, due
  }

  static let stampFrom: Int64 = 50_000
  private let envelope: Envelope

  init(_ envelope: Envelope) { self.envelope = envelope }

  /// 2026年7月14日.
  var date: String {
    let (year, month, day) = envelope.session.day.calendar
    return "\(year)年\(month)月\(day)日"
  }

  /// ¥35,000－ with nothing between the signs; room to write where the fee is not exact.
  var figures: String {
    envelope.fee.isExact ? "¥\(Digits.grouped(Money(envelope.fee.low, .yen)))－" : "¥　　　　　　　　－"
  }

  var numerals: String {
    envelope.fee.isExact ? Daiji.receipt(yen: envelope.fee.low) : "金　　　　　　　　　　円也"
  }

  /// 但し書き: what was paid for, on which day, and that it is a part where it is one.
  var purpose: String {
    let place = envelope.session.title.text(.ja)
    let part = envelope.share.map { $0.count > 1 ? "、\($0.count)社共同依頼のうち貴社ご負担分" : "" } ?? ""
    return "但　通訳料（\(date) \(place)、\(length)\(part)）として"
  }

  private var length: String {
    let isLonger = envelope.reckoning?.lines.contains { if case .steps = $0.part { true } else { false } } ?? false
    return (envelope.reckoning?.isFullDay == true ? "1日" : "半日") + (isLonger ? "＋延長" : "")
  }

  /// The reserve may be paid out too, so it counts as possible.
  func stamp() throws(CostingError) -> Stamp {
    let isOpen = !envelope.isEnough
    if envelope.fee.open == 0, envelope.fee.low >= Self.stampFrom { return .due }
    let most = try envelope.contents().low
    return isOpen || most >= Self.stampFrom ? .possible : .none
  }
}
