/// What a diet asks for, one by one, where people write several things into one cell.
enum DietParts {
  /// Words that stand for the whole: 清真（不吃豬肉、不喝酒） is 清真, 素食（蛋奶素） is 蛋奶素; unknown words stay as they are.
  static func meaning(_ diet: String) -> [String] {
    guard !isListed(diet) else { return [diet] }
    let parts = carried(split(diet))
    return reduced(
      parts.flatMap { part in
        guard !isListed(part), part.contains(where: { "(（".contains($0) }) else { return [part] }
        let inner = reduced(carried(words(part)))
        // What brackets say is one thing with what stands before them, or the words of the person must serve.
        return inner.count == 1 ? inner : [part]
      })
  }

  private static func isListed(_ text: String) -> Bool {
    MealTable.requests[MealTable.key(text)] != nil || DietTable.kitchenWords(text) != nil
  }

  /// At commas outside brackets.
  private static func split(_ diet: String) -> [String] {
    var (parts, depth) = ([""], 0)
    for sign in diet {
      if "(（".contains(sign) { depth += 1 }
      if ")）".contains(sign) { depth -= 1 }
      if depth <= 0, "，、,;；/／\n".contains(sign) { parts.append("") } else { parts[parts.count - 1].append(sign) }
    }
    return parts.map(HalfText.trim).filter { !$0.isEmpty }
  }

  private static func words(_ text: String) -> [String] {
    text.split { "，、,;；/／\n()（）".contains($0) }.map { HalfText.trim(String($0)) }.filter { !$0.isEmpty }
  }

  /// 不吃牛肉、羊肉 is 不吃牛肉 and 不吃羊肉.
  private static func carried(_ parts: [String]) -> [String] {
    var (list, not) = ([String](), "")
    for part in parts {
      if let sign = ["不吃", "不食", "不要"].first(where: part.hasPrefix) { not = sign }
      let isFood = !not.isEmpty && !isListed(part) && foods.contains(part)
      if !isFood, !part.hasPrefix(not) { not = "" }
      list.append(isFood ? not + part : part)
    }
    return list
  }

  private static func reduced(_ parts: [String]) -> [String] {
    let requests = parts.map { MealTable.requests[MealTable.key($0)] }
    if let muslim = requests.firstIndex(of: .code(.moml)) {
      return parts.indices.filter { index in
        index == muslim
          || requests[index] != .code(.moml) && !ofMuslims.contains(MealTable.key(parts[index]))
      }.map { parts[$0] }
    }
    let isKindGiven = requests.contains { $0.map(isKind) ?? false }
    return parts.indices.filter { !isKindGiven || requests[$0] != .words(.whichVegetarian) }.map { parts[$0] }
  }

  private static func isKind(_ request: MealRequest) -> Bool {
    [.code(.voml), .code(.vgml), .code(.vlml), .code(.avml), .words(.noCodeForThis)].contains(request)
  }

  /// What every halal kitchen leaves out.
  private static let ofMuslims: Set = Set(
    "不吃豬|不吃豬肉|不食豬|無豬|不要豬肉|不喝酒|不飲酒|禁酒|無酒精|不含酒精|豬肉不可|no pork|no alcohol|豚肉不可|酒不可"
      .split(separator: "|").map { MealTable.key(String($0)) })
  private static let foods: Set = [
    "牛", "牛肉", "羊", "羊肉", "豬", "豬肉", "海鮮", "生食", "生魚片", "內臟", "鴨肉", "雞肉", "魚", "蝦", "蟹",
  ]
}
