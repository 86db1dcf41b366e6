import TripCosting
import TripFormats
import TripModel
import TripProgrammes

extension ProgrammeCard {
  /// A measure for programs, with the reasons why it is shown.
  func json(_ programme: Programme, why: [JSONValue.Member]) -> JSONValue {
    let head: [JSONValue.Member] = [
      .init("id", .string(programme.id)), .init("year", .whole(programme.year)),
      .init("title", .string(programme.title)), .init("titleEn", .string(programme.titleEn)),
      .init("isUntitled", .bool(programme.isUntitled)), .init("ministry", .text(programme.ministry)),
      .init("agency", .text(programme.agency)), .init("executedBy", texts(programme.executedBy)),
      .init("serves", localized(programme.serves)), .init("about", localized(programme.about)),
      .init("kinds", texts(programme.kinds)), .init("topics", texts(programme.topics)),
      .init("industries", texts(programme.industries)), .init("size", .text(programme.size?.quote)),
      .init("figures", .array(programme.figures.map(json))), .init("period", json(programme.period)),
      .init("contact", texts(programme.contact)), .init("links", texts(programme.links)),
      .init("note", localized(programme.note)), .init("source", json(programme.place, programme)),
      .init("doubts", .array(programme.doubts(on: today).map { .string(text($0.sentence)) })),
    ]
    return .object(head + why)
  }

  private func json(_ figure: ProgrammeFigure) -> JSONValue {
    var amount = JSONValue.null
    var share = JSONValue.null
    switch figure.value {
    case .amount(let value): amount = AmountJSON.value(value)
    case .share(let portion): share = .string(portion.text)
    }
    return [
      "role": .string(figure.role.rawValue), "bound": .text(figure.bound?.rawValue), "amount": amount, "share": share,
      "of": localized(figure.of), "quote": .string(figure.quote),
    ]
  }

  private func json(_ period: ApplicationPeriod?) -> JSONValue {
    guard let period else { return .null }
    return [
      "mode": .string(period.mode.rawValue), "from": .text(period.from?.iso), "to": .text(period.to?.iso),
      "quote": .string(period.quote),
    ]
  }

  private func json(_ place: Programme.Place, _ programme: Programme) -> JSONValue {
    [
      "number": .string(programme.source), "title": .text(catalogue.source(of: programme)?.title),
      "heading": .text(place.heading), "lines": .string(place.lines), "quote": .string(place.quote),
    ]
  }

  func localized(_ text: LocalizedText?) -> JSONValue {
    guard let text else { return .null }
    return ["zh-Hant": .text(text.zhHant), "en": .text(text.en)]
  }

  func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
