import TripModel

extension ReadingProblem {
  var mailSummary: Sentence {
    switch self {
    case .loneBrace(let brace):
      Sentence(
        en: "'\(brace)' has no partner on this line", zhHant: "這一行的「\(brace)」沒有成對", ja: "この行の「\(brace)」は対になっていません")
    case .unknownPlaceholder(let name, _, let closest):
      Self.unknown(Sentence(en: "placeholder", zhHant: "代入欄位", ja: "差し込み項目"), name, closest)
    default:
      Sentence(
        en: "the first line is no subject", zhHant: "第一行不是主旨", ja: "1 行目が件名になっていません")
    }
  }

  var mailRemedies: [Sentence] {
    switch self {
    case .loneBrace:
      [
        Sentence(
          en: "write {company} for what is filled in, {{ and }} for braces",
          zhHant: "代入欄位請寫成 {company}；要顯示大括號請寫 {{ 與 }}",
          ja: "差し込みは {company} のように、波括弧そのものは {{ と }} と書いてください")
      ]
    case .unknownPlaceholder(_, let allowed, _): [Self.oneOf(allowed)]
    default:
      [
        Sentence(
          en: "begin the file with a line such as 'Subject: Briefing of {trip}', then an empty line",
          zhHant: "檔案第一行請寫「主旨：{trip} 行前說明會」之類的主旨，其後空一行", ja: "1 行目に「件名：{trip} 説明会のご案内」のような件名を書き、次の行を空けてください")
      ]
    }
  }
}
