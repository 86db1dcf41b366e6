import TripCosting
import TripModel

/// The words of official letters (函) on a review, in the manner of an association in Taiwan.
enum LetterWords {
  static func letter(_ sender: Sentence) -> Sentence {
    Sentence(en: "\(sender.en) – Letter", zhHant: "\(sender.zhHant)　函", ja: "\(sender.ja)　通知書")
  }

  static let to = Sentence(en: "To", zhHant: "受文者", ja: "宛先")
  /// 範例聯絡人01 副理　收
  static func attention(_ person: String) -> Sentence {
    Sentence(en: "Attn. \(person)", zhHant: "\(person)　收", ja: "\(person) 様")
  }
  static let date = Sentence(en: "Date", zhHant: "發文日期", ja: "発信日")
  static let reference = Sentence(en: "Reference", zhHant: "發文字號", ja: "文書番号")
  /// Left to be written by who sends it.
  static let blankReference = Sentence(
    en: "(to be filled in)", zhHant: "　　　　字第　　　　　　　　號", ja: "　　　　第　　　　　　号")
  static let speed = Sentence(en: "Urgency", zhHant: "速別", ja: "至急区分")
  static let ordinary = Sentence(en: "ordinary", zhHant: "普通件", ja: "普通")
  static let secrecy = Sentence(en: "Classification", zhHant: "密等及解密條件或保密期限", ja: "秘密区分")
  static let address = Sentence(en: "Address", zhHant: "地址", ja: "住所")
  /// Left to be written or stamped by who signs.
  static let signatory = Sentence(en: "(title and name)", zhHant: "（職銜、姓名）", ja: "（役職・氏名）")
  static let attachment = Sentence(en: "Enclosed", zhHant: "附件", ja: "添付")
  static let none = Sentence(en: "none", zhHant: "無", ja: "なし")
  static let handledBy = Sentence(en: "Handled by", zhHant: "承辦人", ja: "担当")
  static let phone = Sentence(en: "Telephone", zhHant: "電話", ja: "電話")
  static let email = Sentence(en: "E-mail", zhHant: "電子信箱", ja: "電子メール")
  static let subject = Sentence(en: "Subject", zhHant: "主旨", ja: "件名")
  static let explanation = Sentence(en: "Explanation", zhHant: "說明", ja: "説明")
  static let original = Sentence(en: "Original to", zhHant: "正本", ja: "正本")
  static let copy = Sentence(en: "Copy to", zhHant: "副本", ja: "写し")

  /// 中華民國115年5月25日, as official letters are dated.
  static func dated(_ day: Day) -> Sentence {
    let (year, month, date) = day.calendar
    return Sentence(
      en: DayText.dated(day, .en), zhHant: "中華民國\(ROCYear.text(day))", ja: "\(year)年\(month)月\(date)日")
  }

  /// 115年5月25日（星期一）, within a sentence.
  static func day(_ day: Day) -> Sentence {
    let (year, month, date) = day.calendar
    let weekday = WeekdayNames.short(day.weekday, .zhHant)
    return Sentence(
      en: DayText.dated(day, .en), zhHant: "\(ROCYear.text(day))（星期\(weekday)）",
      ja: "\(year)年\(month)月\(date)日")
  }

  /// 17時00分01秒
  static func clock(_ text: String) -> Sentence {
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count == 3 else { return Sentence(verbatim: text) }
    return Sentence(
      en: text, zhHant: "\(parts[0])時\(parts[1])分\(parts[2])秒", ja: "\(parts[0])時\(parts[1])分\(parts[2])秒")
  }

  // MARK: - Subjects

  static func subject(_ entry: ReviewRecord.Entry, _ trip: Sentence) -> Sentence { about(trip) + verdict(entry) }

  static func promoted(_ trip: Sentence) -> Sentence {
    about(trip)
      + Sentence(
        en: "admitted from the reserve.", zhHant: "依備取順序遞補錄取，請查照。", ja: "補欠から繰り上げ採択となりましたのでお知らせします。")
  }

  private static func about(_ trip: Sentence) -> Sentence {
    Sentence(
      en: "Your application to \(trip.en): ", zhHant: "貴公司申請參加「\(trip.zhHant)」一案，", ja: "「\(trip.ja)」への貴社のご応募について：")
  }

  private static func verdict(_ entry: ReviewRecord.Entry) -> Sentence {
    switch entry.result {
    case .admitted:
      Sentence(en: "admitted.", zhHant: "業經評選錄取為正取企業，請查照。", ja: "採択となりましたのでお知らせします。")
    case .reserve:
      Sentence(
        en: "number \(entry.reserve ?? 0) in reserve.", zhHant: "業經評選列為備取第\(entry.reserve ?? 0)名，請查照。",
        ja: "補欠 \(entry.reserve ?? 0) 位となりましたのでお知らせします。")
    case .notChosen:
      Sentence(
        en: "it did not go on to stage two.", zhHant: "經書面審查，未進入第二階段評選，請查照。",
        ja: "書面審査の結果、第二段階の審査に進みませんでしたのでお知らせします。")
    case .notAdmitted, .open:
      Sentence(en: "not admitted.", zhHant: "經評選未獲錄取，請查照。", ja: "誠に残念ながら不採択となりましたのでお知らせします。")
    case .notAccepted:
      Sentence(en: "not accepted.", zhHant: "經審查不予受理，請查照。", ja: "不受理となりましたのでお知らせします。")
    }
  }

  // MARK: - Points

  /// By which paragraph and decision, and in answer to what.
  ///
  /// - Parameter meeting: nil where nobody named its day.
  static func basis(
    _ record: ReviewRecord, _ entry: ReviewRecord.Entry, isByCommittee: Bool, meeting: Day?
  ) -> Sentence {
    let isAccepted = entry.result != .notAccepted
    let clause = record.clause.flatMap { isAccepted ? $0 : nil }
    let on = meeting.map(day)
    let decided =
      !isByCommittee
      ? Sentence(verbatim: "")
      : Sentence(
        en: " and the committee's decision" + (on.map { " of \($0.en)" } ?? ""),
        zhHant: on.map { "及\($0.zhHant)評選會議決議" } ?? "及評審委員會決議",
        ja: on.map { "および \($0.ja) の審査委員会の決定" } ?? "および審査委員会の決定")
    let reply = entry.received.flatMap(Day.init(iso:)).map(day)
    return Sentence(
      en: "Under the call for applications\(clause.map { " (brochure \($0))" } ?? "")\(decided.en)"
        + (reply.map { ", in answer to your application of \($0.en)" } ?? "") + " (\(entry.application)).",
      zhHant:
        "依據本計畫招募企業作業說明（下稱招募說明）\(clause.map { self.clause($0).zhHant.dropFirst(4) } ?? "規定")\(decided.zhHant)辦理，兼復貴公司"
        + (reply?.zhHant ?? "") + "申請案（申請編號：\(entry.application)）。",
      ja: "募集要項\(clause.map { "（\($0)）" } ?? "")\(decided.ja)により、貴社の"
        + (reply.map { "\($0.ja) 付の" } ?? "") + "ご応募（申請番号 \(entry.application)）についてご通知いたします。")
  }

  /// What a letter says, with the clause it rests on where there is one.
  static func cited(_ words: Sentence, _ clause: Sentence?) -> Sentence {
    clause.map { words + Sentence(en: " (\($0.en))", zhHant: "（\($0.zhHant)）", ja: "（\($0.ja)）") } ?? words
  }

  /// 5(5)3 is 招募說明第五點第五款第3目, as letters cite; what is no such number stays as it is.
  static func clause(_ clause: String) -> Sentence {
    let parts = clause.split { "()".contains($0) }.map { Int($0) }
    let isPoint = (1...3).contains(parts.count) && parts.allSatisfy { $0 != nil } && clause.first?.isNumber == true
    guard isPoint else {
      return Sentence(en: "brochure \(clause)", zhHant: "招募說明\(clause)", ja: "募集要項 \(clause)")
    }
    let units = zip(parts.compactMap(\.self), ["點", "款", "目"]).enumerated().map { index, part in
      "第\(index < 2 ? chineseNumber(part.0) : "\(part.0)")\(part.1)"
    }
    return Sentence(en: "brochure \(clause)", zhHant: "招募說明\(units.joined())", ja: "募集要項 \(clause)")
  }

  /// 9 is 九, as such papers count their points.
  private static func chineseNumber(_ number: Int) -> String {
    let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...19).contains(number) else { return "\(number)" }
    return number < 10 ? digits[number] : "十" + (number == 10 ? "" : digits[number - 10])
  }

  static func rank(_ record: ReviewRecord) -> Sentence {
    Sentence(
      en: "The committee scored the applications by the criteria announced and admitted \(record.admitted) companies.",
      zhHant: "本案經評審委員依公告之評選項目及配分評分，以去頭去尾平均方式計算後擇優錄取\(record.admitted)家，貴公司列為正取。",
      ja: "公表した評価項目と配点により審査委員が採点し、上位 \(record.admitted) 社を採択しました。")
  }

  static func reply(_ day: Day?) -> Sentence {
    guard let day else {
      return Sentence(
        en: "The day by which to answer will be told separately.", zhHant: "參團確認之回覆期限，將另行通知。",
        ja: "参加確認の回答期限は別途お知らせします。")
    }
    let on = self.day(day)
    return Sentence(
      en:
        "Please tell us by \(on.en) by e-mail whether you take part; if you cannot, tell us early, so that a company in reserve can follow.",
      zhHant: "敬請於\(on.zhHant)前（含當日）以電子郵件回覆是否參團；如無法參團，亦請儘早告知，俾利備取企業依序遞補。",
      ja: "\(on.ja) までに電子メールで参加の可否をご回答ください。参加できない場合は、補欠企業の繰り上げのためお早めにお知らせください。")
  }

  /// 訪團期間為…，每家企業派員2人；團員資料表
  static func travel(_ days: (first: Day, last: Day)?, people: Int?) -> Sentence {
    let period = days.map { (day($0.first), day($0.last)) }
    return Sentence(
      en: (period.map { "The delegation travels from \($0.0.en) to \($0.1.en). " } ?? "")
        + (people.map { "In principle \($0) people of a company take part. " } ?? "")
        + "Please send the names of those who take part with your answer, on the participant form enclosed.",
      zhHant: (period.map { "訪團期間為\($0.0.zhHant)至\($0.1.zhHant)" } ?? "")
        + (people.map { "\(period == nil ? "" : "，")每家企業以\($0)人參團為原則" } ?? "")
        + "\(period == nil && people == nil ? "" : "；")參團人員請填妥所附團員資料表，併同參團回覆以電子郵件寄回。",
      ja: (period.map { "訪問期間は \($0.0.ja) から \($0.1.ja) までです。" } ?? "")
        + (people.map { "1 社あたり原則 \($0) 名の参加とします。" } ?? "")
        + "参加者は添付の記入表にご記入のうえ、ご回答とともにメールでお送りください。")
  }

  static func reserveUntil(_ day: Day?) -> Sentence {
    guard let on = day.map(self.day) else {
      return Sentence(
        en: "How long the list of those in reserve holds will be told separately.", zhHant: "備取名單之有效期限，將另行通知。",
        ja: "補欠名簿の有効期限は別途お知らせします。")
    }
    return Sentence(
      en: "The list of those in reserve holds until \(on.en).", zhHant: "備取名單之有效期限至\(on.zhHant)止，逾期未獲遞補者，備取資格失其效力。",
      ja: "補欠名簿の有効期限は \(on.ja) です。それまでに繰り上げがない場合、補欠の資格は失効します。")
  }

  static let duties = Sentence(
    en: "Companies admitted take part in advice, matchmaking and the follow-up of results.",
    zhHant: "本計畫為限額輔導性質，入選企業須配合相關輔導、媒合與成果追蹤作業。", ja: "採択企業には、支援事業・商談会へのご参加と成果調査へのご協力をお願いします。")

  static func briefing(_ words: Sentence) -> Sentence {
    Sentence(
      en: "\(words.en); the invitation follows.", zhHant: "\(words.zhHant)，詳細資訊將另行通知。", ja: "\(words.ja)。詳細は別途ご案内します。")
  }

  static func reserve(_ entry: ReviewRecord.Entry) -> Sentence {
    Sentence(
      en:
        "Where an admitted company gives up its place, those in reserve follow in order; you are number \(entry.reserve ?? 0) and will be told at once when a place becomes free.",
      zhHant: "正取企業如有放棄錄取資格者，將依備取順序遞補；貴公司為備取第\(entry.reserve ?? 0)名，屆時如獲遞補，將儘速另行通知。",
      ja: "採択企業に辞退があった場合は補欠の順に繰り上げます。貴社は補欠 \(entry.reserve ?? 0) 位です。繰り上げの際は速やかにご連絡します。")
  }

  static let stillInterested = Sentence(
    en: "If you do not wish to stay in reserve, please tell us.", zhHant: "貴公司如無意願保留備取資格，亦請惠予告知。",
    ja: "補欠の継続をご希望でない場合はお知らせください。")

  static func notAdmitted(_ record: ReviewRecord) -> Sentence {
    Sentence(
      en:
        "The committee scored the applications by the criteria announced; places are limited to \(record.admitted) and \(record.reserve) in reserve, and yours was not among them.",
      zhHant: "本案經評審委員依公告之評選項目及配分評分並排定序位；因名額有限（正取\(record.admitted)家、備取\(record.reserve)家），貴公司未能列入，尚祈見諒。",
      ja: "公表した評価項目と配点により採点・順位付けを行いましたが、定員（採択 \(record.admitted) 社、補欠 \(record.reserve) 社）の都合により、ご期待に沿えませんでした。")
  }

  static func notChosen(_ on: Day?) -> Sentence {
    let day = on.map(self.day)
    return Sentence(
      en:
        "After the review of documents (stage one)\(day.map { " of \($0.en)" } ?? "") it did not go on to stage two, because:",
      zhHant: "本案經\(day?.zhHant ?? "")第一階段書面審查，未進入第二階段評選，理由如下：",
      ja: "\(day.map { "\($0.ja) の" } ?? "")第一段階の書面審査の結果、第二段階に進みませんでした。理由は次のとおりです。")
  }

  static let notAccepted = Sentence(
    en: "It is not accepted because:", zhHant: "本案經審查有下列情形，依規定不予受理：", ja: "審査の結果、次の理由により不受理となりました。")

  static let replacesLetter = Sentence(
    en: "Our earlier letter on this application (reference: ____________) is void; this one takes its place.",
    zhHant: "前就本案所發通知函（發文日期：　　年　　月　　日，發文字號：　　　　　字第　　　　　　　號）同時作廢，以本函為準。",
    ja: "本件について先にお送りした通知書（文書番号：　　　　　）は無効とし、本書をもって代えます。")

  static let thanks = Sentence(
    en: "Thank you for applying; we hope to see you in later programmes.", zhHant: "感謝貴公司提出申請，未來如有相關計畫，歡迎再次申請。",
    ja: "ご応募ありがとうございました。今後の事業へのご応募をお待ちしております。")

  static let elsewhere = Sentence(
    en: "There are other government programmes for small and medium companies; ask us which may fit.",
    zhHant: "政府另有其他中小企業輔導措施，如有需要，歡迎洽承辦人索取相關資訊。", ja: "中小企業向けの他の支援策もあります。ご希望の場合は担当までお問い合わせください。")

  static func promoted(_ day: Day?) -> Sentence {
    let on = day.map(self.day)
    return Sentence(
      en:
        "An admitted company has given up its place, and yours follows in the order of the reserve\(on.map { " as of \($0.en)" } ?? "").",
      zhHant: "因正取企業放棄錄取資格，依備取順序由貴公司遞補\(on.map { "，並自\($0.zhHant)起生效" } ?? "")。",
      ja: "採択企業の辞退により、補欠の順位に従い貴社を繰り上げました\(on.map { "（\($0.ja) 付）" } ?? "")。")
  }

  static func questions(_ contact: Sentence, _ ways: String) -> Sentence {
    // A house gives its own people no title.
    let own = { (language: Language) in OwnName.text(contact.text(language), language) }
    return Sentence(
      en: "Questions: \(own(.en)), \(ways).", zhHant: "如有疑問，請洽承辦人\(own(.zhHant))（\(ways)）。",
      ja: "お問い合わせ：\(own(.ja))（\(ways)）")
  }
}
