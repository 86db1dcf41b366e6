import TripCosting
import TripModel

extension TripFileReader {
  func invoicing(_ reader: ObjectReader) -> Invoicing {
    defer { reader.finish() }
    var invoicing = Invoicing()
    if let prefix = reader.text("prefix") {
      if Invoicing.isPrefix(prefix) { invoicing.prefix = prefix } else { reader.report(.prefixUnfit(prefix), "prefix") }
    }
    invoicing.year = reader.integer("year")
    invoicing.taxes = reader.objects("taxIncluded").compactMap(tax)
    return invoicing
  }

  private func tax(_ reader: ObjectReader) -> IncludedTax? {
    defer { reader.finish() }
    let payee = reader.require("payee", reader.choice("payee", PayeeWord.self))
    let share = reader.require("percent", reader.share("percent"))
    guard let payee, let share else { return nil }
    guard case .percent(let percent) = share else {
      reader.report(.shareUnreadable(reader.text("percent") ?? ""), "percent")
      return nil
    }
    return IncludedTax(origin: reader.origin, payee: payee.payee, percent: percent)
  }
}
