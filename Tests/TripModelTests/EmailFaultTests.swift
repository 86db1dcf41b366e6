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
    ] as [(String, EmailFault)])
  func impossible(text: String, fault: EmailFault) {
    #expect(EmailFault(text) == fault)
  }
}
