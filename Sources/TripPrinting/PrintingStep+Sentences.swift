import TripModel

extension PrintingStep {
  /// The beginning of a sentence that goes on with what happened.
  var words: Sentence {
    switch self {
    case .starting: Sentence(en: "at its start ", zhHant: "啟動時", ja: "起動時に")
    case .opening(let paper):
      Sentence(en: "while opening \(paper) ", zhHant: "開啟 \(paper) 時", ja: "\(paper) を開く際に")
    case .printing(let paper):
      Sentence(en: "while printing \(paper) ", zhHant: "列印 \(paper) 時", ja: "\(paper) の印刷中に")
    }
  }
}
