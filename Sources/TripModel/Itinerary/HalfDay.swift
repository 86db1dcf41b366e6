/// A part of a day as the brochure's table has it; no clock times.
package enum HalfDay: String, CaseIterable, Sendable {
  case morning, afternoon, dinner

  package var name: Sentence {
    switch self {
    case .morning: Sentence(en: "morning", zhHant: "上午", ja: "午前")
    case .afternoon: Sentence(en: "afternoon", zhHant: "下午", ja: "午後")
    case .dinner: Sentence(en: "dinner", zhHant: "晚餐", ja: "夕食")
    }
  }
}
