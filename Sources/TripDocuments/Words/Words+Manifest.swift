package import TripModel

extension Words {
  package static let manifestTitle = Sentence(en: "Passenger Manifest", zhHant: "旅客名單", ja: "旅客名簿")
  static let flights = Sentence(en: "Flights", zhHant: "航班", ja: "航空便")
  static let flightNumber = Sentence(en: "Flight", zhHant: "航班編號", ja: "便名")
  static let departsFrom = Sentence(en: "From", zhHant: "出發地", ja: "出発地")
  static let arrivesAt = Sentence(en: "To", zhHant: "抵達地", ja: "到着地")
  static let hotels = Sentence(en: "Hotels", zhHant: "住宿", ja: "宿泊")
  static let place = Sentence(en: "Place", zhHant: "地點", ja: "場所")
  static let hotel = Sentence(en: "Hotel", zhHant: "飯店", ja: "ホテル")
  static let checkIn = Sentence(en: "Check-in", zhHant: "入住", ja: "チェックイン")
  static let checkOut = Sentence(en: "Check-out", zhHant: "退房", ja: "チェックアウト")
  static let nights = Sentence(en: "Nights", zhHant: "晚數", ja: "泊数")
  static let passengers = Sentence(en: "Passengers", zhHant: "旅客", ja: "旅客")
  static let title = Sentence(en: "Title", zhHant: "稱謂", ja: "敬称")
  static let purpose = Sentence(
    en: "Personal data for booking flights and hotels only; delete when the trip is over.",
    zhHant: "本表個人資料僅供訂位訂房使用，行程結束後請刪除。", ja: "個人情報は航空券・宿泊の手配のみに使用し、旅行終了後に削除してください。")
  static let marked = Sentence(
    en: "Marked rows lack something or were flagged by a check: ask before ticketing.",
    zhHant: "標色列資料不全或檢查有疑義，開票前請先確認。", ja: "色付きの行は未記入または確認が必要です。発券前にお問い合わせください。")
  static let toConfirm = Sentence(en: "To confirm", zhHant: "待確認", ja: "要確認")
  static let contains = Sentence(
    en: "personal data, for the agency only", zhHant: "含個資，僅供旅行社使用", ja: "個人情報を含む。旅行会社専用")

  static func lacks(_ columns: [DelegateColumn]) -> Sentence {
    func list(_ language: Language, _ separator: String) -> String {
      columns.map { $0.label.text(language) }.joined(separator: separator)
    }
    return Sentence(en: "lacks \(list(.en, ", "))", zhHant: "缺\(list(.zhHant, "、"))", ja: "未記入：\(list(.ja, "、"))")
  }
  static let meals = Sentence(en: "Meals", zhHant: "餐食", ja: "食事")
  static let mealCode = Sentence(en: "Airline meal code", zhHant: "機上餐點代碼", ja: "機内食コード")

  static func ordinaryMeals(_ count: Int) -> Sentence {
    Sentence(en: "no special diet \(count)", zhHant: "無特殊飲食 \(count)", ja: "特になし \(count)")
  }
}
