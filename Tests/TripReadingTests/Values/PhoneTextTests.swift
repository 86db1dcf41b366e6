import Testing
import TripReading

@Suite struct PhoneTextTests {
  @Test(
    "reads phones of Taiwan and the world as people write them",
    arguments: [
      ("0912345678", "+886912345678"), ("0912-345-678", "+886912345678"), ("886912345678", "+886912345678"),
      ("(02)2345-6789", "+886223456789"), ("03-456-7890", "+88634567890"), ("049-234-5678", "+886492345678"),
      ("037-123-456", "+88637123456"), ("08-734-5678", "+88687345678"), ("089-345-678", "+88689345678"),
      ("0836-22345", "+88683622345"), ("０９１２３４５６７８", "+886912345678"), ("+81 3 1234 5678", "+81312345678"),
      ("0800-123-456", "+886800123456"), ("+886 (0)2 2345 6789", "+886223456789"),
      ("+886 0912 345 678", "+886912345678"), ("(+886) 912-345-678", "+886912345678"),
      ("（02）2345－6789", "+886223456789"), ("0912.345.678", "+886912345678"), ("+81 (0)90-1234-5678", "+819012345678"),
      ("+49 30 000000", "+4930000000"), ("+39 06 1234 5678", "+390612345678"), ("070-1234-5678", "+8867012345678"),
    ])
  func readable(written: String, e164: String) throws {
    let phone = PhoneText(written)
    #expect(phone.number.map { "+" + $0.countryCode + $0.national } == e164)
    #expect(phone.number?.extensionNumber == nil)
    #expect(phone.written == written, "the text as written stays")
  }

  @Test(
    "reads an extension behind the number",
    arguments: [
      "02 2345 6789 ext. 123", "02-2345-6789#123", "02-2345-6789 分機 123", "(02)2345-6789轉123", "02-2345-6789 内線123",
      "02-2345-6789 Ext:123", "02-2345-6789 x 123",
    ])
  func extensions(written: String) {
    let number = PhoneText(written).number
    #expect(number?.countryCode == "886" && number?.national == "223456789")
    #expect(number?.extensionNumber == "123")
  }

  @Test("knows the country from the code")
  func countries() {
    #expect(PhoneText("0912345678").number?.countryCode == "886")
    #expect(PhoneText("+81 3 1234 5678").number?.countryCode == "81")
    #expect(PhoneText("+1 202 555 0100").number?.countryCode == "1")
    #expect(PhoneText("+420 123 456 789").number?.countryCode == "420")
  }

  @Test(
    "guesses nothing",
    arguments: [
      "12345678", "02-1234-5678", "09123456789", "", "手機同上", "912345678", "0912-345-678 / 02-2345-6789",
      "0912345678 0223456789", "81-90-1234-5678", "0049 30 000001", "012-345", "+999 12345678", "+886 2 1234 5678",
      "+49 030 000000", "+886+912345678", "0912345678#", "0912345678#12a", "+", "+81 3 1234", "0934x567890",
      "+12345678901234567", "+1 152 184 6718",
    ])
  func unreadable(written: String) {
    #expect(PhoneText(written).number == nil)
    #expect(PhoneText(written).written == written)
  }
}
