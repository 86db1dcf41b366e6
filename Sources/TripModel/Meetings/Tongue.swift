/// A language that people speak at a meeting.
package enum Tongue: String, CaseIterable, Sendable {
  case chinese = "zh"
  case japanese = "ja"
  case english = "en"
  case korean = "ko"
  case vietnamese = "vi"
  case thai = "th"
  case german = "de"

  package var name: Sentence {
    switch self {
    case .chinese: Sentence(en: "Chinese", zhHant: "中文", ja: "中国語")
    case .japanese: Sentence(en: "Japanese", zhHant: "日文", ja: "日本語")
    case .english: Sentence(en: "English", zhHant: "英文", ja: "英語")
    case .korean: Sentence(en: "Korean", zhHant: "韓文", ja: "韓国語")
    case .vietnamese: Sentence(en: "Vietnamese", zhHant: "越南文", ja: "ベトナム語")
    case .thai: Sentence(en: "Thai", zhHant: "泰文", ja: "タイ語")
    case .german: Sentence(en: "German", zhHant: "德文", ja: "ドイツ語")
    }
  }
}
