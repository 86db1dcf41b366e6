import TripCosting
import TripModel

/// The ladder of leaving makes sense: limits one after the other, the last without one, and later notice never cheaper.
struct LadderInOrder: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let withdrawal = trip.withdrawal else { return [] }
    guard let departure = trip.firstDay else { return [] }
    guard let last = withdrawal.steps.last else {
      return [finding(.noSteps, at: withdrawal.origin, Field("steps"), remedy: .addSteps)]
    }
    var found = zip(withdrawal.steps, withdrawal.steps.dropFirst()).compactMap { order($0, $1, departure) }
    found += withdrawal.steps.compactMap { share($0, withdrawal) } + currencies(withdrawal, trip)
    if last.limit != .open { found.append(finding(.noEnd, at: last.origin, limitField(last), remedy: .addEnd)) }
    return found
  }

  private func order(_ step: LeavingStep, _ next: LeavingStep, _ departure: Day) -> Diagnostic? {
    guard let limit = step.limit.moment(departure: departure) else {
      return finding(.unreachable, at: next.origin, related: [step.origin], remedy: .sort)
    }
    if let later = next.limit.moment(departure: departure), later <= limit {
      return finding(.notLater, at: next.origin, limitField(next), related: [step.origin], remedy: .sort)
    }
    guard next.keeps.isLess(than: step.keeps) else { return nil }
    return finding(.cheaper, at: next.origin, shareField(next), related: [step.origin], remedy: .correct)
  }

  private func share(_ step: LeavingStep, _ withdrawal: Withdrawal) -> Diagnostic? {
    switch step.keeps {
    case .percentOfFee(let percent), .percentOfDeposit(let percent):
      if percent > 100 { return finding(.tooMuch(percent), at: step.origin, Field("percent"), remedy: .correct) }
    case .sum: return nil
    }
    guard case .percentOfDeposit = step.keeps, withdrawal.deposit == nil else { return nil }
    return finding(.noDeposit, at: step.origin, Field("of"), remedy: .addDeposit)
  }

  /// Every sum is in a currency of a fare, else it could be taken off nothing.
  private func currencies(_ withdrawal: Withdrawal, _ trip: Trip) -> [Diagnostic] {
    let fares = Set(trip.fares.map(\.price.amount.currency))
    guard !fares.isEmpty else { return [] }
    var sums = [(withdrawal.deposit, withdrawal.origin, "deposit")]
    sums.append((withdrawal.administrative, withdrawal.origin, "administrativeCosts"))
    for step in withdrawal.steps {
      if case .sum(let sum) = step.keeps { sums.append((sum, step.origin, "sum")) }
    }
    return sums.compactMap { amount, origin, key in
      guard let amount, !fares.contains(amount.currency) else { return nil }
      return finding(.otherCurrency(amount.currency), at: origin, Field(key), remedy: .useFare)
    }
  }

  private func limitField(_ step: LeavingStep) -> Field? {
    switch step.limit {
    case .daysBefore: Field("daysBefore")
    case .day: Field("until")
    case .open: nil
    }
  }

  private func shareField(_ step: LeavingStep) -> Field {
    if case .sum = step.keeps { Field("sum") } else { Field("percent") }
  }
}

extension LeavingShare {
  /// Only shares of the same kind can be compared without knowing the fee.
  fileprivate func isLess(than other: LeavingShare) -> Bool {
    switch (self, other) {
    case (.percentOfFee(let mine), .percentOfFee(let theirs)): mine < theirs
    case (.percentOfDeposit(let mine), .percentOfDeposit(let theirs)): mine < theirs
    case (.sum(let mine), .sum(let theirs)):
      mine.currency == theirs.currency && mine.open == 0 && mine.high.map { $0 < theirs.low } ?? false
    default: false
    }
  }
}

extension Sentence {
  fileprivate static let noSteps = Sentence(
    en: "the ladder of withdrawal has no steps", zhHant: "退出費用級距沒有任何一級", ja: "取消料の段階が一つもありません")
  fileprivate static let addSteps = Sentence(
    en: "add what is kept, such as { \"daysBefore\": 41, \"percent\": 5 }, or remove \"withdrawal\"",
    zhHant: "請加上級距，例如 { \"daysBefore\": 41, \"percent\": 5 }，或刪除 \"withdrawal\"",
    ja: "{ \"daysBefore\": 41, \"percent\": 5 } のような段階を追加するか、\"withdrawal\" を削除してください")
  fileprivate static let noEnd = Sentence(
    en: "the ladder does not say what notice after this step costs", zhHant: "級距未說明晚於這一級的通知如何計算",
    ja: "この段階より後の通知の扱いが決まっていません")
  fileprivate static let addEnd = Sentence(
    en: "add a last step without a limit, such as { \"percent\": 100 }", zhHant: "請加上沒有期限的最後一級，例如 { \"percent\": 100 }",
    ja: "期限のない最後の段階を追加してください。例：{ \"percent\": 100 }")
  fileprivate static let unreachable = Sentence(
    en: "no notice reaches this step: the one before it has no limit", zhHant: "前一級沒有期限，這一級永遠用不到",
    ja: "前の段階に期限がないため、この段階は適用されません")
  fileprivate static let notLater = Sentence(
    en: "this step does not end later than the one before it", zhHant: "這一級的期限未晚於前一級", ja: "この段階の期限が前の段階より後になっていません")
  fileprivate static let sort = Sentence(
    en: "order the steps from the earliest notice to the latest", zhHant: "請將級距依通知由早到晚排列",
    ja: "通知の早い順に段階を並べてください")
  fileprivate static let cheaper = Sentence(
    en: "later notice costs less than in the step before", zhHant: "較晚通知反而比前一級少扣", ja: "遅い通知のほうが前の段階より安くなっています")
  fileprivate static let correct = Sentence(
    en: "compare it with the contract", zhHant: "請與契約核對", ja: "契約書と照合してください")
  fileprivate static let noDeposit = Sentence(
    en: "a share of the deposit is kept, but no deposit is given", zhHant: "按訂金比率計算，但沒有訂金金額",
    ja: "申込金に対する割合ですが、申込金の額がありません")
  fileprivate static let addDeposit = Sentence(
    en: "add \"deposit\" to \"withdrawal\"; not known yet is \"TWD on request\"",
    zhHant: "請在 \"withdrawal\" 補上 \"deposit\"；未定時寫 \"TWD on request\"",
    ja: "\"withdrawal\" に \"deposit\" を追加してください。未定なら \"TWD on request\" と書きます")
  fileprivate static let useFare = Sentence(
    en: "write it in the currency of the fares", zhHant: "請改用團費的幣別", ja: "旅行代金と同じ通貨で書いてください")

  fileprivate static func tooMuch(_ percent: Int64) -> Sentence {
    Sentence(
      en: "\(percent) percent is more than the whole", zhHant: "\(percent)% 超過全額", ja: "\(percent)% は全額を超えています")
  }

  fileprivate static func otherCurrency(_ currency: Currency) -> Sentence {
    let code = CurrencyCodes.code(currency)
    return Sentence(
      en: "\(code) is the currency of no fare, so it can be taken off none", zhHant: "沒有以 \(code) 計價的團費，無從扣除",
      ja: "\(code) 建ての旅行代金がないため、差し引けません")
  }
}
