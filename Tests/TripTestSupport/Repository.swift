#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import TripStorage

/// The files of this repository, for tests that run the real trip and the galleries.
package enum Repository {
  /// Three folders above this file.
  package static let root = FilePath.parent(of: FilePath.parent(of: FilePath.parent(of: #filePath)))
  package static let itineraries = root + "/Itineraries"

  /// Names of the folders in a folder, sorted.
  package static func folders(in path: String) -> [String] {
    let disk = PosixDisk()
    let names = (try? disk.list(path)) ?? []
    return names.filter { ((try? disk.kind(of: path + "/" + $0)) ?? nil) == .folder }.sorted()
  }

  /// Contents of the files directly in a folder.
  package static func files(in path: String) -> [String: [UInt8]] {
    let disk = PosixDisk()
    var files: [String: [UInt8]] = [:]
    for name in (try? disk.list(path)) ?? [] where ((try? disk.kind(of: path + "/" + name)) ?? nil) == .file {
      files[name] = try? disk.read(path + "/" + name)
    }
    return files
  }

  /// Relative paths and contents of all files below a folder, without hidden ones.
  package static func tree(below path: String) -> [String: [UInt8]] {
    var found = files(in: path).filter { !$0.key.hasPrefix(".") }
    for folder in folders(in: path) where !folder.hasPrefix(".") {
      for (name, bytes) in tree(below: path + "/" + folder) { found[folder + "/" + name] = bytes }
    }
    return found
  }

  /// Golden files are written anew, and their tests fail so that no one takes that for a pass.
  package static var isRecording: Bool { getenv("RECORD") != nil }
}
