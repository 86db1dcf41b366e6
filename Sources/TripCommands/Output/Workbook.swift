import TripFormats
import TripModel

/// Sheets as a workbook, or the reason in words.
enum Workbook {
  static func bytes(_ sheets: [Sheet], title: String) throws(CommandFailure) -> [UInt8] {
    do {
      return try XLSXWriter.bytes(sheets, title: title)
    } catch {
      throw .badData(words(error))
    }
  }

  private static func words(_ problem: XLSXWritingProblem) -> Sentence {
    switch problem {
    case .textTooLong(let sheet, let cell):
      Sentence(
        en: "the text for \(sheet) \(cell) is longer than a cell can hold (32,767)",
        zhHant: "\(sheet) \(cell) 的文字超過儲存格上限（32,767）", ja: "\(sheet) \(cell) の文字がセルの上限（32,767）を超えています")
    case .tooManyRows(let sheet, let count), .tooManyColumns(let sheet, let count):
      Sentence(
        en: "\(sheet) is too large for a workbook (\(count))", zhHant: "\(sheet) 超過活頁簿上限（\(count)）",
        ja: "\(sheet) はブックの上限を超えています（\(count)）")
    case .noSheets, .tooLarge, .outOfMemory:
      Sentence(en: "the workbook cannot be made", zhHant: "無法產生活頁簿", ja: "ブックを作成できません")
    }
  }
}
