import TripCosting
import TripModel

extension TripFileReader {
  func categories() -> [Category] {
    let uniqueID = idCheck()
    return root.objects("categories").compactMap { reader in
      defer { reader.finish() }
      let id = reader.require("id", reader.text("id"))
      let title = reader.require("title", reader.localized("title"))
      guard let id, uniqueID(id, reader), let title else { return nil }
      return Category(origin: reader.origin, id: id, title: title)
    }
  }

  func rooms() -> [RoomOffer] {
    root.objects("rooms").compactMap { reader in
      defer { reader.finish() }
      let kind = reader.require("kind", reader.choice("kind", RoomWish.self))
      let title = reader.require("title", reader.localized("title"))
      let amount = reader.require("price", reader.amount("price"))
      let (payee, due) = (reader.choice("payee", PayeeWord.self) ?? .agency, reader.day("due"))
      guard let kind, let title, let amount else { return nil }
      return RoomOffer(
        origin: reader.origin, kind: kind, title: title, amount: amount, payee: payee.payee, due: due)
    }
  }

  func extraNight(_ reader: ObjectReader) -> ExtraNightOffer? {
    defer { reader.finish() }
    let title = reader.require("title", reader.localized("title"))
    let amount = reader.require("price", reader.amount("price"))
    let (payee, due) = (reader.choice("payee", PayeeWord.self) ?? .agency, reader.day("due"))
    guard let title, let amount else { return nil }
    let price = PriceList.OptionPrice(origin: reader.origin, amount: amount, payee: payee.payee, due: due)
    return ExtraNightOffer(origin: reader.origin, title: title, price: price)
  }

  func adjustments(_ categories: [Category]) -> [AdjustmentOffer] {
    let uniqueID = idCheck()
    return [("discounts", true), ("surcharges", false)].flatMap { key, isDiscount in
      root.objects(key).compactMap { adjustment($0, isDiscount, categories, uniqueID) }
    }
  }

  private func adjustment(
    _ reader: ObjectReader, _ isDiscount: Bool, _ categories: [Category], _ isNew: (String, ObjectReader) -> Bool
  ) -> AdjustmentOffer? {
    defer { reader.finish() }
    let id = reader.require("id", reader.text("id"))
    let title = reader.require("title", reader.localized("title"))
    let share = reader.require("price", reader.share("price"))
    let scope = reader.choice("per", OptionOffer.Scope.self) ?? .person
    let (payee, due) = (reader.choice("payee", PayeeWord.self) ?? .agency, reader.day("due"))
    let condition = reader.condition(categories)
    guard let id, isNew(id, reader), let title, let share else { return nil }
    let value: PriceList.Adjustment.Value =
      switch share {
      case .amount(let amount): .money(amount, payee: payee.payee, due: due)
      case .percent(let percent): .percent(percent)
      }
    let price = PriceList.Adjustment(
      origin: reader.origin, value: value, isDiscount: isDiscount, isPerCompany: scope == .company, when: condition)
    return AdjustmentOffer(origin: reader.origin, id: id, title: title, price: price)
  }

  func instalments() -> [InstalmentOffer] {
    let uniqueID = idCheck()
    return root.objects("instalments").compactMap { reader in
      defer { reader.finish() }
      let id = reader.require("id", reader.text("id"))
      let title = reader.require("title", reader.localized("title"))
      let isPerCompany = reader.choice("per", OptionOffer.Scope.self) == .company
      let payee = reader.choice("payee", PayeeWord.self) ?? .agency
      let (share, due) = (instalmentShare(reader, isPerCompany), reader.instalmentDue("due"))
      guard let id, uniqueID(id, reader), let title, let share else { return nil }
      let part = PriceList.Instalment(origin: reader.origin, payee: payee.payee, share: share, due: due)
      return InstalmentOffer(origin: reader.origin, id: id, title: title, part: part)
    }
  }

  /// Without a price it is the rest; a price must be exact.
  private func instalmentShare(_ reader: ObjectReader, _ isPerCompany: Bool) -> PriceList.Instalment.Share? {
    guard let text = reader.text("price") else { return .rest }
    switch reader.share("price") {
    case nil: return nil
    case .percent(let percent): return .percent(percent)
    case .amount(let amount):
      guard amount.isExact else {
        reader.report(.amountNotExact(text), "price")
        return nil
      }
      return .money(Money(amount.low, amount.currency), isPerCompany: isPerCompany)
    }
  }
}
