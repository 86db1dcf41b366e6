import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// One confirmation: what the words mean, the line that says so, and what follows from it.
struct Confirming {
  /// The line that would say it, for either file.
  enum Line {
    case price([ConfirmationColumn: String])
    case interpreter([InterpreterColumn: String])
  }

  let loaded: LoadedTrip
  let line: Line
  /// What is told of it.
  let told: Sentence
  /// True where the line that counts says the same.
  let isKnown: Bool
  private var remarks: [Sentence] = []

  init(
    _ what: String, _ price: String?, _ arguments: Arguments, _ loaded: LoadedTrip
  ) throws(CommandFailure) {
    self.loaded = loaded
    let input = try ConfirmInput(arguments, loaded)
    let items = loaded.trip.pricedItems
    if let item = items.first(where: { $0.isMeant(by: what) }), !input.isOfInterpreter {
      let work = try PriceConfirming(item: item, person: nil, price, input)
      (line, told, isKnown, remarks) = (.price(work.cells), work.told, work.isKnown, work.remarks)
    } else if let booking = loaded.trip.booking(what) {
      let work = try InterpreterConfirming(booking, what, price, input)
      (line, told, isKnown, remarks) = (.interpreter(work.cells), work.told, work.isKnown, work.remarks)
    } else if let person = try SubjectOperand.person(what, in: loaded.trip, company: input.company) {
      try input.refuseInterpreterOptions(what)
      let work = try PriceConfirming(item: nil, person: person, price, input)
      (line, told, isKnown, remarks) = (.price(work.cells), work.told, work.isKnown, work.remarks)
    } else {
      let sessions = loaded.trip.sessions.filter(\.offersInterpreter).map(\.word)
      let words = items.map(\.word) + sessions
      let closest = Suggestion.closest(to: what, among: words + loaded.trip.delegates.map(\.name))
      throw .badData(ConfirmWords.unknown(what, closest, words))
    }
  }

  /// Writes the line unless it says nothing new.
  func carryOut() throws(CommandFailure) -> Answer {
    guard !isKnown else { return Answer(isWritten: false, file: file, told: ConfirmWords.known(told), remarks: []) }
    let (bytes, original, isRewritten) = try written()
    let after = TripReader.read(
      TripFiles(contents: loaded.files.merging([file: bytes]) { _, new in new }, names: Array(loaded.files.keys)))
    guard let trip = after.trip else { throw .badData(Messages.notReadable(file)) }
    do {
      try loaded.folder.apply(
        Change("confirm", [.put(path: file, bytes: bytes, isPersonal: true)], basis: [file: original]))
    } catch { throw .storage(error) }
    let open: [OpenPrice]
    do { open = try trip.openPrices() } catch { throw CommandFailure(error) }
    return Answer(
      isWritten: true, file: file, told: ConfirmWords.written(told, file, loaded.hint),
      remarks: remarks + (isRewritten ? [ImportWords.nowUTF8] : []) + [ConfirmWords.left(open.count, loaded.hint)])
  }

  private var file: String {
    switch line {
    case .price: "confirmations.csv"
    case .interpreter: "interpreters.csv"
    }
  }

  private func written() throws(CommandFailure) -> (bytes: [UInt8], original: [UInt8], isRewritten: Bool) {
    switch line {
    case .price(let cells):
      var table = try RosterFile<ConfirmationColumn>(file, loaded.files)
      table.add(cells)
      return (table.bytes, table.original, table.isRewritten)
    case .interpreter(let cells):
      var table = try RosterFile<InterpreterColumn>(file, loaded.files)
      table.add(cells)
      return (table.bytes, table.original, table.isRewritten)
    }
  }

  /// What happened, for people and for programs.
  struct Answer {
    var isWritten: Bool
    var file: String
    var told: Sentence
    var remarks: [Sentence]

    var sentences: [Sentence] { [told] + remarks }

    func json(_ language: Language) -> JSONValue {
      [
        "version": .number(1), "written": .bool(isWritten), "file": .string(file),
        "lines": .array(sentences.map { .string($0.text(language)) }),
      ]
    }
  }
}
