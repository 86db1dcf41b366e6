import TripModel

/// What can be wrong with the times, the hosts and the wishes of one-to-one meetings.
enum MeetingProblem {
  case freeUnreadable(String)
  case duplicateHost(String)
  case unknownHost(String, closest: String?)
  case duplicateWish(company: String, host: String)

  var rule: ReadingRule {
    switch self {
    case .freeUnreadable: .validDate
    case .duplicateHost: .uniqueHost
    case .unknownHost: .knownHost
    case .duplicateWish: .uniqueWish
    }
  }

  var summary: Sentence {
    switch self {
    case .freeUnreadable(let value):
      Sentence(
        en: "'\(value)' is not a stretch of time", zhHant: "「\(value)」不是一段時間", ja: "「\(value)」は時間帯として読めません")
    case .duplicateHost(let id):
      Sentence(en: "host '\(id)' stands twice", zhHant: "洽談對象「\(id)」重複", ja: "商談先「\(id)」が重複しています")
    case .unknownHost(let id, let closest):
      ReadingProblem.unknown(Sentence(en: "host", zhHant: "洽談對象", ja: "商談先"), id, closest)
    case .duplicateWish(let company, let host):
      Sentence(
        en: "\(company) and \(host) stand twice for this session", zhHant: "\(company) 與 \(host) 在同一場次重複",
        ja: "\(company) と \(host) の組が同じ会場で重複しています")
    }
  }

  var remedies: [Sentence] {
    switch self {
    case .freeUnreadable:
      [
        Sentence(
          en: "write it as 13:30-15:00, of one session tokyo=13:30-15:00, or tokyo=no where it does not come",
          zhHant: "請寫成 13:30-15:00；只限某場次時寫 tokyo=13:30-15:00，不出席寫 tokyo=no",
          ja: "13:30-15:00 の形で、会場を限るときは tokyo=13:30-15:00、欠席は tokyo=no と書いてください")
      ]
    case .duplicateHost:
      [
        Sentence(
          en: "give each host a code of its own, or delete one row", zhHant: "請給每個洽談對象不同的代號，或刪除其中一列",
          ja: "企業ごとに別のコードを付けるか、どちらかの行を削除してください")
      ]
    case .unknownHost:
      [
        Sentence(
          en: "use a code from hosts.csv", zhHant: "請使用 hosts.csv 中的代號", ja: "hosts.csv にある企業コードを使ってください")
      ]
    case .duplicateWish:
      [
        Sentence(
          en: "write both sides' wishes into one row, and delete the other", zhHant: "請將雙方意願寫在同一列，並刪除另一列",
          ja: "双方の希望を一行にまとめ、もう一方を削除してください")
      ]
    }
  }
}
