import TripLedger
import TripModel
import TripStorage

/// Files of ours in one folder that people go on writing in: what somebody changed is kept beside the new one.
struct WrittenFiles {
  private let folder: String
  private let console: Console
  private let language: Language
  /// Digests of what we wrote, by name; several where a run was stopped.
  private var known: [String: Set<String>] = [:]

  private static let list = ".written"

  init(_ folder: String, _ language: Language, _ console: Console) throws(CommandFailure) {
    self.folder = console.absolute(folder)
    (self.console, self.language) = (console, language)
    guard console.disk.exists(self.folder + "/" + Self.list) else { return }
    do {
      let text = String(decoding: try console.disk.read(self.folder + "/" + Self.list), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        if parts.count == 2 { known[parts[1], default: []].insert(parts[0]) }
      }
    } catch { throw .storage(error) }
  }

  /// What is to be written is noted first, so that a run that is stopped leaves nothing that looks like somebody's work.
  mutating func write(_ files: [(name: String, bytes: [UInt8])]) throws(CommandFailure) {
    for file in files { known[file.name, default: []].insert(Digest(of: file.bytes).hex) }
    try note()
    for file in files {
      try keep(file.name, besides: file.bytes)
      try OutputFile(folder + "/" + file.name, console).write(file.bytes)
      known[file.name] = [Digest(of: file.bytes).hex]
    }
    try note()
  }

  private func note() throws(CommandFailure) {
    let lines = known.sorted { $0.key < $1.key }.flatMap { name, digests in digests.sorted().map { "\($0) \(name)\n" } }
    do { try console.disk.replace(folder + "/" + Self.list, with: Array(lines.joined().utf8)) } catch {
      throw .storage(error)
    }
  }

  /// A copy under a name that is free, where the file is not as we wrote it.
  private func keep(_ name: String, besides bytes: [UInt8]) throws(CommandFailure) {
    let path = folder + "/" + name
    guard console.disk.exists(path) else { return }
    do {
      let old = try console.disk.read(path)
      guard old != bytes, known[name]?.contains(Digest(of: old).hex) != true else { return }
      let copy = free(name)
      try console.disk.replace(folder + "/" + copy, with: old)
      console.error(Self.kept(name, copy).text(language) + "\n")
    } catch { throw .storage(error) }
  }

  private func free(_ name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let (stem, ending) = (parts.dropLast().joined(separator: "."), parts.last.map(String.init) ?? "")
    var number = 1
    while console.disk.exists("\(folder)/\(stem)-\(number).\(ending)") { number += 1 }
    return "\(stem)-\(number).\(ending)"
  }

  private static func kept(_ name: String, _ copy: String) -> Sentence {
    Sentence(
      en: "\(name) was changed after it was written; what stood there is kept as \(copy)",
      zhHant: "\(name) 產出後曾經修改，修改後的檔案已另存為 \(copy)", ja: "\(name) は出力後に変更されていたため、\(copy) として残しました")
  }
}
