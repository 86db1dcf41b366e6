import Testing
import TripCosting
import TripModel
import TripReading
import TripTestSupport

@testable import TripDocuments

@Suite struct BillTests {
  @Test(
    "lines add up to the charges, and sums to the lines, for every company",
    arguments: ["2026-07-japan", "Examples/2027-osaka", "Examples/2027-hanoi"])
  func addsUp(example: String) throws {
    let trip = try ExampleTrip.read(example)
    let maker = BillMaker(trip)
    for number in trip.companies.indices {
      let bill = try maker.bill(ofCompany: number)
      #expect(bill.lines.map(\.count).reduce(0, +) == bill.charges.count)
      #expect(try Total.amounts(of: bill.charges) == sum(bill.lines.map(\.sum)))
      #expect(try sum(bill.payable.map(\.amount)) == bill.sums().payable)
      #expect(try sum(bill.cash.map(\.amount)) == bill.sums().cash)
    }
  }

  private func sum(_ amounts: [Amount]) throws -> [Amount] {
    var sums: [Amount] = []
    for amount in amounts { try Total.add(amount, to: &sums) }
    return sums
  }

  @Test("a notice is an estimate as long as one amount in it is not exact")
  func estimate() throws {
    let japan = BillMaker(try ExampleTrip.read("2026-07-japan"))
    let osaka = BillMaker(try ExampleTrip.read("Examples/2027-osaka"))
    #expect(try japan.bill(ofCompany: 0).isEstimate)
    #expect(try !osaka.bill(ofCompany: 0).isEstimate)
    #expect(Words.invoiceTitle(isEstimate: true).zhHant == "繳費通知單（預估）")
    #expect(Words.invoiceTitle(isEstimate: false).zhHant == "繳費通知單")
  }

  @Test("the fare is that of the day of registration, a person's own before the company's")
  func fares() throws {
    let bill = try BillMaker(try ExampleTrip.read("Examples/2027-osaka")).bill(ofCompany: 0)
    #expect(bill.lines.prefix(2).map(\.sum.low) == [42_800, 45_800])
  }

  @Test(
    "amounts in words say what is not known",
    arguments: [
      (Amount.exact(Money(66_800, .newTaiwanDollar)), "NT$66,800", "NT$66,800", "NT$66,800"),
      (.from(Money(66_800, .newTaiwanDollar)), "from NT$66,800", "NT$66,800 起", "NT$66,800～"),
      (.range(35_000, 50_000, .yen), "JPY 35,000–50,000", "日圓 35,000～50,000", "35,000～50,000円"),
      (.onRequest(.newTaiwanDollar), "on request", "另計", "別途見積り"),
      (
        Amount(currency: .newTaiwanDollar, low: 66_800, high: nil, open: 2),
        "at least NT$66,800 plus 2 items on request", "至少 NT$66,800，另有 2 項待報價", "NT$66,800～＋別途見積り 2 件"
      ),
      (.exact(Money(-123_456, .usDollar)), "-USD 1,234.56", "-美元 1,234.56", "-1,234.56米ドル"),
    ])
  func words(amount: Amount, en: String, zhHant: String, ja: String) {
    #expect(AmountText.sentence(amount) == Sentence(en: en, zhHant: zhHant, ja: ja))
  }
}
