import TripModel

/// Mails to companies that applied; what they say stands in the official letter that is attached.
extension MailTexts {
  static let supplementSubject = Sentence(
    en: "Please complete your application: {company}, {trip}", zhHant: "【補件通知】{company}：{trip}",
    ja: "【書類補正のお願い】{company}：{trip}")
  static let supplement = Sentence(
    en: """
      Your application ({code}) for {trip} is not complete. Please mail the following so that it arrives by {due}:

      {missing}

      The attached letter says the same with the rules it rests on. Late submissions cannot be accepted.
      """,
    zhHant: """
      貴公司申請參加「{trip}」一案（申請編號：{code}），經資格審查尚須補正下列事項，請於{due}前（含當日）以電子郵件補正：

      {missing}

      詳如附件補件通知函；逾期未補正者，不予受理。
      """,
    ja: """
      平素より大変お世話になっております。
      「{trip}」へのご申請（申請番号 {code}）につきまして、次の事項の補正が必要です。{due} までにメールでお送りください。

      {missing}

      詳しくは添付の通知書をご覧ください。期限を過ぎた場合は受理できません。
      """)

  static let letterSubject = Sentence(
    en: "Result of your application: {company}, {trip}", zhHant: "【審查結果通知】{company}：{trip}",
    ja: "【審査結果のお知らせ】{company}：{trip}")
  static let letter = Sentence(
    en: """
      Please find attached our letter on your application ({code}) for {trip}.

      {letter}

      The letter sets out the reasons and next steps.
      """,
    zhHant: """
      檢送貴公司申請參加「{trip}」一案（申請編號：{code}）之審查結果通知函，敬請查收。

      函文主旨：{letter}

      理由及後續應辦事項詳如附件。
      """,
    ja: """
      平素より大変お世話になっております。
      「{trip}」へのご申請（申請番号 {code}）の審査結果について、通知書をお送りいたします。

      {letter}

      理由および今後のお手続きは添付をご覧ください。
      """)
}
