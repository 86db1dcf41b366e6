import TripCosting
import TripModel
import TripReading
import TripRules

/// Sound values that a table would exchange for worse ones: a rule is content with the present value, not with the new.
///
/// They become doubts, in the rule's own words; what a person has insisted on is taken.
struct WorseValues {
  let answers: ImportAnswers

  func holdBack(_ plan: inout ImportPlan<CompanyColumn>) {
    holdBack(&plan) { change, value in
      [.ubn, .billToUBN].contains(change.column)
        ? told(by: RuleBook.uniformNumber, Company(origin: .none, id: change.who, name: change.who, ubn: value)) : nil
    }
  }

  /// - Parameter nationality: of the person in a row of our file, whose passport has a shape of its own.
  func holdBack(_ plan: inout ImportPlan<DelegateColumn>, nationality: (Int) -> String) {
    let changed = plan.changes.filter { $0.column == .nationality }
    holdBack(&plan) { change, value in
      let sent = value == change.new ? changed.first { $0.row == change.row }?.new : nil
      switch change.column {
      case .surname, .givenName:
        return told(by: RuleBook.latinName, Delegate(origin: .none, name: change.who, surname: value, givenName: "A"))
      case .passportNumber:
        let issuer = sent ?? nationality(change.row)
        let person = Delegate(
          origin: .none, name: change.who, nationality: issuer, passportNumber: value.uppercased())
        return told(by: RuleBook.passportNumberShape, person)
      default: return nil
      }
    }
  }

  /// - Parameter finding: what the rule for a column says of a value in it; nil where it is content.
  private func holdBack<Column>(
    _ plan: inout ImportPlan<Column>, _ finding: (ImportPlan<Column>.Change, String) -> Sentence?
  ) {
    var taken: [ImportPlan<Column>.Change] = []
    for change in plan.changes {
      let isWanted = answers.taken[change.sourceRow]?.contains(change.column.rawValue) ?? false
      let old = HalfWidth.fold(change.old)
      guard !isWanted, !old.isEmpty, finding(change, old) == nil, let worse = finding(change, change.new) else {
        taken.append(change)
        continue
      }
      plan.doubts.append(doubt(change, worse))
    }
    plan.changes = taken
  }

  private func doubt<Column>(_ change: ImportPlan<Column>.Change, _ because: Sentence) -> ImportDoubt {
    let shown = { (value: String) in
      change.column.rawValue == DelegateColumn.passportNumber.rawValue ? Masking.mask(value) : value
    }
    return ImportDoubt(
      table: change.table, row: change.sourceRow, place: change.place, who: change.who, lines: [change.line],
      reason: .worse(
        key: change.column.rawValue, label: change.column.label, old: shown(change.old), new: shown(change.new),
        because: because))
  }

  // MARK: - Rules

  private func told(by rule: any Rule, _ company: Company) -> Sentence? {
    var trip = Self.nobody
    trip.companies = [company]
    return told(by: rule, trip).map { $0.dropping(company.id) }
  }

  private func told(by rule: any Rule, _ person: Delegate) -> Sentence? {
    var trip = Self.nobody
    trip.delegates = [person]
    return told(by: rule, trip)
  }

  private func told(by rule: any Rule, _ trip: Trip) -> Sentence? {
    let context = RuleContext(trip, today: Day(number: 0))
    return rule.check(trip, context).first.map { $0.summary + Sentence(verbatim: " [\(rule.name)]") }
  }

  private static let nobody = Trip(
    origin: .none, title: LocalizedText(), language: .en, caps: Caps(origin: .none))
}

extension Sentence {
  /// Without whose it is in front, where the sentence around it says so already.
  fileprivate func dropping(_ owner: String) -> Sentence {
    Sentence(
      en: String(en.trimmingPrefix("\(owner): ")), zhHant: String(zhHant.trimmingPrefix("\(owner)：")),
      ja: String(ja.trimmingPrefix("\(owner)：")))
  }
}
