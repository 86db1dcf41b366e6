import Testing
import TripDocuments
import TripModel

@Suite struct NameKeyTests {
  @Test(
    "finds the same letters in every way to write a name",
    arguments: [
      (["CHEN, MEI-LING", "CHEN/MEILING", "CHEN / MEI LING MS", "CHEN<<MEI<LING"], "CHEN", "MEILING"),
      (["LIN CHANG, SHU FEN", "LINCHANG/SHUFENMS"], "LINCHANG", "SHUFEN"),
    ])
  func vectors(texts: [String], surname: String, given: String) throws {
    let keys = try texts.map { try #require(NameKey($0)) }
    for key in keys {
      #expect(key.surname == surname)
      #expect(key.given.contains(given))
      #expect(keys.allSatisfy { key.matches($0) })
    }
  }

  @Test("keeps a given name that only looks as if a title were glued to it")
  func lookAlikes() throws {
    let list = try #require(NameKey("WU, ADAMS"))
    #expect(list.given == ["ADAMS"])
    #expect(list.matches(try #require(NameKey("WU/ADAMS"))))
    #expect(!list.matches(try #require(NameKey("WU, ADA"))))
  }

  @Test(
    "has no key for a text without a border or with Chinese names",
    arguments: ["CHEN MEILING", "陳, 美玲", "CHEN/", ""])
  func none(text: String) {
    #expect(NameKey(text) == nil)
  }

  @Test(
    "spells as ICAO Doc 9303 part 3 section 6.A where it leaves no choice",
    arguments: [
      ("ÀÁÂÃĀĂĄ", "AAAAAAA"), ("ÆØŒĲ", "AEOEOEIJ"), ("ÇĆĈĊČ", "CCCCC"), ("ÐĎĐ", "DDD"), ("ÈÉÊËĒĔĖĘĚ", "EEEEEEEEE"),
      ("ĜĞĠĢ", "GGGG"), ("ĤĦ", "HH"), ("ÌÍÎÏĨĪĬĮİı", "IIIIIIIIII"), ("ĴĶ", "JK"), ("ĹĻĽĿŁ", "LLLLL"), ("ŃŅŇŊ", "NNNN"),
      ("ÒÓÔÕŌŎŐ", "OOOOOOO"), ("ŔŖŘ", "RRR"), ("ŚŜŞŠ", "SSSS"), ("ŢŤŦ", "TTT"), ("ÙÚÛŨŪŬŮŰŲ", "UUUUUUUUU"),
      ("ŴŶÝŸ", "WYYY"), ("ŹŻŽ", "ZZZ"), ("Þẞß", "THSSSS"), ("d’Arc O`Neil", "DARCONEIL"),
      ("J.-P. Smith, Jr.", "JPSMITHJR"),
      ("Nguyễn Đức", "NGUYENDUC"),
    ])
  func transliteration(text: String, letters: String) throws {
    #expect(try TicketName.letters(text) == letters)
  }

  @Test(
    "leaves the choice to the passport where ICAO recommends several spellings",
    arguments: [
      ("Ä", ["AE", "A"]), ("Å", ["AA", "A"]), ("Ñ", ["N", "NXX"]), ("Ö", ["OE", "O"]), ("Ü", ["UE", "UXX", "U"]),
    ])
  func open(text: String, spellings: [String]) throws {
    let letter = try #require(text.first)
    #expect(throws: TicketNameProblem.openSpelling(letter, spellings)) { try TicketName.letters("A\(letter)B") }
  }

  @Test("takes no digit and no other script", arguments: ["CHEN2", "陳", "Чен", "CHEN/", "Ｃｈｅｎ"])
  func notLatin(text: String) {
    #expect(throws: TicketNameProblem.self) { try TicketName.letters(text) }
  }
}
