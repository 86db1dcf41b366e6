import TripModel

/// One command as data.
struct CommandSpec: Sendable {
  var name: String
  var summary: Sentence
  /// What stands behind the command's name in the usage line, such as "[COMPANY] [FOLDER]".
  var operands: String
  /// How many operands it takes at most.
  var operandCount: Int
  var options: [OptionSpec]
  /// Whole command lines that work on the real trip.
  var examples: [String] = []

  var allOptions: [OptionSpec] { options + OptionSpec.common }

  var usage: String {
    (["trip", name, operands] + options.map { "[\($0.usage)]" }).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
