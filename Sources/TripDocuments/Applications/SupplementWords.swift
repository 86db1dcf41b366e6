import TripCosting
import TripModel

/// Words of the letter that asks for what is missing (補件通知).
enum SupplementWords {
  static let title = Sentence(en: "Request for missing documents", zhHant: "補件通知", ja: "書類補正のお願い")
  static let to = Sentence(en: "To", zhHant: "受文者", ja: "宛先")
  static let number = Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
  static let subject = Sentence(en: "Subject", zhHant: "主旨", ja: "件名")
  static let explanation = Sentence(en: "In detail", zhHant: "說明", ja: "説明")
  static let missing = Sentence(en: "What is missing", zhHant: "應補正文件", ja: "補正が必要な書類")
  static let document = Sentence(en: "Document", zhHant: "文件", ja: "書類")
  static let lacks = Sentence(en: "Missing", zhHant: "缺漏項目", ja: "不足項目")
  static let attachment = Sentence(en: "to be attached", zhHant: "未檢附", ja: "未添付")
  static let dueUnknown = Sentence(
    en: "(day to be filled in by the organiser)", zhHant: "（補件期限由承辦單位填列）", ja: "（期限は事務局が記入）")

  static func subject(_ trip: Sentence, _ due: Sentence) -> Sentence {
    Sentence(
      en: "Your application for \(trip.en) is not complete: please send what is missing by \(due.en).",
      zhHant: "貴公司申請「\(trip.zhHant)」一案，文件尚未齊備，請於 \(due.zhHant)（含）前補正，請查照。",
      ja: "「\(trip.ja)」への貴社のご申請に不足書類がございます。\(due.ja) までに補正をお願いいたします。")
  }

  static func received(_ day: Day, _ clock: String) -> Sentence {
    Sentence(
      en: "Your application came in on \(DayText.dated(day, .en)) at \(clock), in time.",
      zhHant: "貴公司申請文件業於 \(DayText.dated(day, .zhHant)) \(clock) 收訖，未逾申請期限。",
      ja: "ご申請書類は \(DayText.dated(day, .ja)) \(clock) に期限内に受領いたしました。")
  }

  static func asked(_ due: Sentence, to address: String?) -> Sentence {
    let mail = address.map { " \($0)" } ?? ""
    return Sentence(
      en:
        "Please mail the missing parts below\(mail.isEmpty ? "" : " to\(mail)") so that they arrive by \(due.en); the time of arrival counts.",
      zhHant: "經資格審查，尚缺下列文件。請於 \(due.zhHant)（含）前以電子郵件寄達\(mail)（以寄達時間為準）。",
      ja: "資格審査の結果、下記書類が不足しております。\(due.ja) までに電子メールで\(mail.isEmpty ? "" : "\(mail)へ")お送りください（到着時刻を基準とします）。")
  }

  static func mailSubject(_ subject: String) -> Sentence {
    Sentence(
      en: "Please keep the subject: \(subject)", zhHant: "郵件主旨請註明：「\(subject)」（補件）。", ja: "件名は「\(subject)」（補正）としてください。")
  }

  static func otherwise(_ clause: String) -> Sentence {
    let place = clause.isEmpty ? "" : "（\(clause)）"
    return Sentence(
      en:
        "What has not come by then cannot be taken into account, and the application is not accepted\(clause.isEmpty ? "" : " (\(clause))").",
      zhHant: "逾期未補件者，視為資格不符，不予受理\(place)。", ja: "期限までに補正がない場合、資格要件を満たさないものとして不受理となります\(place)。")
  }
}
