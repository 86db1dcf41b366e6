import TripCosting
import TripModel
import TripReading

/// A command line taken apart by its command's options.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  let spec: CommandSpec

  /// Accepts --name value and --name=value; "--" ends the options.
  init(_ words: [String], _ spec: CommandSpec) throws(UsageError) {
    self.spec = spec
    var index = 0
    var optionsEnded = false
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--", !optionsEnded {
        optionsEnded = true
      } else if optionsEnded || word == "-" || !word.hasPrefix("-") {
        guard operands.count < spec.operandCount else { throw .unexpectedOperand(word, command: spec.name) }
        operands.append(word)
      } else {
        try readOption(word, words, &index)
      }
    }
  }

  private mutating func readOption(_ word: String, _ words: [String], _ index: inout Int) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = spec.allOptions.first(where: { "--\($0.name)" == parts[0] }) else {
      let names = spec.allOptions.map { "--\($0.name)" }
      throw .unknownOption(parts[0], command: spec.name, closest: Suggestion.closest(to: parts[0], among: names))
    }
    if option.isFlag, parts.count == 2 { throw .unexpectedValue(option: parts[0], value: parts[1]) }
    if values[option.name] != nil, !option.repeats { throw .repeatedOption(parts[0]) }
    var value = parts.count == 2 ? parts[1] : ""
    if parts.count == 1, !option.isFlag {
      guard index < words.count, !words[index].hasPrefix("--") else { throw .missingValue(option: parts[0]) }
      value = words[index]
      index += 1
    }
    try checkChoice(value, option)
    values[option.name, default: []].append(value)
  }

  private func checkChoice(_ value: String, _ option: OptionSpec) throws(UsageError) {
    guard !option.choices.isEmpty, !option.choices.contains(value) else { return }
    throw .invalidValue(
      option: "--\(option.name)", value: value, expected: Sentence.list(option.choices))
  }

  func has(_ option: OptionSpec) -> Bool { values[option.name] != nil }

  func text(_ option: OptionSpec) -> String? { values[option.name]?.last }

  func texts(_ option: OptionSpec) -> [String] { values[option.name] ?? [] }

  var isJSON: Bool { text(.format) == "json" }

  var language: Language? { text(.language).flatMap(Language.init(tag:)) }
}
