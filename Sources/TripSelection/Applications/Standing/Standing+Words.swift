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
