import Testing
import TripCosting
import TripModel

@testable import TripReading

@Suite("Tables of a roster")
struct RosterReadingTests {
  @Test(
    "headers are known in three languages and under names that organisers use",
    arguments: [
      "company,name,birth_date,passport_number", "Company code,Name,Date of birth,Passport number",
      "公司代號,姓名,出生日期,護照號碼", "企業コード,氏名,生年月日,旅券番号", "代號,團員姓名,生日,passport no",
      "COMPANY , NAME,Birth-Date,ＰＡＳＳＰＯＲＴ＿ＮＵＭＢＥＲ",
    ])
  func headers(_ header: String) throws {
    let reading = SmallTrip.read(["delegates.csv": header + "\nC02,範例甲,1980-08-12,tz0000021\n"])
    #expect(reading.found == [])
    let delegate = try #require(reading.trip?.delegates.first)
    #expect(delegate.company == 1)
    #expect(delegate.name == "範例甲")
    #expect(delegate.birthDate?.iso == "1980-08-12")
    #expect(delegate.passportNumber == "TZ0000021")
  }

  @Test(
    "a birth date column declared ROC is read in ROC years, every other column is not",
    arguments: ["birth_date_roc", "birth_date (ROC)", "生日（民國）", "出生日期民國"])
  func rocColumn(_ header: String) {
    let text = "company,name,\(header),passport_expiry\nC01,甲,69/08/12,2031-01-01\nC02,乙,0690812,120/01/01\n"
    let reading = SmallTrip.read(["delegates.csv": text])
    #expect(reading.trip?.delegates.map { $0.birthDate?.iso } == ["1980-08-12", "1980-08-12"])
    #expect(reading.found == ["delegates.csv:3:15 ValidDate"])
    #expect(reading.sentences == ["'•••/••/••' may be a ROC or a Western year"])
  }

  @Test("a registration date in ROC years is read in companies.csv too")
  func rocRegistration() {
    let reading = SmallTrip.read(["companies.csv": "company,name,報名日期（民國）\nC01,甲,115/04/07\nC02,乙,1150408\n"])
    #expect(reading.found == [])
    #expect(reading.trip?.companies.map { $0.registered?.iso } == ["2026-04-07", "2026-04-08"])
  }

  @Test(
    "sex and nationality are read as people write them",
    arguments: [
      ("M", "TWN", Sex.male, "TWN"), ("女", "台灣", .female, "TWN"), ("ｍ", "ｔｗ", .male, "TWN"),
      ("Female", "Japan", .female, "JPN"), ("男性", "日本", .male, "JPN"), ("x", "D", .unspecified, "D"),
      ("", "", nil, ""),
    ] as [(String, String, Sex?, String)])
  func choices(_ sex: String, _ nation: String, _ expected: Sex?, _ code: String) {
    let reading = SmallTrip.read(["delegates.csv": "company,name,sex,nationality\nC01,甲,\(sex),\(nation)\n"])
    #expect(reading.found == [])
    #expect(reading.trip?.delegates.first?.sex == expected)
    #expect(reading.trip?.delegates.first?.nationality == code)
  }

  @Test(
    "bookings are separated by any of the usual signs",
    arguments: [
      "tokyo 2026-07-14/morning", "tokyo,2026-07-14/morning", "Tokyo；２０２６－０７－１４／ｍｏｒｎｉｎｇ",
      "tokyo、2026-07-14/Morning", "tokyo | 2026-07-14/morning",
    ])
  func bookings(_ cell: String) throws {
    let reading = SmallTrip.read([
      "companies.csv": "company,name,interpreters,options\nC01,甲,\"\(cell)\",BOOTH\nC02,乙,,\n"
    ])
    #expect(reading.found == [])
    let trip = try #require(reading.trip)
    #expect(trip.companies.first?.interpreters.map { trip.sessions[$0].half } == [.afternoon, .morning])
    #expect(trip.companies.first?.options.map { trip.options[$0].id } == ["booth"])
  }

  @Test("cells are trimmed, and what passports hold is folded to plain letters")
  func cells() throws {
    let text = "company,name,surname,given_name,passport_number,diet\n C01 ,　範例甲　,ＬＩＮ,ＡＮ－ＡＮ,ａ１２,（素）\n"
    let delegate = try #require(SmallTrip.read(["delegates.csv": text]).trip?.delegates.first)
    #expect(delegate.company == 0)
    #expect(delegate.name == "範例甲")
    #expect(delegate.latinName == "LIN, AN-AN")
    #expect(delegate.passportNumber == "A12")
    #expect(delegate.diet == "（素）")
  }

  @Test("rows may leave out empty cells at their end, and semicolons separate as well")
  func shortRows() {
    let reading = SmallTrip.read(["companies.csv": "company;name;phone;note\nC01;甲\nC02;乙;02-1\n"])
    #expect(reading.found == [])
    #expect(reading.trip?.companies.map(\.phone) == ["", "02-1"])
  }

  @Test("a person known by the Latin name alone needs no other")
  func latinNameAlone() {
    #expect(SmallTrip.read(["delegates.csv": "company,name,surname\nC01,,LIN\n"]).found == [])
  }
}
