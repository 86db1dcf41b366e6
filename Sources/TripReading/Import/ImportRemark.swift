package import TripModel

/// What was taken otherwise than it stands, for good reasons: nothing is to be done, but it is said.
package struct ImportRemark: Hashable, Sendable {
  /// What was seen.
  package enum Reason: Hashable, Sendable {
    /// A row of sums instead of a person or a company, and its words.
    case sum(String)
    /// A name, the name as it is taken, and what stood beside it.
    case aside(String, name: String, aside: String)
    /// A name in Latin letters, the same without how somebody is addressed, and that.
    case addressed(String, name: String, title: String)
    /// A row with a company between the people, which is not taken for theirs.
    case heading(String)
    /// A name in Latin letters that differs from the roster's in hyphens, spaces or apostrophes alone; the key of its
    /// column, and the row for insisting on it.
    case sameLetters(String, kept: String, key: String, row: Int)
  }

  package var table: String
  package var place: ImportPlace
  package var reason: Reason

  package init(table: String, place: ImportPlace, reason: Reason) {
    self.table = table
    self.place = place
    self.reason = reason
  }

  package var summary: Sentence {
    let at = place.words(in: table)
    return switch reason {
    case .sum(let text):
      Sentence(
        en: "\(at): '\(text)' is a row of sums, so it is left out", zhHant: "\(at)：「\(text)」是合計列，略過",
        ja: "\(at)：「\(text)」は合計の行のため取り込みません")
    case .addressed(let text, let name, let title):
      Sentence(
        en: "\(at): '\(text)' is taken as \(name); '\(title)' is how somebody is addressed, and in no passport",
        zhHant: "\(at)：「\(text)」以「\(name)」匯入；「\(title)」為稱謂，護照姓名不含",
        ja: "\(at)：「\(text)」は「\(name)」として取り込みます。「\(title)」は敬称で、旅券の氏名にはありません")
    case .sameLetters(let text, let kept, let key, let row):
      Sentence(
        en:
          "\(at): '\(text)' has the letters of \(kept), which stays as the passport prints it; if the passport prints '\(text)', say --take \(row)=\(key)",
        zhHant: "\(at)：「\(text)」與名冊的「\(kept)」僅連字號、空格或撇號不同，視為同名，保留護照寫法；若護照確為「\(text)」請加 --take \(row)=\(key)",
        ja:
          "\(at)：「\(text)」は名簿の「\(kept)」とハイフン・空白・アポストロフィだけが異なるため同じ氏名とみなし、旅券の表記のままにします。旅券が「\(text)」なら --take \(row)=\(key) を指定してください"
      )
    case .heading(let text):
      Sentence(
        en:
          "\(at): '\(text)' names no person, so the row is left out; people below it have the company of their own row",
        zhHant: "\(at)：「\(text)」不是團員，此列略過；其下各列的公司以該列所填為準",
        ja: "\(at)：「\(text)」は参加者ではないため、この行は取り込みません。下の行の企業は各行の記載によります")
    case .aside(let text, let name, let aside):
      Sentence(
        en:
          "\(at): name '\(text)' is taken as \(name); '\(aside)' is no part of it: write it into its own column if it is needed",
        zhHant: "\(at)：姓名「\(text)」以「\(name)」匯入；「\(aside)」不屬姓名，如有需要請填入所屬欄位（職稱、飲食需求、備註等）",
        ja: "\(at)：氏名「\(text)」は「\(name)」として取り込みます。「\(aside)」は氏名ではないため、必要なら役職・備考などの列に記入してください")
    }
  }
}
