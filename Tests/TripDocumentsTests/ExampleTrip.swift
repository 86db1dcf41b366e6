import Testing
import TripCosting
import TripDocuments
import TripModel
import TripReading
import TripTestSupport

/// A trip of the itineraries, as its papers see it.
enum ExampleTrip {
  /// - Parameter folder: within Itineraries, such as Examples/2027-osaka.
  static func read(_ folder: String) throws -> Trip {
    let files = Repository.files(in: Repository.itineraries + "/" + folder)
    return try #require(TripReader.read(TripFiles(contents: files)).trip)
  }

  /// In the trips' own language, on a day before any of them.
  static func settings() throws -> PaperSettings {
    PaperSettings(language: .zhHant, today: try #require(Day(iso: "2027-01-20")))
  }
}
