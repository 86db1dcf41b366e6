import TripCosting
import TripModel

extension TripFileReader {
  func fares(_ categories: [Category]) -> [FareOffer] {
    let uniqueID = idCheck()
    return root.objects("fares").compactMap { reader in
      defer { reader.finish() }
      let id = reader.require("id", reader.text("id"))
      let title = reader.require("title", reader.localized("title"))
      let amount = reader.require("price", reader.amount("price"))
      let payee = reader.choice("payee", PayeeWord.self) ?? .agency
      let (due, condition) = (reader.day("due"), reader.condition(categories))
      let (covers, dependsOn) = (reader.localizedList("covers"), reader.localizedList("dependsOn"))
      let likely = reader.likely()
      guard let id, uniqueID(id, reader), let title, let amount else { return nil }
      let price = PriceList.Fare(
        origin: reader.origin, amount: amount, payee: payee.payee, due: due, when: condition)
      var fare = FareOffer(
        origin: reader.origin, id: id, title: title, price: price, covers: covers, dependsOn: dependsOn)
      fare.likely = likely
      return fare
    }
  }

  func options() -> [OptionOffer] {
    let uniqueID = idCheck()
    return root.objects("options").compactMap { reader in
      defer { reader.finish() }
      let id = reader.require("id", reader.text("id"))
      let title = reader.require("title", reader.localized("title"))
      let amount = reader.require("price", reader.amount("price"))
      let scope = reader.choice("per", OptionOffer.Scope.self) ?? .person
      let (payee, due) = (reader.choice("payee", PayeeWord.self) ?? .agency, reader.day("due"))
      let room = reader.choice("room", RoomWish.self)
      let likely = reader.likely()
      guard let id, uniqueID(id, reader), let title, let amount else { return nil }
      let price = PriceList.OptionPrice(origin: reader.origin, amount: amount, payee: payee.payee, due: due)
      var option = OptionOffer(
        origin: reader.origin, id: id, title: title, scope: scope, price: price, room: room)
      option.likely = likely
      return option
    }
  }

  /// True for an id seen for the first time.
  func idCheck() -> (String, ObjectReader) -> Bool {
    var seen: Set<String> = []
    return { id, reader in
      if seen.insert(id).inserted { return true }
      reader.report(.duplicateID(id), "id")
      return false
    }
  }
}

/// A payee as `trip.json` names it.
enum PayeeWord: String, CaseIterable {
  case association, agency

  var payee: Payee {
    switch self {
    case .association: .association
    case .agency: .agency
    }
  }
}
