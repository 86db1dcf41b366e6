import TripCosting
package import TripModel

/// Judges an application by every requirement that the call names, in the order of the brochure.
package enum Eligibility {
  static let rules: [any EligibilityRule] = [
    SizeWithinLimit(), ProductionReady(), AimInJapan(), SectorNamed(), NotRefusedByBanks(), NotDissolved(),
    NoPRCInvestment(), NotRepeated(), NoIrregularEnding(),
  ]

  package static func findings(_ number: Int, _ trip: Trip) -> [Finding] {
    guard let call = trip.call else { return [] }
    return rules.compactMap { rule in
      guard let origin = call.origin(of: rule.requirement) else { return nil }
      let judgement = rule.judge(trip.applications[number], call, trip)
      if let lookup = trip.lookup(of: number, rule.requirement) {
        return Finding(
          requirement: rule.requirement, origin: origin, verdict: lookup.answer == .met ? .met : .notMet,
          reason: .lookedUp(lookup) + (judgement.disagrees(with: lookup) ? .formSays(judgement.reason) : .none),
          sources: [], lookup: lookup)
      }
      return Finding(
        requirement: rule.requirement, origin: origin, verdict: judgement.verdict, reason: judgement.reason,
        sources: judgement.verdict == .question ? rule.sources(trip) : [], lookup: nil)
    }
  }
}

extension Trip {
  /// The line that counts: the last one of the latest day.
  package func lookup(of application: Int, _ requirement: Requirement) -> Lookup? {
    lookups.filter { $0.application == application && $0.requirement == requirement }
      .reduce(nil) { latest, line in latest.map { line.on >= $0.on ? line : $0 } ?? line }
  }
}

extension Judgement {
  fileprivate func disagrees(with lookup: Lookup) -> Bool {
    switch verdict {
    case .met: lookup.answer == .notMet
    case .notMet: lookup.answer == .met
    case .question: false
    }
  }
}

extension Sentence {
  fileprivate static let none = Sentence(verbatim: "")

  fileprivate static func lookedUp(_ lookup: Lookup) -> Sentence {
    let (by, on, source) = (lookup.by, lookup.on.iso, lookup.source)
    let note = lookup.note.isEmpty ? "" : "（\(lookup.note)）"
    let found = lookup.requirement.answer(lookup.answer)
    return Sentence(
      en: "\(found.en): looked up on \(on) by \(by), \(source)\(lookup.note.isEmpty ? "" : " (\(lookup.note))")",
      zhHant: "\(found.zhHant)：\(on) 由\(by)查核，依據：\(source)\(note)",
      ja: "\(found.ja)：\(on) \(by)確認、出典：\(source)\(note)")
  }

  fileprivate static func formSays(_ reason: Sentence) -> Sentence {
    Sentence(en: "; the form says otherwise: ", zhHant: "；報名表所載不同：", ja: "。申込書の記載は異なります：") + reason
  }
}

extension Requirement {
  /// Of an exclusion, whether anything was found.
  fileprivate func answer(_ answer: Lookup.Answer) -> Sentence {
    switch (Requirement.exclusions.contains(self), answer) {
    case (true, .met): Sentence(en: "nothing found", zhHant: "查無此情形", ja: "該当なし")
    case (true, .notMet): Sentence(en: "found", zhHant: "查有此情形", ja: "該当あり")
    case (false, .met): Sentence(en: "met", zhHant: "符合", ja: "適合")
    case (false, .notMet): Sentence(en: "not met", zhHant: "不符合", ja: "不適合")
    }
  }
}
