package import TripModel

extension JSONProblem {
  /// What is wrong, the user's own words quoted.
  package var summary: Sentence {
    switch kind {
    case .emptyFile: Sentence(en: "the file is empty", zhHant: "檔案是空的", ja: "ファイルが空です")
    case .unexpected(let text):
      Sentence(en: "unexpected '\(text)'", zhHant: "這裡不該有「\(text)」", ja: "ここに「\(text)」は置けません")
    case .unquotedKey(let key):
      Sentence(en: "key '\(key)' is not in quotes", zhHant: "鍵「\(key)」沒有加引號", ja: "キー「\(key)」が引用符で囲まれていません")
    case .singleQuotes:
      Sentence(en: "text in single quotes", zhHant: "文字用了單引號", ja: "文字列が単一引用符で囲まれています")
    case .curlyQuotes:
      Sentence(en: "curly quotation marks", zhHant: "用了彎引號（“ ”）", ja: "全角の引用符（“ ”）が使われています")
    case .fullWidthSign(let sign, let plain):
      Sentence(
        en: "full-width '\(sign)' instead of '\(plain)'", zhHant: "用了全形「\(sign)」，應為半形「\(plain)」",
        ja: "全角「\(sign)」ではなく半角「\(plain)」が必要です")
    case .missingColon(let key):
      Sentence(
        en: "no ':' behind key '\(key)'", zhHant: "鍵「\(key)」後面缺少「:」", ja: "キー「\(key)」の後に「:」がありません")
    case .missingComma:
      Sentence(en: "a ',' is missing here", zhHant: "這裡缺少「,」", ja: "ここに「,」がありません")
    case .extraComma: Sentence(en: "a ',' too many", zhHant: "多了一個「,」", ja: "「,」が余分です")
    case .missingValue(let key):
      Sentence(en: "key '\(key)' has no value", zhHant: "鍵「\(key)」沒有值", ja: "キー「\(key)」に値がありません")
    case .unknownWord(let word):
      Sentence(en: "unknown word '\(word)'", zhHant: "不認得「\(word)」", ja: "「\(word)」は使えません")
    case .invalidNumber(let text):
      Sentence(en: "'\(text)' is not a number", zhHant: "「\(text)」不是數字", ja: "「\(text)」は数値ではありません")
    case .unclosedString:
      Sentence(en: "this text is not closed", zhHant: "這段文字沒有結尾的引號", ja: "この文字列が閉じられていません")
    case .invalidEscape(let text):
      Sentence(en: "'\(text)' is not an escape", zhHant: "「\(text)」不是有效的跳脫字元", ja: "「\(text)」は正しいエスケープではありません")
    case .loneSurrogate(let text):
      Sentence(en: "'\(text)' is half a character", zhHant: "「\(text)」只是半個字元", ja: "「\(text)」は文字の片側（サロゲート）だけです")
    case .controlCharacter:
      Sentence(en: "a control character inside text", zhHant: "文字中有控制字元", ja: "文字列に制御文字があります")
    case .unclosed(let bracket, let line):
      Sentence(
        en: "'\(bracket)' of line \(line) is not closed", zhHant: "第 \(line) 行的「\(bracket)」沒有結尾",
        ja: "\(line) 行目の「\(bracket)」が閉じられていません")
    case .unclosedComment:
      Sentence(en: "this comment is not closed", zhHant: "這個註解沒有結尾", ja: "このコメントが閉じられていません")
    case .extraText(let text):
      Sentence(en: "'\(text)' behind the end", zhHant: "結尾之後還有「\(text)」", ja: "末尾の後に「\(text)」があります")
    case .tooDeep(let depth):
      Sentence(
        en: "nested deeper than \(depth) levels", zhHant: "巢狀超過 \(depth) 層", ja: "入れ子が \(depth) 段を超えています")
    case .duplicateKey(let key, let line):
      Sentence(
        en: "key '\(key)' stands here again; the one of line \(line) counts", zhHant: "鍵「\(key)」重複，以第 \(line) 行為準",
        ja: "キー「\(key)」が重複しています。\(line) 行目の値を使います")
    }
  }

  /// What to do.
  package var remedy: Sentence {
    switch kind {
    case .unquotedKey(let key):
      Sentence(en: "write \"\(key)\"", zhHant: "請寫成 \"\(key)\"", ja: "\"\(key)\" と書いてください")
    case .singleQuotes, .curlyQuotes:
      Sentence(
        en: "use plain double quotes: \"", zhHant: "請改用半形雙引號：\"", ja: "半角の二重引用符 \" を使ってください")
    case .fullWidthSign:
      Sentence(
        en: "switch the input method to half-width for punctuation", zhHant: "請將輸入法切換為半形標點", ja: "記号は半角で入力してください")
    case .unknownWord:
      Sentence(
        en: "use true, false or null, or put text in quotes", zhHant: "請用 true、false、null，或將文字加上引號",
        ja: "true・false・null を使うか、文字列を引用符で囲んでください")
    case .invalidNumber:
      Sentence(
        en: "write it like 35 or 0.5, or put it in quotes", zhHant: "請寫成 35 或 0.5，或加上引號",
        ja: "35 や 0.5 のように書くか、引用符で囲んでください")
    case .unclosedString:
      Sentence(en: "close it with \" on the same line", zhHant: "請在同一行以 \" 結尾", ja: "同じ行で \" を付けて閉じてください")
    case .invalidEscape:
      Sentence(en: "a backslash itself is written \\\\", zhHant: "反斜線本身要寫成 \\\\", ja: "バックスラッシュ自体は \\\\ と書きます")
    case .duplicateKey:
      Sentence(en: "remove one of the two", zhHant: "請刪除其中一個", ja: "どちらかを削除してください")
    case .unclosed, .unclosedComment:
      Sentence(en: "add what closes it", zhHant: "請補上對應的結尾符號", ja: "対応する終わりの記号を付けてください")
    case .tooDeep:
      Sentence(en: "a trip needs five levels at most", zhHant: "行程檔最多只需五層", ja: "旅程ファイルは 5 段あれば足ります")
    case .loneSurrogate:
      Sentence(en: "write the character itself", zhHant: "請直接輸入該字元", ja: "その文字をそのまま入力してください")
    case .missingValue:
      Sentence(en: "write a value, or null", zhHant: "請填入值，或寫 null", ja: "値を書くか null にしてください")
    case .emptyFile:
      Sentence(
        en: "'trip new' makes a folder to start from", zhHant: "可用「trip new」建立新的行程資料夾",
        ja: "「trip new」で新しい旅程フォルダを作成できます")
    case .missingComma, .missingColon:
      Sentence(en: "put it there", zhHant: "請補上", ja: "補ってください")
    case .extraComma, .unexpected, .extraText, .controlCharacter:
      Sentence(en: "delete it", zhHant: "請刪除", ja: "削除してください")
    }
  }
}
