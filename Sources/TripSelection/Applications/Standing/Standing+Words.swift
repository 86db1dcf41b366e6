package import TripModel

extension Standing.State {
  /// As lists and letters name it.
  package var name: Sentence {
    switch self {
    case .accepted: Sentence(en: "accepted for review", zhHant: "受理，進入審查", ja: "受理・審査へ")
    case .completed: Sentence(en: "completed in time, accepted for review", zhHant: "補件完成，進入審查", ja: "補正完了・審査へ")
    case .question: Sentence(en: "to be looked up", zhHant: "待查核", ja: "確認待ち")
    case .incomplete: Sentence(en: "incomplete", zhHant: "待補件", ja: "補正待ち")
    case .late: Sentence(en: "late, not accepted", zhHant: "逾期，不予受理", ja: "期限後着・不受理")
    case .notAccepted: Sentence(en: "not accepted", zhHant: "不予受理", ja: "不受理")
    }
  }
}

extension Finding {
  /// The verdict in words; of an exclusion, whether the company falls under it.
  package var verdictName: Sentence {
    switch (verdict, Requirement.exclusions.contains(requirement)) {
    case (.met, false): Sentence(en: "met", zhHant: "符合", ja: "適合")
    case (.notMet, false): Sentence(en: "not met", zhHant: "不符合", ja: "不適合")
    case (.met, true): Sentence(en: "no", zhHant: "無此情形", ja: "該当なし")
    case (.notMet, true): Sentence(en: "yes", zhHant: "有此情形", ja: "該当あり")
    case (.question, _): Sentence(en: "to be looked up", zhHant: "待查核", ja: "確認待ち")
    }
  }
}
