extension FormField {
  /// The application form of the brochure's annex (附件 報名表), part by part.
  package static let application: [(part: Sentence, fields: [FormField])] = [
    (
      Sentence(en: "1. The company", zhHant: "一、公司基本資料", ja: "一、会社概要"),
      company.filter { ["name", "ubn", "address", "contact", "phone", "email"].contains($0.key) } + [
        committee("contact_title", Sentence(en: "Contact's job title", zhHant: "職稱", ja: "担当者役職"), .text),
        committee("founded", Sentence(en: "Founded in (year)", zhHant: "公司成立年份", ja: "設立年"), .year),
      ]
    ),
    (Sentence(en: "2. Finance and business", zhHant: "二、財務與營運資料", ja: "二、財務・営業状況"), finance),
    (Sentence(en: "3. Products and plans", zhHant: "三至六、產品、紀錄與規劃", ja: "三〜六、製品・実績・計画"), answers),
  ]

  /// Turnover, profit and staff of the three years that the annex names (民國112 to 114).
  private static let finance = [112, 113, 114].flatMap { year in
    [
      committee(
        "turnover_\(year)",
        Sentence(en: "Turnover \(year + 1911) (NT$)", zhHant: "\(year)年度營業額（新臺幣元）", ja: "\(year + 1911)年 売上高（台湾ドル）"),
        .number),
      committee(
        "profit_\(year)",
        Sentence(
          en: "Net profit \(year + 1911) (NT$)", zhHant: "\(year)年度稅後淨利（新臺幣元）", ja: "\(year + 1911)年 税引後純利益（台湾ドル）"),
        .number),
      committee(
        "staff_\(year)", Sentence(en: "Employees \(year + 1911)", zhHant: "\(year)年度員工人數", ja: "\(year + 1911)年 従業員数"),
        .number),
    ]
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
      Sentence(en: "Results and innovation of the last three years", zhHant: "近三年營運表現與創新紀錄", ja: "過去三年の業績と革新の実績"),
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
        ja: "その他：受賞・業界での位置づけ・国際協力"),
      .text),
    committee(
      "declaration",
      Sentence(
        en: "Declaration agreed to and signed by (name, day)", zhHant: "聲明事項已閱讀並同意，公司代表人簽章與日期",
        ja: "声明に同意のうえ代表者署名（氏名・日付）"),
      .text),
  ]

  private static func committee(_ key: String, _ label: Sentence, _ kind: Kind) -> FormField {
    FormField(
      key, label, kind,
      Sentence(
        en: "for eligibility and review (brochure 5, 9)", zhHant: "資格審查與評選（招募說明 5、9）", ja: "資格審査および評価（募集要項 5・9）"),
      [.organiser, .committee])
  }
}
