import CEmbeddedFiles
import TripReading

extension Catalogue {
  /// The catalogue that is part of the program, newest source first.
  package static func embedded() throws(CatalogueProblem) -> Catalogue {
    try CatalogueReader.read(
      words: file("words", trip_embedded_programme_words()),
      years: [
        file("114", trip_embedded_programmes_114()), file("112", trip_embedded_programmes_112()),
        file("109", trip_embedded_programmes_109()),
      ])
  }

  private static func file(_ name: String, _ file: embedded_file) -> TextFile {
    TextFile(
      path: "programmes/\(name).json", bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }
}
