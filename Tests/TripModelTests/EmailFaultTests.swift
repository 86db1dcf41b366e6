import Testing
import TripModel

@Suite struct EmailFaultTests {
  @Test(
    "what can be an address is let through",
    arguments: ["lin@test.com.tw", "a.b+c@x-y.tw", "o'brien@mail.example", "LIN_1@TEST.COM", "1@163.com"])
  func possible(text: String) {
    #expect(EmailFault(text) == nil)
  }

  @Test(
    "what cannot is refused, and why",
    arguments: [
      ("lin@test,com.tw", .sign(",")), ("lin@test，com.tw", .sign("，")), ("lin@test。com", .sign("。")),
      ("lin @test.com", .sign(" ")), ("lin@te_st.com", .sign("_")), ("林@test.com", .sign("林")),
      ("lin@-test.com", .sign("-")), ("lin..jia@test.com", .emptyPart), ("lin@test..com", .emptyPart),
      (".lin@test.com", .emptyPart), ("lin.@test.com", .emptyPart), ("lin@test.com.", .emptyPart),
      ("@test.com", .emptyPart), ("lin@", .emptyPart), ("lin@test", .noDot), ("lin", .at), ("", .at),
      ("lin@test@com.tw", .at), ("lin;jia@test.com", .sign(";")),
      // A letter with a mark of its own is one sign, named whole; the first that is wrong is told.
      ("le\u{301}@test.com", .sign("e\u{301}")), ("lin@te\u{301}st.com", .sign("e\u{301}")),
      ("a\r\n@b.c", .sign("\r\n")),
      ("lin@a.-b.tw", .sign("-")), ("lin@a-.b.tw", .sign("-")), ("lin@a.b-", .sign("-")), ("a..b@-c", .emptyPart),
    ] as [(String, EmailFault)])
  func impossible(text: String, fault: EmailFault) {
    #expect(EmailFault(text) == fault)
  }
}
