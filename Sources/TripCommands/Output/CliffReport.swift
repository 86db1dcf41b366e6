import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// What companies pay at several sizes of the delegation, side by side.
struct CliffReport {
  let cliff: Cliff
  let companies: [Company]
  /// Whether somebody has left, whose charges stand on bills and in none of these sums.
  let hasLeavers: Bool
  let language: Language

  var lines: [String] {
    var table = TextTable(right: Set(2..<cliff.rows.count + 2))
    table.add(["", ""] + cliff.rows.map { CliffWords.people($0.people).text(language) })
    for (index, company) in companies.enumerated() {
      table.add([company.id, company.name(in: language)] + cliff.rows.map { text($0.sums[index]) })
    }
    let tips = cliff.tips.isEmpty ? CliffWords.none : CliffWords.tips(cliff.tips)
    return table.lines + [""] + ([tips] + (hasLeavers ? [CliffWords.withoutLeaving] : [])).map { $0.text(language) }
  }

  private func text(_ sums: [Amount]?) -> String {
    guard let sums else { return "–" }
    return sums.map { AmountText.text($0, language) }.joined(separator: " + ")
  }

  /// sizes (people, companies), tips.
  var json: JSONValue {
    [
      "version": .number(1),
      "sizes": .array(
        cliff.rows.map { row in
          [
            "people": .whole(row.people),
            "companies": .array(
              zip(companies, row.sums).map { company, sums in
                ["company": .string(company.id), "sums": sums.map { .array($0.map(AmountJSON.value)) } ?? .null]
              }),
          ]
        }),
      "tips": .array(cliff.tips.map { .whole($0) }),
    ]
  }
}

/// Words of `trip cliff`.
enum CliffWords {
  static let none = Sentence(
    en: "No price depends on how many people go.", zhHant: "沒有任何費用因全團人數而異。", ja: "参加人数で変わる料金はありません。")

  static let withoutLeaving = Sentence(
    en: "Charges for who has withdrawn are not in it: 'trip quote COMPANY' tells them.",
    zhHant: "未含已退出者之退出費用：「trip quote 公司代號」可查。", ja: "参加を取り消した方の取消料は含みません。「trip quote 企業コード」で確認できます。")

  static func people(_ count: Int) -> Sentence {
    Sentence(en: "\(count) people", zhHant: "全團 \(count) 人", ja: "全 \(count) 名")
  }

  static func tips(_ sizes: [Int]) -> Sentence {
    let list = Sentence.list(sizes.map(String.init))
    return Sentence(
      en: "Prices tip at \(list.en) people: one more pays another price.",
      zhHant: "跳價人數：\(list.zhHant) 人（再多一人即適用另一價格）。", ja: "価格が変わる人数：\(list.ja) 名（1 名増えると別の料金）。")
  }
}
