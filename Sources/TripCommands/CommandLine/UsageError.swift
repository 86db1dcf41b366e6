import TripModel

/// What is wrong with the words of a command line.
enum UsageError: Error, Hashable {
  case unknownCommand(String, closest: String?)
  case unknownOption(String, command: String, closest: String?)
  case missingValue(option: String)
  case unexpectedValue(option: String, value: String)
  case repeatedOption(String)
  case invalidValue(option: String, value: String, expected: Sentence)
  case unexpectedOperand(String, command: String)
  case missingOperand(String, command: String)
  case missingOption(String, command: String)
  case conflict(String, String)
  /// `--leave-by` with a day behind it.
  case leaveByDay(String)
  /// `quote` without a company and without --people.
  case missingWho
  case optionBeforeCommand(String)

  var sentence: Sentence {
    switch self {
    case .unknownCommand(let word, let closest):
      Sentence(en: "unknown command '\(word)'", zhHant: "沒有「\(word)」這個指令", ja: "コマンド「\(word)」はありません")
        + UsageError.suggestion(closest)
    case .unknownOption(let word, let command, let closest):
      Sentence(
        en: "unknown option '\(word)' for 'trip \(command)'", zhHant: "「trip \(command)」沒有「\(word)」這個選項",
        ja: "「trip \(command)」にオプション「\(word)」はありません") + UsageError.suggestion(closest)
    case .missingValue(let option):
      Sentence(en: "'\(option)' needs a value", zhHant: "「\(option)」需要一個值", ja: "「\(option)」には値が必要です")
    case .unexpectedValue(let option, let value):
      Sentence(
        en: "'\(option)' takes no value, but got '\(value)'", zhHant: "「\(option)」不需要值，卻收到「\(value)」",
        ja: "「\(option)」は値を取りませんが「\(value)」があります")
    case .repeatedOption(let option):
      Sentence(en: "'\(option)' is given twice", zhHant: "「\(option)」重複指定", ja: "「\(option)」が重複しています")
    case .invalidValue(let option, let value, let expected):
      Sentence(
        en: "'\(value)' is no value for '\(option)', which takes \(expected.en)",
        zhHant: "「\(OperandWords.sentence(option).zhHant)」不接受「\(value)」，可用：\(expected.zhHant)",
        ja: "「\(OperandWords.sentence(option).ja)」に「\(value)」は使えません。使える値：\(expected.ja)")
    case .unexpectedOperand(let word, let command):
      Sentence(
        en: "'trip \(command)' does not know what to do with '\(word)'", zhHant: "「trip \(command)」用不到「\(word)」",
        ja: "「trip \(command)」に「\(word)」は不要です")
    case .missingOperand(let word, let command):
      Sentence(
        en: "'trip \(command)' needs \(word)",
        zhHant: "「trip \(command)」後請加上\(OperandWords.sentence(word).zhHant)",
        ja: "「trip \(command)」には\(OperandWords.sentence(word).ja)が必要です")
    case .missingOption(let option, let command):
      Sentence(
        en: "'trip \(command)' needs '\(option)'", zhHant: "「trip \(command)」需要「\(option)」",
        ja: "「trip \(command)」には「\(option)」が必要です")
    case .missingWho:
      Sentence(
        en: "'trip quote' needs the code of a company, or --people with a number",
        zhHant: "請指定公司代號，或用 --people 指定人數", ja: "企業コード、または --people で人数を指定してください")
    case .optionBeforeCommand(let option):
      Sentence(
        en: "'\(option)' stands before the command; write 'trip COMMAND \(option) ...'",
        zhHant: "「\(option)」應放在指令之後：trip 指令 \(option) ...", ja: "「\(option)」はコマンドの後に書きます：trip コマンド \(option) ...")
    case .leaveByDay(let word):
      Sentence(
        en: "'--leave-by' takes no day, but got '\(word)'; it prints every step with its days",
        zhHant: "「--leave-by」不需要日期，卻收到「\(word)」；它會列出每一階段的日期與費用",
        ja: "「--leave-by」に日付「\(word)」は不要です。すべての段階を日付とともに表示します")
    case .conflict(let first, let second):
      Sentence(
        en: "'\(first)' and '\(second)' do not go together", zhHant: "「\(first)」與「\(second)」不能同時使用",
        ja: "「\(first)」と「\(second)」は同時に使えません")
    }
  }

  private static func suggestion(_ closest: String?) -> Sentence {
    guard let closest else { return Sentence(verbatim: "") }
    return Sentence(
      en: "; did you mean '\(closest)'?", zhHant: "；是不是「\(closest)」？", ja: "。「\(closest)」のことですか")
  }
}
