import Testing

@testable import TripPrinting

@Suite struct FileAddressTests {
  @Test("only plain ASCII stands for itself")
  func escapes() {
    #expect(FileAddress("/a/b-1_2.html").text == "file:///a/b-1_2.html")
    #expect(FileAddress("/帳 #?%/\u{1}").text == "file:///%E5%B8%B3%20%23%3F%25/%01")
  }
}
