import TripModel

/// What stands for a value in a usage, COMPANY or DAY, in the reader's words: 公司代號, 日期.
enum OperandWords {
  static func sentence(_ usage: String) -> Sentence {
    Sentence(en: usage, zhHant: said(usage) { $0.zhHant }, ja: said(usage) { $0.ja })
  }

  /// Only whole words in capitals are placeholders; options and values are typed as they stand.
  private static func said(_ usage: String, _ word: ((zhHant: String, ja: String)) -> String) -> String {
    var (text, run) = ("", "")
    func close() {
      text += words[run].map(word) ?? run
      run = ""
    }
    for character in usage {
      if character.isASCII, character.isLetter || character == "-" {
        run.append(character)
      } else {
        close()
        text.append(character)
      }
    }
    close()
    return text
  }

  private static let words: [String: (zhHant: String, ja: String)] = [
    "ADDRESS": ("地址", "住所"), "AMOUNT": ("金額", "金額"), "APPLICATION": ("案號", "申請番号"), "CODE": ("代碼", "コード"),
    "COMMAND": ("指令", "コマンド"), "COMPANY": ("公司代號", "企業コード"), "DAY": ("日期", "日付"), "FILE": ("檔案", "ファイル"),
    "FIRM": ("公司名稱", "会社名"), "FOLDER": ("資料夾", "フォルダ"), "FORMAT": ("格式", "形式"), "FROM-TO": ("起-迄", "開始-終了"),
    "GRADE": ("等級", "等級"), "HEADER": ("欄名", "見出し"), "ID": ("代號", "ID"), "INDUSTRY": ("產業", "業種"),
    "KEY": ("鍵名", "キー"), "KIND": ("種類", "種類"), "LINE": ("行號", "行"), "NAME": ("姓名", "名前"), "NUMBER": ("單號", "番号"),
    "PATH": ("路徑", "パス"), "PEOPLE": ("人數", "人数"), "PERSON": ("姓名", "氏名"), "PRICE": ("價格", "価格"),
    "RATE": ("匯率", "レート"), "REVIEWER": ("委員代號", "委員コード"), "ROW": ("列號", "行番号"), "SESSION": ("場次", "会場"),
    "TEXT": ("文字", "文"), "TIME": ("時刻", "時刻"), "WHAT": ("項目", "項目"), "WHO": ("姓名", "氏名"), "WHOM": ("對象", "相手"),
    "WORD": ("關鍵字", "語"), "YEAR": ("年度", "年度"),
  ]
}
