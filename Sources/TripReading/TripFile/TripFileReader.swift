import TripCosting
import TripModel

/// Reads `trip.json` into a trip without companies and people.
struct TripFileReader {
  let root: ObjectReader

  func read() -> Trip {
    let language = root.choice("language", Language.self) ?? .zhHant
    let title = root.require("title", root.localized("title")) ?? .same("")
    var trip = Trip(origin: root.origin, title: title, language: language, caps: caps())
    trip.zone = root.zone("zone")
    trip.period = root.object("period").flatMap(period)
    trip.organisers = root.objects("organisers").compactMap(organiser)
    trip.contact = root.object("contact").flatMap(contact)
    trip.deadlines = root.objects("deadlines").compactMap(deadline)
    trip.days = days()
    trip.flights = root.objects("flights").compactMap(flight)
    trip.stays = root.objects("stays").compactMap(stay)
    readMeals(into: &trip)
    trip.categories = categories()
    trip.fares = fares(trip.categories)
    trip.rooms = rooms()
    trip.extraNight = root.object("extraNight").flatMap(extraNight)
    trip.adjustments = adjustments(trip.categories)
    trip.instalments = instalments()
    trip.options = options()
    trip.interpreters = root.object("interpreters").flatMap(interpreters)
    readBorne(into: &trip)
    trip.withdrawal = root.object("withdrawal").map(withdrawal)
    trip.review = root.object("review").flatMap(review)
    trip.invoicing = root.object("invoices").map(invoicing) ?? Invoicing()
    trip.rounds = root.objects("meetings").compactMap { round($0, trip) }
    trip.privacy = root.object("privacy").map(privacy)
    readRoad(into: &trip)
    trip.call = root.object("applications").map(call)
    root.finish()
    return trip
  }

  /// Of companies and people: far beyond any delegation, and sums of them still fit.
  private static let counts = 0...1_000_000

  private func caps() -> Caps {
    guard let reader = root.object("delegation") else { return Caps(origin: root.origin) }
    defer { reader.finish() }
    return Caps(
      origin: reader.origin, minimumCompanies: reader.integer("minimumCompanies", within: Self.counts),
      peoplePerCompany: reader.integer("peoplePerCompany", within: Self.counts),
      maximumPeople: reader.integer("maximumPeople", within: Self.counts),
      noticeDays: reader.integer("noticeDays", within: 0...3_650) ?? 7)
  }

  private func period(_ reader: ObjectReader) -> Period? {
    defer { reader.finish() }
    let first = reader.require("from", reader.day("from"))
    let last = reader.require("to", reader.day("to"))
    guard let first, let last else { return nil }
    return Period(origin: reader.origin, first: first, last: last)
  }

  private func organiser(_ reader: ObjectReader) -> Organiser? {
    defer { reader.finish() }
    let role = reader.require("role", reader.choice("role", Organiser.Role.self))
    let name = reader.require("name", reader.localized("name"))
    guard let role, let name else { return nil }
    return Organiser(origin: reader.origin, role: role, name: name)
  }

  func contact(_ reader: ObjectReader) -> Contact? {
    defer { reader.finish() }
    let name = reader.require("name", reader.localized("name"))
    let (email, phone, address) = (reader.text("email"), reader.text("phone"), reader.text("address"))
    return name.map { Contact(origin: reader.origin, name: $0, email: email, phone: phone, address: address) }
  }

  private func readMeals(into trip: inout Trip) {
    guard let reader = root.object("mealsIncluded") else { return }
    trip.mealsOrigin = reader.origin
    for meal in Meal.allCases { trip.mealCounts[meal] = reader.integer(meal.rawValue) }
    reader.finish()
  }

  private func privacy(_ reader: ObjectReader) -> Privacy {
    defer { reader.finish() }
    var privacy = Privacy(origin: reader.origin)
    privacy.collector = reader.localized("collector")
    privacy.purpose = reader.localized("purpose")
    privacy.categories = reader.localized("categories")
    privacy.use = reader.localized("use")
    privacy.rights = reader.localized("rights")
    privacy.keepUntil = reader.day("keepUntil")
    privacy.refusal = reader.localized("refusal")
    return privacy
  }

  private func readBorne(into trip: inout Trip) {
    guard let reader = root.object("borneByOrganiser") else { return }
    trip.borneOrigin = reader.origin
    trip.borne = reader.localizedList("items")
    trip.borneNote = reader.localized("note")
    reader.finish()
  }
}
