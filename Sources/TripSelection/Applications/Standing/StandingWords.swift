import TripCosting
import TripModel

/// The sentences of ``Standing``.
extension Sentence {
  static func decided(_ refusal: Application.Refusal) -> Sentence {
    Sentence(
      en: "decided by \(refusal.by) on \(refusal.on.iso): \(refusal.reason)",
      zhHant: "\(refusal.on.iso) 由\(refusal.by)決定：\(refusal.reason)",
      ja: "\(refusal.on.iso) \(refusal.by)決定：\(refusal.reason)")
  }

  static func late(by seconds: Int64, _ received: Instant, _ deadline: Call.Deadline) -> Sentence {
    let (came, closed) = (received.clock(in: deadline.zone), deadline.at.clock(in: deadline.zone))
    let (zone, span) = (deadline.zone.name, Sentence.span(seconds))
    return Sentence(
      en: "came in at \(came) \(zone.en), \(span.en) after the deadline of \(closed)",
      zhHant: "\(zone.zhHant) \(came) 寄達，逾申請截止時間（\(closed)）\(span.zhHant)",
      ja: "\(zone.ja) \(came) 着信、締切 \(closed) を \(span.ja)超過")
  }

  /// The two greatest units that are not nought.
  private static func span(_ seconds: Int64) -> Sentence {
    let parts = [
      (seconds / 86_400, Sentence(en: "d", zhHant: "天", ja: "日")),
      (seconds / 3600 % 24, Sentence(en: "h", zhHant: "小時", ja: "時間")),
      (seconds / 60 % 60, Sentence(en: "min", zhHant: "分", ja: "分")),
      (seconds % 60, Sentence(en: "s", zhHant: "秒", ja: "秒")),
    ].filter { $0.0 > 0 }.prefix(2)
    func text(_ language: Language, _ space: String) -> String {
      parts.map { "\($0)\(space)\($1.text(language))" }.joined(separator: " ")
    }
    return Sentence(en: text(.en, " "), zhHant: text(.zhHant, " "), ja: text(.ja, ""))
  }

  static let notAskedYet = Sentence(
    en: "something is missing, and the company has not been asked for it yet", zhHant: "文件不齊，尚未通知補件",
    ja: "不足があり、補正依頼は未送付です")

  static func waiting(_ until: Day?) -> Sentence {
    guard let until else {
      return Sentence(
        en: "asked for what is missing; the day by which it must come is not entered", zhHant: "已通知補件，補件期限未登錄",
        ja: "補正依頼済み、期限は未登録です")
    }
    return Sentence(
      en: "asked for what is missing, which must come by \(DayText.dated(until, .en))",
      zhHant: "已通知補件，期限至 \(DayText.dated(until, .zhHant))", ja: "補正依頼済み、期限 \(DayText.dated(until, .ja))")
  }

  static func suppliedLate(_ arrived: Instant, _ zone: Zone, _ until: Day) -> Sentence {
    let came = "\(arrived.day(in: zone).iso) \(arrived.clock(in: zone))"
    return Sentence(
      en: "what was missing came on \(came), after the last day \(DayText.dated(until, .en))",
      zhHant: "補件於 \(came) 寄達，已逾期限 \(DayText.dated(until, .zhHant))",
      ja: "補正書類は \(came) 着信、期限 \(DayText.dated(until, .ja)) を過ぎています")
  }

  static func notSupplied(_ until: Day) -> Sentence {
    Sentence(
      en: "not completed by \(DayText.dated(until, .en))", zhHant: "未於補件期限 \(DayText.dated(until, .zhHant)) 以前補正",
      ja: "期限 \(DayText.dated(until, .ja)) までに補正されませんでした")
  }

  static func lacks(_ document: Sentence, _ part: MissingPart) -> Sentence {
    part.sentence(of: document) { $0.map(Sentence.unreadable) }
  }

  /// The words without the figure where that is confidential.
  static func unreadable(_ answer: UnreadableAnswer) -> Sentence {
    let (label, words) = (answer.column.label, answer.shown)
    return Sentence(
      en: "\(label.en) cannot be read ('\(words)')", zhHant: "\(label.zhHant)所填內容無法辨識（「\(words)」）",
      ja: "\(label.ja)は判読不能（「\(words)」）")
  }

  static func about(_ finding: Finding) -> Sentence {
    finding.requirement.title + .colon + finding.reason
  }

  static let arrivalUnknown = Sentence(
    en: "when it came in is not entered", zhHant: "收件時間未登錄", ja: "受信日時が未登録です")

  static func supplementUnknown(_ asked: Day) -> Sentence {
    Sentence(
      en: "asked for more on \(asked.iso), and all is there, but when it came is not entered",
      zhHant: "\(asked.iso) 通知補件，文件已齊，惟補件收件時間未登錄", ja: "\(asked.iso) 補正依頼、書類は揃っていますが受信日時が未登録です")
  }

  static let allMet = Sentence(
    en: "complete, in time, and every requirement is met", zhHant: "於期限內送件、文件齊全，各項資格均符合", ja: "期限内・書類完備・資格要件すべて適合")

  static func supplied(_ arrived: Instant, _ zone: Zone) -> Sentence {
    let came = "\(arrived.day(in: zone).iso) \(arrived.clock(in: zone))"
    return Sentence(
      en: "what was missing came within the period, on \(came)", zhHant: "於通知期限內補正，\(came) 收件", ja: "期限内に補正、\(came) 受信")
  }

  static func subject(_ wanted: String) -> Sentence {
    Sentence(
      en: "the subject is not the prescribed one: \(wanted)", zhHant: "郵件主旨未依規定格式：\(wanted)",
      ja: "件名が所定の形式ではありません：\(wanted)")
  }

  static func lastDayIsFree(_ day: Day) -> Sentence {
    Sentence(
      en: "the last day for what is missing, \(DayText.dated(day, .en)), is no working day",
      zhHant: "補件期限 \(DayText.dated(day, .zhHant)) 非上班日，請確認是否順延",
      ja: "補正期限 \(DayText.dated(day, .ja)) は休日です。延長の要否をご確認ください")
  }

  static func signedAfter(_ day: Day) -> Sentence {
    Sentence(
      en: "signed on \(day.iso), after it came in: compare with the form", zhHant: "填表日期 \(day.iso) 晚於收件日，請核對報名表",
      ja: "記入日 \(day.iso) が受信日より後です。申込書をご確認ください")
  }
}
