import TripModel

/// Registers and bodies in Taiwan where eligibility is looked up.
enum LookupSource {
  /// The brochure calls its keeper 經濟部商業署 (5(5)3).
  static let companyRegister = Sentence(
    en: "MOEA company register (商工登記公示資料查詢服務)", zhHant: "經濟部商工登記公示資料查詢服務", ja: "経済部の商工登記公示資料（商工登記公示資料查詢服務）")
  static let taxRegister = Sentence(
    en: "Ministry of Finance, tax register of businesses (稅籍登記資料公示查詢)", zhHant: "財政部稅籍登記資料公示查詢",
    ja: "財政部の税籍登記公示資料（稅籍登記資料公示查詢）")
  static let insuredEmployees = Sentence(
    en: "certificate of insured employees (勞工保險投保人數), from the company", zhHant: "勞工保險投保人數證明（請公司檢附）",
    ja: "労工保険の加入者数証明（企業に提出依頼）")
  static let clearingHouse = Sentence(
    en: "Taiwan Clearing House (台灣票據交換所), credit inquiry on bills: a paper inquiry counts as proof",
    zhHant: "台灣票據交換所票據信用查詢（以書面查覆單為憑）", ja: "台湾手形交換所（台灣票據交換所）の手形信用照会（書面回答を証拠とする）")
  static let investmentRegister = Sentence(
    en: "MOEA Department of Investment Review, list of PRC-invested businesses (陸資來臺投資事業名錄)",
    zhHant: "經濟部投資審議司（原投資審議委員會）陸資來臺投資事業名錄", ja: "経済部投資審議司（旧・投資審議委員会）の中国資本企業名簿（陸資來臺投資事業名錄）")
  static let research = Sentence(
    en: "Government Research Bulletin (政府研究資訊系統 GRB), and 'trip programmes'",
    zhHant: "政府研究資訊系統（GRB），並參考「trip programmes」",
    ja: "政府研究情報システム（政府研究資訊系統 GRB）、および「trip programmes」")
  static let company = Sentence(en: "ask the company", zhHant: "洽該公司說明", ja: "企業に確認")
  static let form = Sentence(
    en: "the form's parts 3 to 6 and what was attached", zhHant: "報名表三至六與檢附之照片、POC 或測試報告", ja: "申込書の三～六と添付資料")

  /// By name where the trip says who they are.
  static func host(_ trip: Trip) -> Sentence {
    let names = trip.organisers.filter { $0.role == .host }.map(\.name.sentence)
    guard let host = names.first else {
      return Sentence(
        en: "the host's records of plans and suspensions", zhHant: "主辦單位之計畫執行與停權紀錄", ja: "主催者の事業執行・資格停止の記録")
    }
    return Sentence(
      en: "\(host.en): records of plans and suspensions", zhHant: "\(host.zhHant)之計畫執行與停權紀錄",
      ja: "\(host.ja)の事業執行・資格停止の記録")
  }
}
