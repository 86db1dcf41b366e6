import TripCosting
import TripFormats
import TripModel
import TripReading
import TripStorage

/// Answers of sheets that came back, on their way into `lookups.csv`; lines are added, none is removed.
struct LookupWork {
  static let file = "lookups.csv"

  private(set) var added: [LookupImport.Answered] = []
  /// Answers that stand there already, word for word.
  private(set) var known = 0
  private(set) var refusals: [ImportRefusal] = []
  /// Rows that nobody has answered yet.
  private(set) var open = 0
  private let loaded: LoadedTrip

  init(_ imports: [LookupImport], _ loaded: LoadedTrip) {
    self.loaded = loaded
    var seen = Set(loaded.trip.lookups.map(Self.plain))
    for one in imports {
      refusals += one.refusals
      open += one.open
      for answer in one.answered {
        if seen.insert(Self.plain(answer.lookup)).inserted { added.append(answer) } else { known += 1 }
      }
    }
  }

  /// Wherever it stands.
  private static func plain(_ lookup: Lookup) -> Lookup {
    var lookup = lookup
    lookup.origin = .none
    return lookup
  }

  func write(_ names: [String]) throws(CommandFailure) {
    let file = try RosterFile<LookupColumn>(Self.file, loaded.files)
    let edit = Edit.put(path: Self.file, bytes: file.bytes([], added.map(row)), isPersonal: true)
    do {
      try loaded.folder.apply(
        Change("lookups \(names.joined(separator: ", "))", [edit], basis: [Self.file: loaded.files[Self.file] ?? []]))
    } catch { throw .storage(error) }
  }

  private func row(_ answer: LookupImport.Answered) -> [LookupColumn: String] {
    let (lookup, language) = (answer.lookup, loaded.paperLanguage)
    let row: [LookupColumn: String] = [
      .application: code(lookup), .question: lookup.requirement.title.text(language),
      .answer: word(lookup), .on: lookup.on.iso, .by: lookup.by, .source: lookup.source, .letter: lookup.letter,
      .note: lookup.note,
    ]
    return row.filter { !$0.value.isEmpty }
  }

  private func code(_ lookup: Lookup) -> String { loaded.trip.applications[lookup.application].id }

  private func word(_ lookup: Lookup) -> String {
    lookup.answer.word(on: lookup.requirement).text(loaded.paperLanguage)
  }

  /// + A29  銀行拒絕往來戶：查有  2026-05-18 範例承辦人乙 (lookups.xlsx!待查核事項 G5).
  var lines: [String] {
    added.map { answer in
      let lookup = answer.lookup
      let title = lookup.requirement.title.text(loaded.paperLanguage)
      return "+ \(code(lookup))  \(title)：\(word(lookup))  \(lookup.on.iso) \(lookup.by)  (\(answer.place))"
    }
  }

  /// Answers that an entered one of a later day stands above.
  var outweighed: [Sentence] {
    added.compactMap { answer in
      let new = answer.lookup
      let later = loaded.trip.lookups.filter {
        $0.application == new.application && $0.requirement == new.requirement && $0.on > new.on
      }.last
      return later.map { LookupsMessages.outweighed(code(new), new.requirement, $0) }
    }
  }

  /// written, lookups, known, open, refused.
  func json(isWritten: Bool) -> JSONValue {
    [
      "version": .number(1), "written": .bool(isWritten),
      "lookups": .array(
        added.map { answer in
          let lookup = answer.lookup
          return [
            "application": .string(code(lookup)), "question": .string(lookup.requirement.rawValue),
            "answer": .string(lookup.answer.rawValue), "on": .string(lookup.on.iso), "by": .string(lookup.by),
            "source": .string(lookup.source), "place": .string(answer.place),
          ]
        }), "known": .whole(known), "open": .whole(open),
      "refused": .array(refusals.map { .string($0.summary.text(loaded.language)) }),
    ]
  }
}
