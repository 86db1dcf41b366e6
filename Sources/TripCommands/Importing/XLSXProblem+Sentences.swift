import TripFormats
import TripModel

extension XLSXProblem {
  /// What is wrong with a workbook and what to do, the file named.
  func summary(_ file: String) -> Sentence {
    let (what, remedy) = words
    return Sentence(
      en: "\(file): \(what.en); \(remedy.en)", zhHant: "\(file)：\(what.zhHant)；\(remedy.zhHant)",
      ja: "\(file)：\(what.ja)。\(remedy.ja)")
  }

  private var words: (Sentence, Sentence) {
    switch self {
    case .notAWorkbook: (Self.noWorkbook, Self.saveAgain)
    case .encrypted:
      (
        Sentence(en: "it is protected by a password", zhHant: "檔案設有密碼", ja: "パスワードで保護されています"),
        Sentence(en: "save it without one", zhHant: "請移除密碼後另存", ja: "パスワードを外して保存してください")
      )
    case .legacyWorkbook, .binaryWorkbook, .openDocument:
      (
        Sentence(en: "it is a workbook of another format", zhHant: "是其他格式的活頁簿", ja: "別の形式のブックです"), Self.saveAgain
      )
    case .damaged("", _): (Self.cutOff, Self.saveAgain)
    case .damaged(let part, _), .missingPart(let part), .unsupported(let part), .documentType(let part):
      (
        Sentence(
          en: "the workbook is damaged (\(part))", zhHant: "活頁簿已損壞（\(part)）", ja: "ブックが壊れています（\(part)）"), Self.saveAgain
      )
    case .unsafePath(let path):
      (
        Sentence(en: "it holds an unsafe name, '\(path)'", zhHant: "內含不安全的路徑「\(path)」", ja: "安全でない名前「\(path)」を含みます"),
        Self.askSender
      )
    case .tooLarge, .tooMany:
      (
        Sentence(en: "it grows beyond what a roster can be", zhHant: "解壓縮後大小異常", ja: "展開すると異常な大きさになります"),
        Self.askSender
      )
    case .badReference(let sheet, let reference):
      (Self.cell(sheet, reference), Self.saveAgain)
    case .badValue(let sheet, let cell): (Self.cell(sheet, cell.description), Self.saveAgain)
    }
  }

  private static func cell(_ sheet: String, _ cell: String) -> Sentence {
    Sentence(
      en: "cell \(cell) of sheet '\(sheet)' cannot be read", zhHant: "工作表「\(sheet)」的 \(cell) 無法讀取",
      ja: "シート「\(sheet)」の \(cell) を読み込めません")
  }

  private static let noWorkbook = Sentence(
    en: "it is no workbook", zhHant: "不是活頁簿", ja: "ブックではありません")
  private static let cutOff = Sentence(
    en: "the workbook is damaged or cut off", zhHant: "活頁簿已損壞或不完整", ja: "ブックが壊れているか、途中で切れています")
  private static let saveAgain = Sentence(
    en: "save it again as XLSX from a spreadsheet program", zhHant: "請在試算表軟體另存為 XLSX", ja: "表計算ソフトで XLSX として保存し直してください")
  private static let askSender = Sentence(
    en: "ask who sent it", zhHant: "請向寄件人確認", ja: "送信者に確認してください")
}
