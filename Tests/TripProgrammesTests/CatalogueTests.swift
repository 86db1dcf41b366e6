import Testing
import TripCosting
import TripModel
import TripReading

@testable import TripProgrammes

/// The catalogue that is part of the program: whole, exact, and each record with its place.
@Suite struct CatalogueTests {
  static let catalogue = try? Catalogue.embedded()

  private var programmes: [Programme] {
    get throws { try #require(Self.catalogue).programmes }
  }

  @Test("holds as many measures as the headings of each source", arguments: SourceCount.all)
  func counts(count: SourceCount) throws {
    let own = try programmes.filter { $0.year == count.year }
    #expect(own.count == count.records)
    #expect(own.count { $0.isUntitled } == count.untitled)
    #expect(count.headings.map(\.records).reduce(0, +) == count.records)
  }

  @Test("every record says whom to ask or where to look, what it is, and where it stands")
  func wholeRecords() throws {
    for programme in try programmes {
      #expect(programme.id.hasPrefix("\(programme.year)-"))
      #expect(programme.place.lines.contains("-") && !programme.place.quote.isEmpty, "\(programme.id)")
      #expect(programme.about.zhHant != nil && programme.about.en != nil, "\(programme.id)")
      #expect(!programme.kinds.isEmpty, "\(programme.id)")
      #expect(programme.isUntitled == programme.title.hasPrefix("〔"), "\(programme.id)")
    }
  }

  @Test("every figure stands in the source's words beside it")
  func figures() throws {
    var count = 0
    for programme in try programmes {
      for figure in programme.figures {
        count += 1
        #expect(Self.holds(figure.quote, figure.value), "\(programme.id): \(figure.quote)")
      }
      for limit in programme.size?.limits ?? [] {
        #expect(Self.holds(programme.size?.quote ?? "", limit), "\(programme.id)")
      }
    }
    #expect(count == 258)
  }

  private static func holds(_ quote: String, _ value: ProgrammeFigure.Value) -> Bool {
    let found = FigureText(quote)
    switch value {
    case .amount(let amount):
      return found.amounts.contains(amount.low) && amount.high.map { found.amounts.contains($0) } == true
    case .share(let portion) where portion.text.contains("/"): return found.fractions.contains(portion.text)
    case .share(let portion):
      return portion.text.split(separator: "-").allSatisfy { text in
        if case .percent(let percent)? = try? ShareText.read(String(text)) {
          found.shares.contains(percent.millionths) || found.shares.contains(percent.millionths % 1_000_000)
        } else {
          false
        }
      }
    }
  }

  private static func holds(_ quote: String, _ limit: SizeLimit.Limit) -> Bool {
    let found = FigureText(quote)
    return switch limit {
    case .employeesBelow(let count), .employeesAtMost(let count): found.amounts.contains(Int64(count))
    case .capitalAtMost(let units), .revenueAtMost(let units): found.amounts.contains(units)
    case .smallOrMedium: quote.contains("中⼩企業") || quote.contains("中小企業")
    }
  }
}

/// How many measures a source has, counted by its own headings and not by the records.
struct SourceCount: Sendable {
  struct Heading: Sendable {
    var what: String
    var records: Int
  }

  var year: Int
  var records: Int
  var untitled: Int
  var headings: [Heading]

  static let all = [
    SourceCount(
      year: 114, records: 35, untitled: 2,
      headings: [
        Heading(what: "rows 聯繫窗口, one under each numbered measure of chapters 2 to 5", records: 16),
        Heading(what: "配套 1.1 (two sites), 1.2, 2 (four kinds of tax relief), 3", records: 8),
        Heading(what: "measures that the slides of 策略 1 to 3 alone name", records: 11),
      ]),
    SourceCount(
      year: 112, records: 101, untitled: 6,
      headings: [Heading(what: "pages of the handbook, a measure each", records: 101)]),
    SourceCount(
      year: 109, records: 39, untitled: 0,
      headings: [
        Heading(what: "entries of the table of contents", records: 36),
        Heading(what: "two more, as 四(二)11 holds three programmes", records: 2),
        Heading(what: "the service team of the introduction", records: 1),
      ]),
  ]
}
