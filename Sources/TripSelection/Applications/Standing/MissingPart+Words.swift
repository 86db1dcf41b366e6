package import TripModel

extension MissingPart {
  /// The document, then what nobody filled in, what cannot be read, and that it is not attached.
  ///
  /// - Parameter words: Of answers that cannot be read; not every reader may see what was written.
  package func sentence(
    of document: Sentence, unreadable words: ([UnreadableAnswer]) -> [Sentence]
  ) -> Sentence {
    let labels = answers.map(\.sentence)
    // A document of one answer is not named twice.
    let empty =
      labels == [document]
      ? Sentence(en: "not filled in", zhHant: "未填", ja: "未記入")
      : Sentence(
        en: labels.map(\.en).joined(separator: ", "),
        zhHant: labels.map(\.zhHant).joined(separator: "、") + (labels.count > 1 ? "均未填" : "未填"),
        ja: labels.map(\.ja).joined(separator: "、") + "が未記入")
    let attachment = Sentence(en: "not attached", zhHant: "未檢附", ja: "未添付")
    let parts =
      (labels.isEmpty ? [] : [empty]) + (unreadable.isEmpty ? [] : words(unreadable))
      + (isAttachmentMissing ? [attachment] : [])
    return document + .colon
      + Sentence(
        en: parts.map(\.en).joined(separator: ", "), zhHant: parts.map(\.zhHant).joined(separator: "，"),
        ja: parts.map(\.ja).joined(separator: "、"))
  }
}
