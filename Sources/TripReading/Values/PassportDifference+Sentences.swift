package import TripModel

extension PassportDifference {
  /// What differs; names are quoted, other personal values are not.
  package var summary: Sentence {
    switch self {
    case .damaged(let field): .damaged(field)
    case .value(let column, let typed, let passport):
      column.isPersonal ? .differs(column) : .differs(column, typed, passport)
    case .division(let column, let typed, let passport): .divided(column, typed, passport)
    case .swappedNames:
      Sentence(en: "surname and given name are swapped", zhHant: "英文姓與英文名填反了", ja: "姓と名が逆になっています")
    case .cutName:
      Sentence(
        en: "the machine readable zone is too short for the whole name", zhHant: "姓名過長，機器可讀區未完整顯示",
        ja: "氏名が長く、機械読取部には一部しか記載されていません")
    case .notNineDigits:
      Sentence(
        en: "a Taiwan passport number has nine digits; this one has a letter or another length",
        zhHant: "中華民國護照號碼應為 9 位數字，機器可讀區上的號碼不符", ja: "台湾の旅券番号は数字 9 桁ですが、機械読取部の番号は異なります")
    }
  }

  /// What to do.
  package var remedy: Sentence {
    switch self {
    case .damaged, .notNineDigits:
      Sentence(en: "read that part of the zone again", zhHant: "請重新核對該部分", ja: "その部分を読み直してください")
    case .cutName:
      Sentence(
        en: "compare the rest with the name printed above the zone", zhHant: "其餘部分請與護照資料頁機器可讀區上方的姓名核對",
        ja: "残りは旅券上部の氏名と照合してください")
    default:
      Sentence(
        en: "compare with the passport and correct the list by hand", zhHant: "請與護照核對後自行更正名冊",
        ja: "旅券と照合し、名簿を手作業で直してください")
    }
  }
}

extension Sentence {
  fileprivate static func damaged(_ field: MRZField) -> Sentence {
    let label = field.label
    return Sentence(
      en: "\(label.en) in the machine readable zone was misread", zhHant: "機器可讀區的\(label.zhHant)有誤讀",
      ja: "機械読取部の\(label.ja)に読み誤りがあります")
  }
  fileprivate static func differs(_ column: DelegateColumn) -> Sentence {
    let label = column.label
    return Sentence(
      en: "\(label.en): not what the passport says", zhHant: "\(label.zhHant)與護照不同", ja: "\(label.ja)が旅券と異なります")
  }
  fileprivate static func differs(_ column: DelegateColumn, _ typed: String, _ passport: String) -> Sentence {
    let label = column.label
    return Sentence(
      en: "\(label.en): '\(typed)' was typed, the passport says '\(passport)'",
      zhHant: "\(label.zhHant)：名冊為「\(typed)」，護照為「\(passport)」", ja: "\(label.ja)：名簿は「\(typed)」、旅券は「\(passport)」です")
  }
  fileprivate static func divided(_ column: DelegateColumn, _ typed: String, _ passport: String) -> Sentence {
    let label = column.label
    return Sentence(
      en: "\(label.en): '\(typed)' has its words divided otherwise than '\(passport)' in the passport",
      zhHant: "\(label.zhHant)：「\(typed)」的空格或連字號位置與護照「\(passport)」不同",
      ja: "\(label.ja)：「\(typed)」の区切りが旅券の「\(passport)」と異なります")
  }
}
