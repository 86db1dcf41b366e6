extension FormField {
  /// What is asked of a company, in the order of the form.
  package static let company: [FormField] = [
    field(.company, .text, .code, [.organiser]),
    field(.name, .text, .identify, [.organiser, .company, .agency, .host]),
    field(.nameEn, .text, .english, [.organiser, .company, .host]),
    field(.ubn, .uniformNumber, .receipt, [.organiser, .company, .agency]),
    field(.billTo, .text, .receipt, [.organiser, .company, .agency]),
    field(.billToUBN, .uniformNumber, .receipt, [.organiser, .company, .agency]),
    field(.address, .text, .receipt, [.organiser, .company, .agency]),
    field(.contact, .text, .reach, [.organiser]),
    field(.phone, .phone, .reach, [.organiser]),
    field(.email, .email, .reach, [.organiser]),
  ]

  /// Why it is asked on this trip, whose hosts may be elsewhere than in Japan.
  package func purpose(on trip: Trip) -> Sentence {
    purpose == .english && !trip.isTakenForJapan ? .englishElsewhere : purpose
  }

  private static func field(
    _ column: CompanyColumn, _ kind: Kind, _ purpose: Sentence, _ readers: [Reader]
  ) -> FormField {
    FormField(column.rawValue, column.label, kind, purpose, readers)
  }
}

extension Sentence {
  fileprivate static let code = Sentence(
    en: "to tell the companies apart; leave the code as it is", zhHant: "辨識公司；代號請勿更改", ja: "企業の識別。コードは変更しないでください")
  fileprivate static let identify = Sentence(en: "for the roster of the delegation", zhHant: "編製訪團名冊", ja: "訪問団名簿の作成")
  fileprivate static let english = Sentence(
    en: "for papers in English and for hosts in Japan", zhHant: "英文文件及日方單位使用", ja: "英文書類および日本側への案内のため")
  fileprivate static let englishElsewhere = Sentence(
    en: "for papers in English and for the hosts", zhHant: "英文文件及接待單位使用", ja: "英文書類および受入先への案内のため")
  fileprivate static let receipt = Sentence(
    en: "for the payment notice and the receipt (代收轉付收據)", zhHant: "繳費通知單與代收轉付收據", ja: "請求案内書と領収書（代收轉付收據）のため")
  fileprivate static let reach = Sentence(en: "to reach the company", zhHant: "聯絡公司", ja: "企業への連絡のため")
}
