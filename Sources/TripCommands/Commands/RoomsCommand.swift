import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning
import TripStorage

/// `trip rooms`: who sleeps where, what is open, and who moves since the last time.
struct RoomsCommand: Command {
  static let save = OptionSpec(
    name: "save", placeholder: nil,
    help: Sentence(
      en: "keep this rooming in rooms.csv, so that the next one moves the fewest people",
      zhHant: "將此分房存入 rooms.csv，下次分房以最少異動為原則", ja: "この部屋割りを rooms.csv に保存し、次回の変更を最小にする"))

  let spec = CommandSpec(
    name: "rooms",
    summary: Sentence(en: "pair people into rooms", zhHant: "分配房間並列出待決定事項", ja: "部屋割りと要決定事項を表示"),
    operands: "[FOLDER]", operandCount: 1, options: [save],
    examples: ["trip rooms", "trip rooms --save"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let plan = RoomingPlan(for: RoomingRequest(loaded.trip))
    let report = RoomsReport(paper: RoomingPaper(plan, loaded.trip, loaded.settings()), trip: loaded.trip)
    if arguments.has(Self.save) { try save(plan, loaded) }
    guard !arguments.isJSON else {
      console.out(JSONWriter.text(report.json))
      return .fine
    }
    console.print(report.lines(loaded.paperLanguage))
    if arguments.has(Self.save) { console.print(RoomsWords.saved.text(loaded.language)) }
    return .fine
  }

  private func save(_ plan: RoomingPlan, _ loaded: LoadedTrip) throws(CommandFailure) {
    let bytes = RoomsReport.savedBytes(plan, loaded.trip)
    guard bytes != loaded.files["rooms.csv"] else { return }
    try loaded.requireMerged("rooms.csv")
    let basis = ["rooms.csv": loaded.files["rooms.csv"] ?? [], "delegates.csv": loaded.files["delegates.csv"] ?? []]
    do {
      try loaded.folder.apply(
        Change("rooms", [.put(path: "rooms.csv", bytes: bytes, isPersonal: true)], basis: basis))
    } catch { throw .storage(error) }
  }
}

/// Words of `trip rooms`.
enum RoomsWords {
  static let saved = Sentence(
    en: "saved in rooms.csv; 'trip undo' takes it back", zhHant: "已存入 rooms.csv；「trip undo」可復原",
    ja: "rooms.csv に保存しました。「trip undo」で取り消せます")
  static let noStays = Sentence(
    en: "trip.json names no stays, so there is nothing to sleep in", zhHant: "trip.json 未列住宿，無法分房",
    ja: "trip.json に宿泊先がないため部屋割りできません")

  static func counts(_ twins: Int, _ singles: Int) -> Sentence {
    Sentence(
      en: "\(twins) twin rooms, \(singles) single rooms", zhHant: "雙人房 \(twins) 間、單人房 \(singles) 間",
      ja: "ツイン \(twins) 室、シングル \(singles) 室")
  }
}
