package import TripModel

extension RosterWords<Recusal.Kind> {
  package static var recusal: RosterWords<Recusal.Kind> {
    RosterWords(
      [
        "CONFLICT": .conflict, "迴避": .conflict, "利益迴避": .conflict, "利益相反": .conflict, "ABSENT": .absent, "缺席": .absent,
        "欠席": .absent,
      ],
      shown: ["conflict", "absent"])
  }
}

extension RosterWords<Decision.Kind> {
  package static var decision: RosterWords<Decision.Kind> {
    RosterWords(
      [
        "ADVANCED": .advanced, "進入第二階段": .advanced, "第二段階へ": .advanced, "STOPPED": .stopped, "未進入第二階段": .stopped,
        "第一段階まで": .stopped, "DOCUMENTS": .documents, "書面審查成績": .documents, "書面審査点": .documents, "TIE": .tie,
        "同分次序": .tie, "同点順位": .tie, "DECLINED": .declined, "放棄": .declined, "辞退": .declined, "SKIPPED": .skipped,
        "略過": .skipped, "見送り": .skipped, "PROMOTED": .promoted, "遞補": .promoted, "繰り上げ": .promoted,
      ], shown: Decision.Kind.allCases.map(\.rawValue))
  }
}
