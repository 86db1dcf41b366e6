import TripCosting
import TripModel

/// Paid-in capital up to the limit, or fewer employees than the limit: either suffices (brochure 5(1)).
///
/// The form asks for employees year by year; those of its last year count.
struct SizeWithinLimit: EligibilityRule {
  let requirement = Requirement.size

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.companyRegister, LookupSource.insuredEmployees] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    guard let size = call.size else { return .question(.unknown) }
    let parts = [capital(application.capital, size), employees(application.employees, size)].compactMap(\.self)
    if let met = parts.first(where: { $0.verdict == .met }) { return met }
    if let question = parts.first(where: { $0.verdict == .question }) {
      let reasons = parts.filter { $0.verdict == .notMet }.map(\.reason) + [question.reason]
      return .question(Sentence.joined(reasons))
    }
    return parts.isEmpty ? .question(.unknown) : .notMet(Sentence.joined(parts.map(\.reason)))
  }

  /// Nil where the call sets no such limit.
  private func capital(_ capital: Money?, _ size: Call.Size) -> Judgement? {
    guard let limit = size.capitalUpTo else { return nil }
    guard let capital, capital.currency == limit.currency else { return .question(.capitalUnknown) }
    return capital.units <= limit.units ? .met(.capitalWithin(capital, limit)) : .notMet(.capitalAbove(capital, limit))
  }

  private func employees(_ count: Int?, _ size: Call.Size) -> Judgement? {
    guard let limit = size.employeesBelow else { return nil }
    guard let count else { return .question(.employeesUnknown) }
    return count < limit ? .met(.employeesBelow(count, limit)) : .notMet(.employeesNotBelow(count, limit))
  }
}

extension Sentence {
  fileprivate static let unknown = Sentence(
    en: "the size of the company is not known", zhHant: "企業規模不明", ja: "企業規模は不明です")
  fileprivate static let capitalUnknown = Sentence(
    en: "its paid-in capital is not known", zhHant: "實收資本額未填", ja: "払込資本金は不明です")
  fileprivate static let employeesUnknown = Sentence(
    en: "the number of employees is not known", zhHant: "員工人數未填", ja: "従業員数は不明です")

  fileprivate static func capitalWithin(_ capital: Money, _ limit: Money) -> Sentence {
    let (sum, most) = (Dollars.sentence(capital), Dollars.sentence(limit))
    return Sentence(
      en: "paid-in capital \(sum.en), not above \(most.en)", zhHant: "實收資本額\(sum.zhHant)，在\(most.zhHant)以下",
      ja: "払込資本金 \(sum.ja)、\(most.ja) 以下")
  }
  fileprivate static func capitalAbove(_ capital: Money, _ limit: Money) -> Sentence {
    let (sum, most) = (Dollars.sentence(capital), Dollars.sentence(limit))
    return Sentence(
      en: "paid-in capital \(sum.en), above \(most.en)", zhHant: "實收資本額\(sum.zhHant)，超過\(most.zhHant)",
      ja: "払込資本金 \(sum.ja)、\(most.ja) 超")
  }
  fileprivate static func employeesBelow(_ count: Int, _ limit: Int) -> Sentence {
    Sentence(
      en: "\(count) employees, fewer than \(limit)", zhHant: "員工 \(count) 人，未滿 \(limit) 人",
      ja: "従業員 \(count) 人、\(limit) 人未満")
  }
  fileprivate static func employeesNotBelow(_ count: Int, _ limit: Int) -> Sentence {
    Sentence(
      en: "\(count) employees, not fewer than \(limit)", zhHant: "員工 \(count) 人，已達 \(limit) 人",
      ja: "従業員 \(count) 人、\(limit) 人以上")
  }
}
