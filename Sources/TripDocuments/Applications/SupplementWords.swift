import TripCosting
import TripModel

/// Words of the letter that asks for what is missing (補件通知函).
enum SupplementWords {
  static let title = Sentence(en: "Request for missing documents", zhHant: "補件通知函", ja: "書類補正のお願い")

  /// What was filled in and is to be given again: the company's own words, and how to write it.
  static func again(_ answer: UnreadableAnswer) -> Sentence {
    let (label, words, writing) = (answer.column.label, answer.words, answer.column.writing)
    return Sentence(
      en: "\(label.en): what was filled in cannot be read ('\(words)'); please fill it in again: \(writing.en)",
      zhHant: "\(label.zhHant)所填內容無法辨識（原填「\(words)」），請重新填寫（\(writing.zhHant)）",
      ja: "\(label.ja)の記入内容を判読できません（原文「\(words)」）。あらためてご記入ください（\(writing.ja)）")
  }

  /// Where the words themselves are nobody's business.
  static func unreadable(_ labels: [Sentence]) -> Sentence {
    Sentence(
      en: labels.map(\.en).joined(separator: ", ") + " not readable",
      zhHant: labels.map(\.zhHant).joined(separator: "、") + "所填內容無法辨識",
      ja: labels.map(\.ja).joined(separator: "、") + "が判読不能")
  }

  static let dueUnknown = Sentence(
    en: "(day to be filled in by the organiser)", zhHant: "（補件期限由執行單位填列）", ja: "（期限は事務局が記入）")

  static func subject(_ trip: Sentence, _ due: Sentence) -> Sentence {
    Sentence(
      en: "Your application for \(trip.en) is not complete: please send what is missing by \(due.en).",
      zhHant: "貴公司申請參加「\(trip.zhHant)」一案，文件尚未齊備，請於\(due.zhHant)前（含當日）補正，請查照。",
      ja: "「\(trip.ja)」への貴社のご申請に不足書類がございます。\(due.ja) までに補正をお願いいたします。")
  }

  /// What the letter cites by its short name from here on.
  static let basis = Sentence(
    en: "This is asked under the call for applications (the brochure).", zhHant: "依據本計畫招募企業作業說明（下稱招募說明）辦理。",
    ja: "本状は募集要項に基づくものです。")

  static func received(_ day: Day, _ clock: String, _ number: String) -> Sentence {
    let (on, time) = (LetterWords.day(day), LetterWords.clock(clock))
    return Sentence(
      en: "Your application came in on \(on.en) at \(time.en), in time (\(number)).",
      zhHant: "貴公司申請文件（申請編號：\(number)）業於\(on.zhHant)\(time.zhHant)收訖，未逾申請期限。",
      ja: "ご申請書類（申請番号 \(number)）は \(on.ja) \(time.ja) に期限内に受領いたしました。")
  }

  /// - Parameter hasUnreadable: Something is there that cannot be read, so that not all of it is missing.
  static func asked(_ due: Sentence, to address: String?, hasUnreadable: Bool) -> Sentence {
    let mail = address ?? ""
    guard !hasUnreadable else {
      return Sentence(
        en:
          "Please mail what is missing or cannot be read\(mail.isEmpty ? "" : " to \(mail)") so that it arrives by \(due.en); the time of arrival counts:",
        zhHant: "經資格審查，下列文件尚有缺漏或所填內容無法辨識，請於\(due.zhHant)前（含當日）補正，並以電子郵件寄達\(mail)（以寄達時間為準）：",
        ja:
          "資格審査の結果、下記のとおり、不足している書類または判読できない記入がございます。\(due.ja) までに補正のうえ、電子メールで\(mail.isEmpty ? "" : "\(mail)へ")お送りください（到着時刻を基準とします）。"
      )
    }
    return Sentence(
      en:
        "Please mail the missing parts below\(mail.isEmpty ? "" : " to \(mail)") so that they arrive by \(due.en); the time of arrival counts:",
      zhHant: "經資格審查，尚缺下列文件，請於\(due.zhHant)前（含當日）以電子郵件寄達\(mail)（以寄達時間為準）：",
      ja: "資格審査の結果、下記書類が不足しております。\(due.ja) までに電子メールで\(mail.isEmpty ? "" : "\(mail)へ")お送りください（到着時刻を基準とします）。")
  }

  static let alsoAsked = Sentence(
    en: "Please explain these points, too:", zhHant: "下列事項，請一併說明：", ja: "次の点もあわせてご説明ください。")

  static func numberWrong(_ ubn: String) -> Sentence {
    Sentence(
      en: "uniform number '\(ubn)' does not pass its check: please confirm it", zhHant: "統一編號「\(ubn)」檢查碼不符，請確認",
      ja: "統一編号「\(ubn)」の検査数字が合いません。ご確認ください")
  }

  static func mailSubject(_ subject: String) -> Sentence {
    Sentence(
      en: "Please keep the subject: \(subject)", zhHant: "郵件主旨請註明「\(subject)（補件）」。", ja: "件名は「\(subject)」（補正）としてください。")
  }

  static func otherwise(_ clause: Sentence?) -> Sentence {
    Sentence(
      en:
        "What has not come by then cannot be taken into account, and the application is not accepted\(clause.map { " (\($0.en))" } ?? "").",
      zhHant: "逾期未補件者，視為資格不符，不予受理\(clause.map { "（\($0.zhHant)）" } ?? "")。",
      ja: "期限までに補正がない場合、資格要件を満たさないものとして不受理となります\(clause.map { "（\($0.ja)）" } ?? "")。")
  }
}
