import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripSelection
import TripStorage

/// `trip promote`: the next company in reserve as a whole; a trial unless `--by` says who decided it.
struct PromoteCommand: Command {
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(en: "the day of the decision (default: today)", zhHant: "決定日（預設今天）", ja: "決定日（既定は今日）"))
  static let people = OptionSpec(
    name: "people", placeholder: "N",
    help: Sentence(
      en: "how many it sends (default: peoplePerCompany of the trip)", zhHant: "遞補企業派員人數（預設依行程每家人數）",
      ja: "派遣人数（既定は旅程の 1 社あたり人数）"))
  static let replyBy = OptionSpec(
    name: "reply-by", placeholder: "DAY",
    help: Sentence(en: "by when it must answer", zhHant: "回覆期限", ja: "回答期限"))
  static let reason = OptionSpec(
    name: "reason", placeholder: "TEXT",
    help: Sentence(en: "with --by: why", zhHant: "搭配 --by：理由", ja: "--by と併用：理由"))
  static let decline = OptionSpec(
    name: "decline", placeholder: nil,
    help: Sentence(
      en: "with --by: the company gives up its place, or its place in reserve", zhHant: "搭配 --by：該企業放棄正取或備取資格",
      ja: "--by と併用：その企業は採択・補欠を辞退"))
  static let skip = OptionSpec(
    name: "skip", placeholder: nil,
    help: Sentence(
      en: "with --by: it is passed over for the place that is free now", zhHant: "搭配 --by：本次遞補略過該企業",
      ja: "--by と併用：今回の繰り上げは見送り"))

  let spec = CommandSpec(
    name: "promote",
    summary: Sentence(
      en: "bring up the next company in reserve, shown as a trial first", zhHant: "備取遞補：先試算，再登錄", ja: "補欠の繰り上げ。まず試算"),
    operands: "[APPLICATION] [FOLDER]", operandCount: 2,
    options: [people, on, replyBy, decline, skip, reason, .by],
    examples: [
      "trip promote", "trip promote A16", "trip promote A03 --decline --by 陳秘書 --reason 來函放棄",
      "trip promote A16 --by 陳秘書 --reason 遞補A03 --reply-by 2026-06-08",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    if arguments.has(Self.decline), arguments.has(Self.skip) { throw .usage(.conflict("--decline", "--skip")) }
    let isDecided = arguments.has(Self.decline) || arguments.has(Self.skip)
    let promotion = try Promotion(ReviewStore(loaded))
    guard isDecided || arguments.has(.by) else {
      return try show(try trial(operands.company, promotion, arguments), promotion, arguments, console)
    }
    guard let code = operands.company else { throw .usage(.missingOperand("APPLICATION", command: spec.name)) }
    guard let by = arguments.text(.by), !by.isEmpty else { throw .usage(.missingOption("--by", command: spec.name)) }
    guard let reason = arguments.text(Self.reason), !reason.isEmpty else {
      throw .usage(.missingOption("--reason", command: spec.name))
    }
    let day: Day
    do { day = try arguments.day(Self.on) ?? loaded.today } catch { throw .usage(error) }
    let line = { (kind: Decision.Kind) in
      Decision(origin: .none, application: code, kind: kind, reason: reason, on: day, by: by)
    }
    if isDecided {
      try promotion.decide(line(arguments.has(Self.decline) ? .declined : .skipped))
      let isDecline = arguments.has(Self.decline)
      let left = isDecline ? promotion.company(of: code) : nil
      return try answer(
        [PromotionMessages.decided(code, isDecline: isDecline, day)]
          + (left.map { [PromotionMessages.stillOnRoster($0.company, people: $0.people, loaded.hint)] } ?? []),
        loaded, arguments, console)
    }
    let trial = try trial(code, promotion, arguments)
    guard let trial, trial.refusal == nil else {
      throw .badData(trial?.refusal ?? PromotionMessages.nobodyWaits)
    }
    var promoted = line(.promoted)
    if trial.people != loaded.trip.caps.peoplePerCompany { promoted.number = trial.people }
    try promotion.promote(trial, promoted)
    return try answer(
      [PromotionMessages.promoted(trial.entry.application, day, loaded.hint)], loaded, arguments, console)
  }

  private func answer(
    _ sentences: [Sentence], _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    if arguments.isJSON {
      console.out(JSONWriter.text(["version": .number(1), "written": .bool(true)]))
    } else {
      console.print(sentences.map { $0.text(loaded.language) })
    }
    return .fine
  }

  private func trial(
    _ code: String?, _ promotion: Promotion, _ arguments: Arguments
  ) throws(CommandFailure) -> PromotionTrial? {
    guard let code = code ?? promotion.places.next else { return nil }
    do {
      let people = try arguments.count(Self.people, least: 1, most: 999)
      return try promotion.trial(code, people: people, replyBy: try arguments.day(Self.replyBy))
    } catch { throw CommandFailure(error) }
  }

  private func show(
    _ trial: PromotionTrial?, _ promotion: Promotion, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let report = PromotionReport(promotion: promotion, trial: trial, language: promotion.loaded.paperLanguage)
    if arguments.isJSON {
      console.out(JSONWriter.text(report.json))
    } else {
      console.print(report.lines)
    }
    return .fine
  }
}
