import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Several of the examples below /w, each in a folder of its own.
enum ManyFolders {
  /// - Parameter folders: Names below /w, and which example lies there.
  static func disk(_ folders: [String: String], and more: [String: String] = [:]) -> MemoryDisk {
    var files = more.mapValues { Array($0.utf8) }
    for (folder, source) in folders {
      for (name, bytes) in Repository.files(in: Repository.itineraries + "/Examples/" + source) {
        files["/w/\(folder)/\(name)"] = bytes
      }
    }
    return MemoryDisk(files)
  }

  static func run(_ words: [String], _ disk: any Disk, today: String = "2027-01-15") -> CommandRun {
    CommandRun(words + ["--today", today], in: "/w", disk: disk, salt: { Array(repeating: 7, count: 32) })
  }

  static func text(_ path: String, _ disk: any Disk) throws -> String {
    String(decoding: try disk.read(path), as: UTF8.self)
  }

  /// By column, of each row after the first; no field of these has a quote or a line end in it.
  static func table(_ csv: String) -> [[String: String]] {
    let rows = csv.split(separator: "\r\n").map(fields)
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(head, row).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What stands between quotes is one field, commas and all.
  private static func fields(_ row: Substring) -> [String] {
    var (fields, isQuoted) = ([""], false)
    for letter in row {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ",", !isQuoted { fields.append("") } else { fields[fields.count - 1].append(letter) }
    }
    return fields
  }
}
