import TripStorage

/// The trip in which everything is tried.
enum Specimen {
  static let files: [String: [UInt8]] = {
    let root = FilePath.parent(of: FilePath.parent(of: FilePath.parent(of: #filePath)))
    let (folder, disk) = (root + "/Itineraries/Examples/2027-osaka", PosixDisk())
    var files: [String: [UInt8]] = [:]
    for name in ["trip.json", "companies.csv", "delegates.csv"] { files[name] = try? disk.read(folder + "/" + name) }
    return files
  }()
}
