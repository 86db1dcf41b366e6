import TripModel

/// Words of `trip letters`.
enum LettersWords {
  static let notWritten = Sentence(
    en: ", so no letter tells it the result", zhHant: "，不產出結果通知函", ja: "のため、結果通知書は作成しません")
}
