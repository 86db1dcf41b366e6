import TripCosting
import TripModel

/// Everybody is born before the trip and within a long life: spreadsheets guess the century of years of two digits.
struct BirthDatePlausible: Rule {
  let severity = Diagnostic.Severity.warning
  /// In days; nobody known has lived longer than 123 years.
  private static let longestLife = 123 * 366

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let start = trip.period?.first ?? context.today
    return trip.delegates.compactMap { delegate in
      guard let birth = delegate.birthDate, birth >= start || start.number - birth.number > Self.longestLife else {
        return nil
      }
      return finding(.unlikely(delegate), at: delegate.origin, DelegateColumn.birthDate.field, remedy: .century)
    }
  }
}

extension Sentence {
  fileprivate static func unlikely(_ delegate: Delegate) -> Sentence {
    Sentence(
      en: "the date of birth of \(delegate.name(in: .en)) cannot be right",
      zhHant: "\(delegate.name(in: .zhHant))的出生日期不合理", ja: "\(delegate.name(in: .ja)) さんの生年月日が正しくないようです")
  }
  fileprivate static let century = Sentence(
    en: "check the year against the passport; a spreadsheet may have guessed its century",
    zhHant: "請與護照核對年份；兩位數年份可能被試算表誤判世紀", ja: "旅券と年を照合してください。2 桁の年は表計算ソフトが世紀を誤ることがあります")
}
