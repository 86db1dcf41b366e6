import TripCosting
package import TripModel

/// The words of forms that go out and come back.
package enum FormWords {
  package static let title = Sentence(en: "Participant form", zhHant: "團員資料表", ja: "参加者情報記入表")
  static let guidance = Sentence(
    en: "Fill in the white cells and send the file back; leave what is not known yet empty.",
    zhHant: "請填寫可編輯的儲存格後寄回；未定項目請留空。", ja: "入力できるセルに記入し、このファイルをご返送ください。未定の項目は空欄で結構です。")
  static let peopleGuidance = Sentence(
    en: "One row a person. Names exactly as in the passport. Dates such as 1990-02-28.",
    zhHant: "每人一列。英文姓名請完全依護照填寫；日期例如 1990-02-28。", ja: "1 名 1 行。氏名は旅券の表記どおり、日付は 1990-02-28 の形で記入してください。")
  static let bookingsGuidance = Sentence(
    en:
      "Choose yes or no. For a person's option yes means everybody on this form; if only some want it, write its code beside them on the sheet of participants.",
    zhHant: "請選「是」或「否」。個人項目選「是」表示本表全體團員加選；若僅部分團員需要，請將代號填在「團員」工作表該團員列。",
    ja: "「はい」「いいえ」を選択。個人単位の項目で「はい」はこの記入表の全員分を意味します。一部の方のみの場合は ID を「参加者」シートのその方の行に記入してください。")
  package static let company = Sentence(en: "Company", zhHant: "公司", ja: "会社")
  package static let people = Sentence(en: "Participants", zhHant: "團員", ja: "参加者")
  package static let bookings = Sentence(en: "Interpreters and options", zhHant: "口譯與加選", ja: "通訳とオプション")
  package static let notice = Sentence(en: "Why we ask", zhHant: "個資告知", ja: "個人情報について")
  package static let item = Sentence(en: "Field", zhHant: "項目", ja: "項目")
  package static let answer = Sentence(en: "Please fill in", zhHant: "請填寫", ja: "ご記入ください")
  static let required = Sentence(en: "Required", zhHant: "必填", ja: "必須")
  static let requiredMark = Sentence(en: "yes", zhHant: "必填", ja: "必須")
  static let reason = Sentence(en: "Why it is asked", zhHant: "用途說明", ja: "利用目的")
  static let content = Sentence(en: "Content", zhHant: "內容", ja: "内容")
  package static let code = Sentence(en: "Code", zhHant: "代號", ja: "ID")
  package static let wanted = Sentence(en: "Wanted", zhHant: "是否需要", ja: "希望")
  static let bookedBy = Sentence(en: "Booked", zhHant: "申請單位", ja: "申込単位")
  static let perCompany = Sentence(en: "by the company", zhHant: "公司", ja: "会社")
  static let perPerson = Sentence(en: "for each person", zhHant: "個人", ja: "個人")

  static let noticeTitle = Sentence(
    en: "Notice under Taiwan's Personal Data Protection Act, article 8", zhHant: "個人資料保護法第八條告知事項",
    ja: "台湾個人資料保護法第 8 条に基づく告知")
  static let collector = Sentence(en: "1. Who collects", zhHant: "一、蒐集機關", ja: "1. 取得者")
  static let purpose = Sentence(en: "2. Purpose", zhHant: "二、蒐集目的", ja: "2. 利用目的")
  static let categories = Sentence(en: "3. Kinds of data", zhHant: "三、個資類別", ja: "3. 個人情報の種類")
  static let use = Sentence(en: "4. Period, area, recipients, manner", zhHant: "四、利用期間、地區、對象及方式", ja: "4. 期間・地域・提供先・方法")
  static let rights = Sentence(en: "5. Your rights", zhHant: "五、當事人權利", ja: "5. 本人の権利")
  static let refusal = Sentence(en: "6. If you do not give them", zhHant: "六、不提供之影響", ja: "6. 提供しない場合")
  static let seenBy = Sentence(en: "seen by", zhHant: "提供對象", ja: "提供先")
  static let defaultPurpose = Sentence(
    en: "arranging the delegation: flights, hotels, entry, meals, rooms, payment and contact",
    zhHant: "辦理訪團之訂位、住宿、入境、餐食、分房、收費及聯絡",
    ja: "訪問団の航空券・宿泊・入国・食事・部屋割り・精算・連絡の手配")
  /// - Parameter last: The day until which the trip's file keeps them.
  static func use(until last: Day?) -> Sentence {
    let period =
      last.map { day in
        Sentence(
          en: "until \(DayText.written(day, .en)), then deleted (art. 11)",
          zhHant: "至 \(DayText.written(day, .zhHant)) 止，屆期刪除（個資法第11條）",
          ja: "\(DayText.written(day, .ja))まで（その後は同法第 11 条により削除）")
      }
      ?? Sentence(
        en: "until the purpose has ended, then deleted (art. 11)", zhHant: "至蒐集目的消失為止，屆時刪除（個資法第11條）",
        ja: "利用目的の終了まで（終了後は同法第 11 条により削除）")
    return period
      + Sentence(
        en:
          "; in Taiwan and in the countries visited; by the readers named beside each field; electronically and on paper",
        zhHant: "；於臺灣及行程所及國家；由下列各欄位所列對象；以電子及紙本方式利用",
        ja: "。台湾および訪問国において、各項目に記載の提供先が、電子データおよび書面で利用")
  }

  static let defaultRefusal = Sentence(
    en: "without them flights and hotels cannot be booked for the person", zhHant: "未提供者，無法辦理其訂位與住宿",
    ja: "提供がない場合、航空券と宿泊の手配ができません")

  static func rights(_ contact: Sentence?, _ ways: String) -> Sentence {
    let who = contact ?? Words.notKnownYet
    return Sentence(
      en: "to inquire, read, copy, correct, stop and delete (art. 3), through \(who.en) \(ways)",
      zhHant: "得查詢、閱覽、複製、補充或更正、請求停止利用及刪除（個資法第3條），洽 \(who.zhHant) \(ways)",
      ja: "照会・閲覧・複写・訂正・利用停止・削除を請求できます（同法第 3 条）。窓口：\(who.ja) \(ways)")
  }

  static func reader(_ reader: FormField.Reader) -> Sentence {
    switch reader {
    case .organiser: Sentence(en: "organiser", zhHant: "主辦及執行單位", ja: "主催・実施機関")
    case .company: Sentence(en: "your company", zhHant: "貴公司", ja: "貴社")
    case .agency: Sentence(en: "travel agency", zhHant: "旅行社", ja: "旅行会社")
    case .airline: Sentence(en: "airline", zhHant: "航空公司", ja: "航空会社")
    case .hotel: Sentence(en: "hotel", zhHant: "飯店", ja: "ホテル")
    case .host:
      Sentence(en: "hosts that receive the delegation", zhHant: "參訪與洽談之接待單位", ja: "訪問・商談の受入先")
    case .committee: Sentence(en: "review committee", zhHant: "評選小組", ja: "審査委員会")
    }
  }

  /// What a choice is called in a drop-down; the reader of rosters knows all of them.
  package static func word(_ key: String, _ language: Language) -> String {
    switch key {
    case "yes": Sentence(en: "yes", zhHant: "是", ja: "はい").text(language)
    case "no": Sentence(en: "no", zhHant: "否", ja: "いいえ").text(language)
    case "M": Sentence(en: "Male", zhHant: "男", ja: "男").text(language)
    case "F": Sentence(en: "Female", zhHant: "女", ja: "女").text(language)
    case "twin": Sentence(en: "twin", zhHant: "雙人房", ja: "ツイン").text(language)
    case "single": Sentence(en: "single", zhHant: "單人房", ja: "シングル").text(language)
    case "out": Sentence(en: "out", zhHant: "去程", ja: "往路").text(language)
    case "back": Sentence(en: "back", zhHant: "回程", ja: "復路").text(language)
    default: key
    }
  }
}
