// Pricing, in steps. Each is a file in Steps/; the tables are tests (PricingTablesTests).
//
// 1. Fare. Each person pays the first fare of the list whose condition holds for them: day of registration
//    (brochure 13(1)2), categories of the company, place in the company, people in the delegation, own flight.
//    A price confirmed for the person takes the place of the fare's; in steps 2 to 6 likewise (Party+Settled.swift).
//
//        fares, in order             person                       pays
//        10 members, until day 50    member, registered day 50    10
//        20 first in the company     no member, first             20
//        30 from 20 people           second, delegation of 20     30
//        40                          second, delegation of 19     40
//
// 2. Rooms. Price of a room and night, times the nights, in equal parts for those whom it sleeps.
//
//        101 a night, 3 nights, for two:  303 = 152 + 151
//
// 3. Extra nights. Price of one, times the person's nights.
// 4. Options. Each person's, then the company's own.
// 5. Discounts, then 6. surcharges, each in the order of the list; money, or percent of the fare alone, half up. Percent
//    for a person is rounded person by person, percent for a company once, of all its fares of a currency, and split
//    among their payees and days by largest remainder.
//
//        5 % of 66,810 for each of two:   3,341 + 3,341 = 6,682
//        5 % for the company of two:      6,681
//        5 % of 10,030 to each of two payees:  1,003 = 502 + 501
//
// 7. Interpreters. One half day for each booked session, in cash on its day (brochure 13(2)); one that companies share
//    is split among them to the unit, by largest remainder.
//
// Nothing is converted, and rounded only where said. How the sum is paid is told in Steps/PriceList+Instalments.swift.

extension PriceList {
  /// Everything the party owes, in the order of the steps, then of the roster.
  package func charges(for party: Party) throws(CostingError) -> [Charge] {
    let fares = try fareCharges(party)
    var charges = fares
    charges += try roomCharges(party)
    charges += try nightCharges(party)
    charges += try optionCharges(party)
    charges += try adjustmentCharges(party, fares, isDiscount: true)
    charges += try adjustmentCharges(party, fares, isDiscount: false)
    charges += try interpreterCharges(party)
    return charges
  }
}
