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
    invoicing.accounts = reader.objects("accounts").compactMap(account)
    return invoicing
  }

  private func account(_ reader: ObjectReader) -> PaymentAccount? {
    defer { reader.finish() }
    let payee = reader.require("payee", reader.choice("payee", PayeeWord.self))
    let bank = reader.require("bank", reader.localized("bank"))
    let number = reader.require("number", reader.text("number").flatMap { $0.isEmpty ? nil : $0 })
    let holder = reader.require("holder", reader.localized("holder"))
    let code = reader.text("code") ?? ""
    guard let payee, let bank, let number, let holder else { return nil }
    return PaymentAccount(
      origin: reader.origin, payee: payee.payee, bank: bank, code: code, number: number, holder: holder)
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
