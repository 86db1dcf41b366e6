package import TripModel

/// The templates that are used where the trip folder has none.
package enum MailTexts {
  /// - Parameter trip: Says whether of the briefing only about when is known, and whether a call obliges companies.
  package static func text(_ kind: MailKind, _ trip: Trip, _ language: Language) -> String {
    let (subject, greeting, body) =
      switch kind {
      case .invitation: (invitationSubject, companyGreeting, invitation(trip.deadline(.briefing)?.isAboutADay ?? false))
      case .invoice: (invoiceSubject, companyGreeting, invoice)
      case .reminder: (reminderSubject, companyGreeting, reminder)
      case .manifest: (manifestSubject, agencyGreeting, manifest)
      case .results: (resultsSubject, companyGreeting, results(isOfCall: trip.call != nil))
      case .settlement: (settlementSubject, companyGreeting, settlement)
      case .changes: (changesSubject, companyGreeting, changes)
      case .supplement: (supplementSubject, companyGreeting, supplement)
      case .letter: (letterSubject, companyGreeting, letter)
      }
    let parts = [subject, greeting, body, closing].map { $0.text(language) }
    return "\(heading.text(language))\(parts[0])\n\n\(parts[1])\n\n\(parts[2])\n\n\(parts[3])\n"
  }

  private static let heading = Sentence(en: "Subject: ", zhHant: "主旨：", ja: "件名：")
  private static let companyGreeting = Sentence(
    en: "Dear {contact},\n{company}", zhHant: "{company}\n{contact} 您好：", ja: "{company}\n{contact} 様")
  private static let agencyGreeting = Sentence(en: "Dear colleagues,", zhHant: "承辦人員 您好：", ja: "ご担当者 様")
  private static let closing = Sentence(
    en: "Kind regards,\n\n{sender}\n{organiser}\n{senderEmail} {senderPhone}",
    zhHant: "敬祝 商祺\n\n{sender}　敬上\n{organiser}\n{senderEmail} {senderPhone}",
    ja: "どうぞよろしくお願いいたします。\n\n{sender}\n{organiser}\n{senderEmail} {senderPhone}")

  private static let invitationSubject = Sentence(
    en: "Invitation to the briefing: {trip}", zhHant: "【行前說明會】{trip}", ja: "【出発前説明会のご案内】{trip}")
  private static func invitation(_ isDayOpen: Bool) -> Sentence {
    invitationHead + briefing(isDayOpen) + invitationRest
  }

  private static let invitationHead = Sentence(
    en: "Thank you for taking part in {trip}, {period}.\n\n", zhHant: "感謝貴公司參加{period}之「{trip}」。\n\n",
    ja: "平素より大変お世話になっております。\nこのたびは{period}の「{trip}」にご参加いただき、誠にありがとうございます。\n\n")

  private static func briefing(_ isDayOpen: Bool) -> Sentence {
    isDayOpen
      ? Sentence(
        en: "The briefing before departure is planned for {briefing}.", zhHant: "本團行前說明會預計於 {briefing}舉行，",
        ja: "出発前説明会は {briefing}の開催を予定しております。")
      : Sentence(
        en: "The briefing before departure will be held on {briefing}.", zhHant: "本團行前說明會訂於 {briefing}舉行，",
        ja: "出発前説明会を {briefing} に開催いたします。")
  }

  private static let invitationRest = Sentence(
    en: """
       It covers the programme, what to note and what to bring; we ask your participants ({people}) to attend. \
      Joining details will follow.

      The itinerary (.html) is attached. The calendar file (.ics) opens in Outlook, Google Calendar or on a \
      phone. Should the days change, you will receive a new one, which replaces the old entries.
      """,
    zhHant: """
      將說明出訪流程、注意事項與旅程所需，敬請貴公司團員（{people}）撥冗參加。\
      參加方式將於會前另行通知。

      隨信附上行程表（.html）；行事曆檔（.ics）可匯入 Outlook、Google 日曆或手機；行程如有異動，將再寄送更新檔，匯入後即取代原有行程。
      """,
    ja: """
      日程、注意事項、ご持参いただくものについてご説明しますので、\
      ご参加の皆様（{people}）のご出席をお願いいたします。参加方法は別途ご案内いたします。

      旅程表（.html）を添付します。カレンダーファイル（.ics）は Outlook、Google カレンダー、スマートフォンに取り込めます。\
      日程に変更があった場合は、更新版をお送りします。
      """)

  private static let invoiceSubject = Sentence(
    en: "{notice} {number} {company}: {trip}", zhHant: "{notice} {number} {company}：{trip}",
    ja: "{notice} {number} {company}：{trip}")
  private static let invoice = Sentence(
    en: """
      Please find attached the {notice} of your company for {trip}, {people}.
      {estimate}
      {replaces}

      Total payable: {total}
      {open}
      Due: {due}
      Cash to bring for interpreters: {cash}

      See the notice for payment details, instalments and supporting documents. Should name, tax number or the number of \
      participants have to be corrected, please let us know before paying.
      """,
    zhHant: """
      檢附貴公司參加「{trip}」之{notice}，計 {people}，敬請查收。
      {estimate}
      {replaces}

      應繳總額：{total}
      {open}
      繳費期限：{due}
      口譯費（自備現金）：{cash}

      繳款方式、分期與後續憑證請見通知單。抬頭、統一編號或人數如需更正，請於繳款前來信告知。
      """,
    ja: """
      平素より大変お世話になっております。
      「{trip}」の{notice}（{people}様分）をお送りいたします。ご確認をお願いいたします。
      {estimate}
      {replaces}

      お支払総額：{total}
      {open}
      お支払期限：{due}
      通訳料（現金でご用意ください）：{cash}

      お支払方法、分割、後日発行される書類については添付をご覧ください。\
      宛名、統一編号、人数に訂正がある場合は、お支払いの前にご連絡ください。
      """)

  private static let reminderSubject = Sentence(
    en: "Please complete: {company}, {trip}", zhHant: "【資料補齊】{company}：{trip}", ja: "【ご記入のお願い】{company}：{trip}")
  private static let reminder = Sentence(
    en: """
      For {trip} the following is still missing or to be checked:

      {missing}

      Please fill it in on the attached form and send it back.
      Names go to the airline on: {deadline}.
      """,
    zhHant: """
      「{trip}」作業所需資料，貴公司尚有下列項目待補或待確認：

      {missing}

      請填妥附件表單後擲回。
      名單送交航空公司日期：{deadline}。
      """,
    ja: """
      平素より大変お世話になっております。
      「{trip}」の手続きに必要な情報のうち、次の項目が未記入または要確認です。

      {missing}

      添付の記入表にご記入のうえ、ご返送ください。
      航空会社への名簿提出日：{deadline}。
      """)

  private static let resultsSubject = Sentence(
    en: "Results of your meetings: {company}, {trip}", zhHant: "【成果追蹤】{company}：{trip}",
    ja: "【商談結果のご報告のお願い】{company}：{trip}")
  private static func results(isOfCall: Bool) -> Sentence {
    resultsHead + (isOfCall ? duty : request) + Sentence(verbatim: "\n\n") + resultsBody
  }

  private static let resultsHead = Sentence(
    en: "Thank you for taking part in {trip}, {period}. ", zhHant: "感謝貴公司參加{period}之「{trip}」。",
    ja: "平素より大変お世話になっております。\n{period}の「{trip}」にご参加いただき、ありがとうございました。")
  private static let duty = Sentence(
    en: "The programme follows up the results of every company.", zhHant: "依計畫規定，入選企業須配合成果追蹤作業。",
    ja: "本事業では各社の商談結果を確認しております。")
  /// Where no call obliges anybody.
  private static let request = Sentence(
    en: "May we ask what came of your meetings?", zhHant: "為瞭解洽談成果，敬請協助回報。", ja: "つきましては、商談結果をお知らせくださいますようお願いいたします。")
  private static let resultsBody = Sentence(
    en: """
      Meetings you have not told us about:
      {unreported}

      Next steps that are due:
      {steps}

      Please fill in the attached workbook - held or not, what came of it, the next step and its day - and send it back.
      """,
    zhHant: """
      尚未回報之洽談：
      {unreported}

      近期應辦之後續事項：
      {steps}

      請於附件活頁簿填寫是否完成洽談、成果、後續事項與預定完成日後寄回；訂單請填金額與幣別。
      """,
    ja: """
      ご報告をいただいていない商談：
      {unreported}

      期日の近い対応事項：
      {steps}

      添付の Excel ファイルに、実施の有無、結果、次の対応と期日をご記入のうえ、ご返送ください。受注は金額と通貨もお願いいたします。
      """)

  private static let manifestSubject = Sentence(
    en: "Passenger manifest: {trip} ({companies}, {people})", zhHant: "旅客名單：{trip}（{companies}、{people}）",
    ja: "旅客名簿：{trip}（{companies}、{people}）")
  private static let manifest = Sentence(
    en: """
      Please find attached the passenger manifest of {trip}, {period}, with rooming, meals and flights.

      {changes}
      Names go to the airline on: {deadline}.

      The attachments hold passport data: for this booking only, not to be passed on, to be deleted afterwards.
      """,
    zhHant: """
      檢附「{trip}」旅客名單（含分房、餐食與航班），出訪期間為{period}，敬請查收。

      {changes}
      名單送交航空公司日期：{deadline}。

      附件含護照資料，僅供本團訂位訂房使用，請勿轉傳，並於作業完成後刪除。
      """,
    ja: """
      いつもお世話になっております。
      {period}の「{trip}」の旅客名簿（部屋割り・食事・フライトを含む）をお送りいたします。

      {changes}
      航空会社への名簿提出日：{deadline}。

      添付には旅券情報が含まれます。本訪問団の手配のみにご使用いただき、転送なさらず、手配完了後は削除をお願いいたします。
      """)
}
