import TripLedger
import TripStorage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file in `issued/`, `sent/` or `signed/` that was frozen together with its salt.
struct FrozenPaper {
  var path: String
  /// Without folder and ending.
  var name: String
  /// Nil where its salt is gone.
  var digest: Digest?
  /// The page beside it, where that is not the one that the record was frozen with.
  var otherPage: String?
  /// What it says, and its salt where that is there.
  private var contents: (bytes: [UInt8], salt: [UInt8])?

  /// Whether it is a page alone, as an early version froze credit notes.
  var isPage: Bool { path.hasSuffix(".html") }

  /// What its name says that it is.
  var counted: Fact.Counted? {
    guard let number = name.split(separator: "-").last.flatMap({ Int($0) }) else { return nil }
    if path.hasPrefix("signed/") { return Fact.Counted(counter: .review, number: number) }
    guard path.hasPrefix("issued/") else { return Fact.Counted(counter: .manifest, number: number) }
    let counter: Fact.Counted.Counter =
      name.hasPrefix("CN-") ? .creditNote : name.hasPrefix("W-") ? .withdrawal : .invoice
    return Fact.Counted(counter: counter, number: number)
  }

  /// How its lines ended and whether a mark stood before them, where nothing else was changed since it was frozen.
  func lineEnds(of digest: Digest) -> LineEnds? {
    guard let contents else { return nil }
    return LineEnds.all.first { SentManifest.digest(contents.salt, $0.applied(to: contents.bytes)) == digest }
  }

  static func path(_ counted: Fact.Counted, _ name: String) -> String {
    switch counted.counter {
    case .manifest: "sent/\(name).csv"
    case .review: "signed/\(name).json"
    case .invoice, .creditNote, .withdrawal, .reversal: "issued/\(name).json"
    }
  }

  static func all(in folder: TripFolder) throws(StorageError) -> [FrozenPaper] {
    try papers("issued", ".json", folder) + papers("sent", ".csv", folder) + papers("signed", ".json", folder)
  }

  private static func papers(_ place: String, _ ending: String, _ folder: TripFolder) throws(StorageError)
    -> [FrozenPaper]
  {
    let (path, disk) = (folder.path + "/" + place, folder.disk)
    guard disk.exists(path) else { return [] }
    let names = Set(try disk.list(path))
    // A page lies beside its record; without one it counts where it has a salt.
    let papers = names.filter {
      $0.hasSuffix(ending)
        || $0.hasSuffix(".html") && !names.contains(stem($0) + ending) && names.contains(stem($0) + ".salt")
    }
    let read = papers.flatMap { paper in
      [paper] + [".salt", ".html"].map { stem(paper) + $0 }.filter { names.contains($0) && $0 != paper }
    }
    let files = try folder.read(read.map { "\(place)/\($0)" }).files
    return papers.sorted().map { name in
      let (bytes, salt) = (files["\(place)/\(name)"], files["\(place)/\(stem(name)).salt"])
      let digest = bytes.flatMap { bytes in salt.map { SentManifest.digest($0, bytes) } }
      let page = "\(place)/\(stem(name)).html"
      let isOther = bytes.flatMap(pageDigest).map { said in files[page].map { Digest(of: $0).hex != said } ?? false }
      return FrozenPaper(
        path: "\(place)/\(name)", name: stem(name), digest: digest, otherPage: isOther ?? false ? page : nil,
        contents: bytes.flatMap { bytes in salt.map { (bytes, $0) } })
    }
  }

  private static func pageDigest(_ record: [UInt8]) -> String? {
    struct Said: Decodable { var page: String? }
    return (try? JSONDecoder().decode(Said.self, from: Data(record)))?.page
  }

  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }
}
