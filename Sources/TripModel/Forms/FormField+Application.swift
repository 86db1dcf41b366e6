extension FormField {
  /// Years of finance that the annex of the brochure names, where the trip names none.
  private static let annexYears = [112, 113, 114]

  /// The application form of the brochure's annex (附件 報名表), part by part, and what eligibility asks beside it.
  package static func application(_ call: Call?) -> [(part: Sentence, fields: [FormField])] {
    let years = call?.years ?? []
    return [
      (
        Sentence(en: "1. The company", zhHant: "一、公司基本資料", ja: "一、会社概要"),
        company.filter { ["name", "ubn", "address", "contact", "phone", "email"].contains($0.key) } + [
          committee("contact_title", Sentence(en: "Contact's job title", zhHant: "職稱", ja: "担当者役職"), .text),
          committee("founded", Sentence(en: "Founded in (year)", zhHant: "公司成立年份", ja: "設立年"), .year),
        ]
      ),
      (
        Sentence(en: "2. Finance and business", zhHant: "二、財務與營運資料", ja: "二、財務・営業状況"),
        finance(years.isEmpty ? annexYears : years)
      ),
      (Sentence(en: "3. Products and plans", zhHant: "三至六、產品、紀錄與規劃", ja: "三～六、製品・実績・計画"), answers),
      (Sentence(en: "Eligibility", zhHant: "資格審查資料", ja: "資格要件"), eligibility(call)),
      (Sentence(en: "7. Declaration", zhHant: "七、聲明與簽署", ja: "七、誓約と署名"), declaration),
    ]
  }

  /// Keys of the fields that the call's documents need, in the order of the form.
  package static func needed(_ call: Call?) -> [String] {
    let needs = (call?.documents ?? []).flatMap(\.needs)
    return application(call).flatMap(\.fields).map(\.key).filter { key in
      switch ApplicationColumn(rawValue: key) {
      case .answer(let answer)?: needs.contains(.answer(answer))
      case .figure(let figure, _)?: needs.contains(.figure(figure))
      case nil: false
      }
    }
  }

  private static func finance(_ years: [Int]) -> [FormField] {
    years.flatMap { year in
      ApplicationColumn.Figure.allCases.map { figure in
        committee(ApplicationColumn.figure(figure, year: year).rawValue, figure.label(year), .number)
      }
    }
  }

  private static let answers = [
    committee(
      "products",
      Sentence(
        en:
          "Core products or services, markets, in production with turnover or not (photographs, POC or test reports apart)",
        zhHant: "核心產品／服務說明與市場應用，是否已量產具營業額（產品照片、POC 或測試報告另附）",
        ja: "主要製品・サービスと市場、量産・売上の有無（写真・POC・試験報告は別添）"), .text),
    committee(
      "record",
      Sentence(en: "Results and innovation of the last three years", zhHant: "近三年營運表現與創新紀錄", ja: "過去三年の業績とイノベーションの実績"),
      .text),
    committee(
      "plans",
      Sentence(
        en: "Plans abroad: markets, customers, strategy, forms of cooperation", zhHant: "國際市場布局規劃：市場、客戶、策略與合作模式",
        ja: "海外展開計画：市場・顧客・戦略・協業形態"), .text),
    committee(
      "other",
      Sentence(
        en: "Anything else: awards, standing, cooperation abroad", zhHant: "其他補充說明：代表性、獲獎、國際合作經驗",
        ja: "その他：受賞・業界での位置づけ・海外との連携実績"),
      .text),
  ]

  /// What brochure 5 asks and the annex has no field for; none of it must be filled in, as it can be looked up.
  private static func eligibility(_ call: Call?) -> [FormField] {
    let sectors = call?.sectors?.named.map(\.title.sentence) ?? []
    let named = Sentence(
      en: sectors.map(\.en).joined(separator: ", "), zhHant: sectors.map(\.zhHant).joined(separator: "、"),
      ja: sectors.map(\.ja).joined(separator: "、"))
    return [
      answer(.capital, .number), answer(.readiness, .number), answer(.production, .choice(["yes", "no"])),
      answer(.sectors, .text, named.en.isEmpty ? nil : named), answer(.aim, .text), answer(.otherGrants, .text),
      answer(.maySplit, .choice(["yes", "no"])),
    ]
  }

  private static let declaration = [
    answer(.signedBy, .text),
    answer(.signedOn, .day, Sentence(en: "such as 2026-05-04", zhHant: "例：115年5月4日", ja: "例：2026年5月4日")),
  ]

  /// A column as a field, with what may stand in it behind its name.
  private static func answer(
    _ answer: ApplicationColumn.Answer, _ kind: Kind, _ choices: Sentence? = nil
  ) -> FormField {
    let more = choices.map {
      Sentence(en: " (\($0.en))", zhHant: "（\($0.zhHant)）", ja: "（\($0.ja)）")
    }
    return committee(answer.rawValue, answer.label + (more ?? Sentence(verbatim: "")), kind)
  }

  private static func committee(_ key: String, _ label: Sentence, _ kind: Kind) -> FormField {
    FormField(
      key, label, kind,
      Sentence(
        en: "for eligibility and review (brochure 5, 9)", zhHant: "資格審查與評選（招募說明 5、9）", ja: "資格審査および評価（募集要項 5・9）"),
      [.organiser, .committee])
  }
}
