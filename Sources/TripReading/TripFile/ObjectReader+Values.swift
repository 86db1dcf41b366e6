import TripCosting
import TripModel

extension ObjectReader {
  func text(_ key: String) -> String? {
    guard let node = value(key) else { return nil }
    guard case .string(let text) = node.value else { return wrong(key, .text) }
    return text
  }

  func integer(_ key: String) -> Int? {
    guard let node = value(key) else { return nil }
    guard case .number(let digits) = node.value, let number = Int(digits), number >= 0 else {
      return wrong(key, .wholeNumber)
    }
    return number
  }

  func truth(_ key: String) -> Bool? {
    guard let node = value(key) else { return nil }
    guard case .bool(let truth) = node.value else { return wrong(key, .truth) }
    return truth
  }

  func object(_ key: String) -> ObjectReader? {
    guard let node = value(key) else { return nil }
    guard case .object = node.value else { return wrong(key, .object) }
    return child(node)
  }

  func nodes(_ key: String) -> [JSONNode] {
    guard let node = value(key) else { return [] }
    guard case .array(let items) = node.value else { return wrong(key, .list) ?? [] }
    return items
  }

  /// Items that are not objects are reported and left out.
  func objects(_ key: String) -> [ObjectReader] {
    nodes(key).compactMap { node in
      guard case .object = node.value else {
        if case .damaged = node.value { return nil }
        notebook.report(.wrongKind(key, expected: .object), in: file, at: node.range.lowerBound)
        return nil
      }
      return child(node)
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice? {
    guard let word = text(key) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    report(.unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), key)
    return nil
  }

  func zone(_ key: String) -> Zone? {
    guard let name = text(key) else { return nil }
    if let zone = Zone(rawValue: name) { return zone }
    let closest = ZoneText.closest(to: name)?.rawValue
    report(.unknownChoice(name, allowed: ZoneText.choices(near: name), closest: closest), key)
    return nil
  }

  func amount(_ key: String) -> Amount? {
    guard let text = text(key) else { return nil }
    do {
      return try PriceText.read(text)
    } catch {
      report(problem(error, text), key)
      return nil
    }
  }

  func problem(_ failure: PriceText.Failure, _ text: String) -> ReadingProblem {
    switch failure {
    case .unreadable: .amountUnreadable(text)
    case .unknownCurrency(let code):
      .currencyUnknown(code, closest: Suggestion.closest(to: code, among: CurrencyCodes.all))
    }
  }

  private func wrong<Value>(_ key: String, _ expected: ReadingProblem.ValueKind) -> Value? {
    report(.wrongKind(key, expected: expected), key)
    return nil
  }
}
