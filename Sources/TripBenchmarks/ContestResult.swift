/// Medians of a contest, and how many times ours the others took.
struct ContestResult {
  struct Line {
    var name: String
    var isOurs: Bool
    /// By the clock, in seconds; nil where the program is missing or failed.
    var seconds: Double?
    var processor: Double?
    /// Bytes, the most of all runs.
    var peak: Int?
    /// So much in a second, where that was asked.
    var rate: Double?

    init(_ contestant: Contestant, _ runs: [Process], _ rates: [Double]) {
      (name, isOurs) = (contestant.name, contestant.isOurs)
      seconds = Self.median(runs.map(\.seconds))
      processor = Self.median(runs.map(\.processor))
      peak = runs.map(\.peak).max()
      rate = Self.median(rates)
    }

    private static func median(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
  }

  var title: String
  var lines: [Line]

  /// The first that is ours: what the others are measured against.
  private var ours: Line? { lines.first { $0.isOurs } }

  func times(_ line: Line, _ value: (Line) -> Double?) -> Double? {
    guard let ours = ours.flatMap(value), let other = value(line), ours > 0 else { return nil }
    return other / ours
  }

  var markdown: String {
    let isRate = lines.contains { $0.rate != nil }
    var text = "\n### \(title)\n\n"
    text += isRate ? "| | a second | times ours |\n| --- | ---: | ---: |\n" : Self.head
    for line in lines {
      let name = line.isOurs ? "**\(line.name)**" : line.name
      if isRate {
        text += "| \(name) | \(Figure.whole(line.rate)) | \(Figure.text(times(line, \.rate), 3)) |\n"
      } else {
        text +=
          "| \(name) | \(Figure.time(line.seconds)) | \(Figure.time(line.processor)) | \(Figure.memory(line.peak))"
        text += " | \(Figure.text(times(line, \.seconds), 2)) | \(Figure.text(times(line, \.processor), 2)) |\n"
      }
    }
    return text
  }

  private static let head = """
    | | clock | processor | peak MiB | clock, times ours | processor, times ours |
    | --- | ---: | ---: | ---: | ---: | ---: |

    """

  var json: String {
    let members = lines.map { line in
      "{\"name\":\"\(line.name)\",\"ours\":\(line.isOurs),\"seconds\":\(Figure.json(line.seconds)),"
        + "\"processor\":\(Figure.json(line.processor)),\"peak\":\(line.peak.map { "\($0)" } ?? "null"),"
        + "\"rate\":\(Figure.json(line.rate))}"
    }
    return "{\"title\":\"\(title)\",\"lines\":[\(members.joined(separator: ","))]}"
  }
}
