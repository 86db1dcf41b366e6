import Testing

@testable import TripPrinting

@Suite struct PageCountTests {
  @Test(
    "the root of the page tree has the largest number; other counts do not matter",
    arguments: [
      ("<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>", 1),
      ("<</Type /Outlines /Count 50>> <</Type /Pages /Parent 9 0 R /Count 8>> <</Type /Pages\n/Count 12>>", 12),
      ("<</Type /Page /Count 3>>", nil), ("%PDF-1.7 packed", nil), ("<</Type /Pages>> /Count 7", nil),
      ("/Type /Pages", nil), ("", nil),
    ] as [(String, Int?)])
  func counts(pdf: String, number: Int?) {
    #expect(PageCount(of: Array(pdf.utf8))?.number == number)
  }
}
