import TripModel

/// What companies are told when something is no longer as it was.
extension MailTexts {
  static let changesSubject = Sentence(
    en: "Changes of the programme: {trip}", zhHant: "【行程異動通知】{trip}", ja: "【日程変更のお知らせ】{trip}")
  static let changes = Sentence(
    en: """
      The programme of {trip} has changed:

      {changes}

      The attached calendar file (.ics) replaces the old entries, and the itinerary (.html) the old one. Please pass \
      this on to your participants.
      """,
    zhHant: """
      「{trip}」行程有下列異動：

      {changes}

      附件為更新後之行程表（.html）與行事曆檔（.ics），後者匯入後即取代原有行程；敬請轉知貴公司團員。
      """,
    ja: """
      平素より大変お世話になっております。
      「{trip}」の日程に次の変更がございます。

      {changes}

      更新版の旅程表（.html）とカレンダーファイル（.ics）を添付します。後者を取り込むと、以前の予定が置き換わります。ご参加の皆様へお伝えください。
      """)

  static let settlementSubject = Sentence(
    en: "{notice} {number} {company}: {trip}", zhHant: "{notice} {number} {company}：{trip}",
    ja: "{notice} {number} {company}：{trip}")
  static let settlement = Sentence(
    en: """
      Please find attached the {notice} {number} on your withdrawal from {trip}.
      {replaces}

      It says what is charged, what was paid, and what is still to pay or comes back. Where something comes back, please \
      let us know the account for it.
      """,
    zhHant: """
      檢附貴公司退出「{trip}」之{notice} {number}，敬請查收。
      {replaces}

      應負擔費用、已繳金額及應補繳或應退還之金額，請見附件；如有應退款項，敬請來信告知退款帳戶。
      """,
    ja: """
      平素より大変お世話になっております。
      「{trip}」の参加取消しに伴う{notice} {number} をお送りいたします。
      {replaces}

      取消料、ご入金額、およびお支払い残額または返金額は添付をご覧ください。返金がある場合は、振込先の口座をお知らせください。
      """)
}
