import TripModel

extension ObjectReader {
  /// One text for all languages, or an object with a text for each.
  func localized(_ key: String) -> LocalizedText? {
    guard let node = value(key) else { return nil }
    return localized(node, key)
  }

  func localizedList(_ key: String) -> [LocalizedText] {
    nodes(key).compactMap { localized($0, key) }
  }

  private func localized(_ node: JSONNode, _ key: String) -> LocalizedText? {
    switch node.value {
    case .string(let text): return .same(text)
    case .object:
      let reader = child(node)
      let text = LocalizedText(
        en: reader.text(Language.en.rawValue), zhHant: reader.text(Language.zhHant.rawValue),
        ja: reader.text(Language.ja.rawValue))
      reader.finish()
      return text
    default:
      report(.wrongKind(key, expected: .localizedText), key)
      return nil
    }
  }
}
