import TripFormats
import TripModel
import TripStorage

/// What is told about folders beside what each trip tells of itself.
struct TripsRemark: Sendable {
  /// As programs read it.
  enum Kind: String, Sendable {
    case sharedCopies, notRead, insideTrip, unreadableFolder, copiedTrip, sameInvoiceNumbers, samePeople
  }

  let kind: Kind
  /// As they are shown.
  let folders: [String]
  let sentence: Sentence

  /// kind, folders, message.
  func json(_ language: Language) -> JSONValue {
    [
      "kind": .string(kind.rawValue), "folders": .array(folders.map { .string($0) }),
      "message": .string(sentence.text(language)),
    ]
  }
}

extension TripsRemark {
  /// One for each kind of thing that lies below a folder and is no trip of it.
  static func all(_ found: FoundTrips, shown: (String) -> String) -> [TripsRemark] {
    var remarks: [TripsRemark] = []
    if !found.copies.isEmpty {
      let folders = found.copies.map(shown)
      remarks.append(TripsRemark(kind: .sharedCopies, folders: folders, sentence: RemarkWords.shared(folders)))
    }
    if !found.lookalikes.isEmpty {
      let folders = found.lookalikes.map(shown)
      remarks.append(TripsRemark(kind: .notRead, folders: folders, sentence: RemarkWords.notRead(folders)))
    }
    for (trip, inside) in found.inside {
      let folders = inside.map(shown)
      let words = RemarkWords.inside(shown(trip), folders)
      remarks.append(TripsRemark(kind: .insideTrip, folders: folders, sentence: words))
    }
    for error in found.unreadable {
      let folder = shown(error.path)
      let words = RemarkWords.unreadable(error, folder)
      remarks.append(TripsRemark(kind: .unreadableFolder, folders: [folder], sentence: words))
    }
    return remarks
  }
}
