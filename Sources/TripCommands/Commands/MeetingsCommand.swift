import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning
import TripReading
import TripStorage

/// `trip meetings`: who meets whom, when and at which table, with which interpreter, and how well the wishes are served.
struct MeetingsCommand: Command {
  static let save = OptionSpec(
    name: "save", placeholder: nil,
    help: Sentence(
      en: "keep this timetable in meetings.csv, so that the next one moves as little as possible",
      zhHant: "將此時間表存入 meetings.csv，下次以最少異動為原則", ja: "このスケジュールを meetings.csv に保存し、次回の変更を最小にする"))
  static let keep = OptionSpec(
    name: "keep", placeholder: nil,
    help: Sentence(
      en: "move no saved meeting that can stay, and fill only what is left",
      zhHant: "已存檔且仍可行的洽談一律不動，只填補空檔", ja: "保存済みで続けられる商談は動かさず、空きだけを埋める"))
  static let book = OptionSpec(
    name: "book", placeholder: nil,
    help: Sentence(
      en: "write the interpreters of this timetable into companies.csv",
      zhHant: "將此時間表的口譯安排寫入 companies.csv", ja: "このスケジュールの通訳を companies.csv に書き込む"))

  static let forms = OptionSpec(
    name: "forms", placeholder: nil,
    help: Sentence(
      en: "write a workbook for each company and host to say whom it wishes to meet, into forms/",
      zhHant: "在 forms/ 產出供各公司與洽談對象填寫意願的活頁簿", ja: "企業ごとに希望を記入するブックを forms/ に作成"))
  static let read = OptionSpec(
    name: "read", placeholder: "FILE",
    help: Sentence(
      en: "take the wishes of a workbook or list into wishes.csv first", zhHant: "先將活頁簿或清單中的意願匯入 wishes.csv",
      ja: "先にブックや一覧の希望を wishes.csv に取り込む"), repeats: true)

  let spec = CommandSpec(
    name: "meetings",
    summary: Sentence(
      en: "make the timetable of the one-to-one meetings", zhHant: "編排一對一商務洽談時間表", ja: "個別商談のスケジュールを作成"),
    operands: "[SESSION] [FOLDER]", operandCount: 2, options: [save, keep, book, forms, read],
    examples: [
      "trip meetings tokyo Itineraries/Examples/2027-kyushu", "trip meetings --save --book",
      "trip meetings --read forms/wishes-C01.xlsx",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    var loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    if arguments.has(Self.forms) { return try WishForms(loaded: loaded).write(console) }
    var reading = WishImport(loaded.trip)
    for path in arguments.texts(Self.read) { try reading.take(ImportSource(path, console)) }
    if try reading.write(loaded) {
      loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    }
    let rounds = try rounds(operands.company, loaded.trip)
    guard loaded.tally.errors == 0 else {
      for line in reading.told { console.error(line.text(loaded.language) + "\n") }
      for line in loaded.printer.lines(loaded.diagnostics.filter { $0.severity == .error }) {
        console.error(line + "\n")
      }
      return .tripHasErrors
    }
    let isKeeping = arguments.has(Self.keep)
    let tables = MeetingTable.made(loaded.trip, rounds, isKeeping: isKeeping)
    let report: MeetingsReport
    do { report = try MeetingsReport(tables, loaded.sources) } catch { throw CommandFailure(error) }
    let told = try MeetingsSaving(tables: tables, loaded: loaded)
      .write(isSaving: arguments.has(Self.save), isBooking: arguments.has(Self.book))
    for line in reading.told { console.error(line.text(loaded.language) + "\n") }
    if arguments.isJSON {
      console.out(JSONWriter.text(report.json(loaded.language)))
    } else {
      console.print(report.lines(loaded.paperLanguage) + told.map { $0.text(loaded.language) })
    }
    return reading.isWhole ? .fine : .tripHasErrors
  }

  /// All, or the one of the session that is named.
  private func rounds(_ word: String?, _ trip: Trip) throws(CommandFailure) -> [MeetingRound] {
    guard !trip.rounds.isEmpty else { throw .badData(MeetingsWords.noMeetings) }
    guard let word else { return trip.rounds }
    let words = trip.rounds.map { trip.sessions[$0.session].word }
    guard let place = words.firstIndex(where: { $0.lowercased() == word.lowercased() }) else {
      throw .badData(MeetingsWords.unknownSession(word, words, Suggestion.closest(to: word, among: words)))
    }
    return [trip.rounds[place]]
  }
}

/// Words of `trip meetings`.
enum MeetingsWords {
  static let noMeetings = Sentence(
    en: "trip.json has no \"meetings\": add the session with its slots and tables",
    zhHant: "trip.json 沒有 \"meetings\"：請加上場次、時段與桌數", ja: "trip.json に \"meetings\" がありません。会場・枠・テーブル数を追加してください")
  static func saved(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "saved in meetings.csv; '\(hint("undo"))' takes it back", zhHant: "已存入 meetings.csv；「\(hint("undo"))」可復原",
      ja: "meetings.csv に保存しました。「\(hint("undo"))」で取り消せます")
  }

  static func booked(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "interpreters written into companies.csv; '\(hint("undo"))' takes it back",
      zhHant: "口譯安排已寫入 companies.csv；「\(hint("undo"))」可復原", ja: "通訳を companies.csv に書き込みました。「\(hint("undo"))」で取り消せます")
  }

  static let nothingToWrite = Sentence(
    en: "nothing to write: the files say this already", zhHant: "檔案內容已相同，無須寫入", ja: "ファイルの内容は同じです。書き込みはありません")

  static func unknownSession(_ word: String, _ words: [String], _ closest: String?) -> Sentence {
    let list = Sentence.list(words)
    let hint = closest.map { Sentence(en: " - did you mean '\($0)'?", zhHant: "，是不是「\($0)」？", ja: "。「\($0)」のことですか") }
    return Sentence(
      en: "no session '\(word)' with meetings; there are: \(list.en)", zhHant: "沒有洽談場次「\(word)」；可用：\(list.zhHant)",
      ja: "商談のある会場「\(word)」はありません。会場：\(list.ja)") + (hint ?? Sentence(verbatim: ""))
  }
}
