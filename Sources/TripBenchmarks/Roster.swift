import TripStorage

/// A trip folder with so many times 15 companies of two.
struct Roster {
  let folder: String
  let bytes: Int

  /// Nil where it cannot be written.
  init?(times: Int, in folder: String) {
    let files = [
      "trip.json": Self.trip(15 * times), "companies.csv": Self.companies(15 * times),
      "delegates.csv": Self.delegates(15 * times),
    ]
    let made: Void? = try? TripFolder(path: folder, disk: PosixDisk()).create(files.mapValues { Array($0.utf8) })
    guard made != nil else { return nil }
    self.folder = folder
    bytes = files["companies.csv", default: ""].utf8.count + files["delegates.csv", default: ""].utf8.count
  }

  private static func trip(_ companies: Int) -> String {
    """
    {
      "title": "Specimen", "language": "zh-Hant",
      "period": { "from": "2026-07-13", "to": "2026-07-14" },
      "delegation": { "minimumCompanies": 12, "peoplePerCompany": 2, "maximumPeople": \(companies * 2) },
      "days": [
        { "date": "2026-07-13", "afternoon": { "id": "tokyo", "kind": "matchmaking", "title": "Tokyo", "interpreter": true } },
        { "date": "2026-07-14" },
      ],
      "fares": [{ "id": "standard", "title": "Fare", "price": "from TWD 66800" }],
      "interpreters": { "price": "JPY 35000-50000" },
    }
    """
  }

  private static func companies(_ count: Int) -> String {
    var text = "company,name,name_en,ubn,address,contact,phone,email,registered,interpreters\n"
    for number in 1...count {
      text += "C\(number),範例第\(number)股份有限公司,\"Specimen No. \(number) Co., Ltd.\",00501503,（範例地址）新北市\(number)號,"
      text += "範例聯絡人\(number),02-2345-6700,c\(number)@specimen.example,2026-04-07,tokyo\n"
    }
    return text
  }

  private static func delegates(_ companies: Int) -> String {
    var text = "company,name,surname,given_name,job_title,sex,birth_date,nationality,passport_number,passport_expiry\n"
    for number in 0..<companies * 2 {
      text += "C\(number / 2 + 1),範例團員\(number),WANG,\(letters(number)) SPECIMEN,總經理,\(number % 2 == 0 ? "M" : "F"),"
      text += "1970-01-01,TWN,\(300_000_000 + number),2031-01-01\n"
    }
    return text
  }

  /// A name of its own for each number.
  private static func letters(_ number: Int) -> String {
    var (rest, text) = (number, "")
    repeat {
      text.append(Character(UnicodeScalar(UInt8(65 + rest % 26))))
      rest /= 26
    } while rest > 0
    return text
  }
}
