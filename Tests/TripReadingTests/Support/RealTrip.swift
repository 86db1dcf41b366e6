import Foundation
import TripReading

/// The trip that the house was built for, as it lies in the repository.
enum RealTrip {
  static let names = ["trip.json", "companies.csv", "delegates.csv", "waivers.csv"]

  /// Reads a file of `Itineraries/2026-07-japan`, found from this file's own path.
  static func bytes(_ name: String) throws -> [UInt8] {
    var root = URL(fileURLWithPath: #filePath)
    while root.path != "/", !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) {
      root.deleteLastPathComponent()
    }
    return Array(try Data(contentsOf: root.appending(path: "Itineraries/2026-07-japan/\(name)")))
  }

  static func files() throws -> TripFiles {
    var contents: [String: [UInt8]] = [:]
    for name in names { contents[name] = try bytes(name) }
    return TripFiles(contents: contents)
  }
}
