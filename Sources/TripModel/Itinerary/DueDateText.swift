import TripCosting

/// When something is due, in words.
package enum DueDateText {
  /// 2026-05-04（一）17:00 台北時間; 2026-05 中旬.
  package static func text(_ due: DueDate, _ language: Language) -> String {
    switch due {
    case .day(let day, let minutes, let zone):
      let clock = minutes.map { " " + DayText.paddedClock($0) } ?? ""
      return DayText.dated(day, language) + clock + (zone.map { " " + $0.name.text(language) } ?? "")
    case .part(let part, let year, let month): return self.part(part, year, month, language)
    }
  }

  private static func part(_ part: PartOfMonth, _ year: Int, _ month: Int, _ language: Language) -> String {
    switch language {
    case .en:
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
      return (part == .end ? "end of" : part.rawValue) + " \(months[month - 1]) \(year)"
    case .zhHant, .ja:
      let words =
        switch part {
        case .early: "上旬"
        case .mid: "中旬"
        case .late: "下旬"
        case .end: language == .ja ? "末" : "底"
        }
      return "\(year)年\(month)月\(words)"
    }
  }
}
