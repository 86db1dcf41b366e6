import TripCosting
import TripDocuments
import TripModel
import TripSelection

/// A company in reserve that enters on trial: with how many, and what that does; or why it cannot.
struct PromotionTrial {
  let entry: ReviewRecord.Entry
  /// How many it would send, and how many there is room for.
  let asked: Int
  let people: Int
  let replyBy: Day?
  let effects: EnteringEffects
  let refusal: Sentence?

  init(_ entry: ReviewRecord.Entry, asked: Int, replyBy: Day?, _ promotion: Promotion) throws(CostingError) {
    let trip = promotion.trip
    (self.entry, self.asked, self.replyBy) = (entry, asked, replyBy)
    let kept = promotion.seatsKept(besides: entry.application)
    let maySplit = trip.applications.first { $0.id == entry.application }?.maySplit == true
    let left = max(0, (trip.caps.maximumPeople ?? .max) - trip.delegates.count - kept)
    let people = left >= asked || maySplit ? min(left, asked) : asked
    self.people = people
    var company = Company(origin: .none, id: entry.application, name: entry.name, nameEn: entry.nameEn)
    company.registered = entry.received.flatMap(Day.init(iso:))
    effects = try EnteringEffects(company, people: people, kept: kept, trip, promotion.loaded.settings())
    refusal = Self.reason(entry, asked: asked, left: left, maySplit: maySplit, promotion)
  }

  private static func reason(
    _ entry: ReviewRecord.Entry, asked: Int, left: Int, maySplit: Bool, _ promotion: Promotion
  ) -> Sentence? {
    let (code, places) = (entry.application, promotion.places)
    guard places.waiting.contains(code) else {
      return places.holding.contains(code) ? PromotionMessages.isIn(code) : promotion.absence(of: code)
    }
    guard places.free > 0 else { return PromotionMessages.noPlace(places.holding.count, promotion.record.admitted) }
    let before = places.before(code)
    guard before.isEmpty else { return PromotionMessages.before(before, code) }
    guard left > 0 else { return PromotionMessages.noSeat(code, asked) }
    guard left >= asked || maySplit else { return PromotionMessages.noSplit(code, asked, left) }
    return nil
  }
}
