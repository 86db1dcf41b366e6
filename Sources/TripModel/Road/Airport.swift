/// What is known of airports by their IATA codes.
package enum Airport {
  /// Whose clock hangs there; nil where the airport is not known.
  package static func zone(_ code: String) -> Zone? { zones[code] }

  /// As travellers call it; nil where the code says it as well.
  package static func name(_ code: String) -> Sentence? {
    names[code].map { Sentence(en: code, zhHant: $0.zhHant, ja: $0.ja) }
  }

  private static let names: [String: (zhHant: String, ja: String)] = [
    "TPE": ("桃園", "桃園"), "TSA": ("松山", "松山"), "KHH": ("高雄", "高雄"), "RMQ": ("台中", "台中"), "TNN": ("台南", "台南"),
    "HND": ("羽田", "羽田"), "NRT": ("成田", "成田"), "SDJ": ("仙台", "仙台"), "FKS": ("福島", "福島"), "KIX": ("關西", "関西"),
    "NGO": ("名古屋（中部）", "中部"), "CTS": ("新千歲", "新千歳"), "FUK": ("福岡", "福岡"), "KMJ": ("熊本", "熊本"),
    "OKA": ("那霸", "那覇"), "HIJ": ("廣島", "広島"), "KOJ": ("鹿兒島", "鹿児島"), "AOJ": ("青森", "青森"), "HNA": ("花卷", "花巻"),
    "IBR": ("茨城", "茨城"), "KMQ": ("小松", "小松"), "TAK": ("高松", "高松"), "OKJ": ("岡山", "岡山"),
  ]
}
