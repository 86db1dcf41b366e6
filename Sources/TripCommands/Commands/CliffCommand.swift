import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// `trip cliff`: what each company pays at several sizes of the delegation, and the size that tips a price.
struct CliffCommand: Command {
  static let at = OptionSpec(
    name: "at", placeholder: "PEOPLE",
    help: Sentence(
      en: "a size of the delegation (default: the most, 30, 25, 20)", zhHant: "全團人數（預設：上限、30、25、20）",
      ja: "訪問団の人数（既定：定員・30・25・20）"), repeats: true)

  let spec = CommandSpec(
    name: "cliff",
    summary: Sentence(
      en: "what each company pays if fewer people go, and where prices tip", zhHant: "各人數級距下每家公司的費用與跳價人數",
      ja: "参加人数ごとの各社の費用と価格が変わる人数"),
    operands: "[FOLDER]", operandCount: 1, options: [at], examples: ["trip cliff", "trip cliff --at 35 --at 20"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let most = loaded.trip.caps.maximumPeople ?? loaded.trip.delegates.count
    let sizes = try sizes(arguments, most)
    let groups = loaded.trip.delegatesByCompany
    let sending = loaded.trip.companies.indices.filter { !groups[$0].isEmpty }
    let cliff: Cliff
    do {
      cliff = try loaded.trip.priceList.cliff(at: sizes) { people in
        let parties = loaded.trip.parties(in: people)
        return sending.map { parties[$0] }
      }
    } catch { throw .badData(Messages.tooLarge) }
    let report = CliffReport(
      cliff: cliff, companies: sending.map { loaded.trip.companies[$0] },
      hasLeavers: !loaded.trip.withdrawals.isEmpty, language: loaded.paperLanguage)
    if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.lines) }
    return .fine
  }

  private func sizes(_ arguments: Arguments, _ most: Int) throws(CommandFailure) -> [Int] {
    var sizes: [Int] = []
    for word in arguments.texts(Self.at) {
      guard let size = Int(word), size >= 1, size <= 999_999 else {
        throw .usage(
          .invalidValue(
            option: "--at", value: word,
            expected: Sentence(en: "a whole number from 1", zhHant: "1 以上的整數", ja: "1 以上の整数")))
      }
      sizes.append(size)
    }
    let usual = [most, 30, 25, 20].filter { $0 >= 1 && $0 <= most }
    return Set(sizes.isEmpty ? usual : sizes).sorted(by: >)
  }
}
