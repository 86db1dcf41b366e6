import TripCosting
import TripModel

extension TripFileReader {
  func review(_ reader: ObjectReader) -> ReviewTerms? {
    defer { reader.finish() }
    let admitted = reader.require("admitted", reader.integer("admitted", within: 0...10_000))
    let reserve = reader.integer("reserve", within: 0...10_000) ?? 0
    var terms = ReviewTerms(origin: reader.origin, admitted: admitted ?? 0, reserve: reserve)
    terms.stageOne = reader.object("stageOne").map(stageOne)
    terms.replyBy = reader.day("replyBy")
    terms.reserveUntil = reader.day("reserveUntil")
    terms.scores = reader.object("scores").map(scoreRange) ?? ScoreRange()
    terms.fewer = reader.choice("fewerThanThree", ReviewTerms.Fewer.self)
    terms.criteria = criteria(reader)
    terms.ties = ties(reader, terms.criteria)
    return admitted == nil ? nil : terms
  }

  private func stageOne(_ reader: ObjectReader) -> ReviewTerms.StageOne {
    defer { reader.finish() }
    return ReviewTerms.StageOne(
      origin: reader.origin, most: reader.integer("most"),
      choice: reader.choice("chosenBy", ReviewTerms.StageOne.Choice.self) ?? .decision)
  }

  private func scoreRange(_ reader: ObjectReader) -> ScoreRange {
    defer { reader.finish() }
    return ScoreRange(
      lowest: Int64(reader.integer("lowest", within: 0...1_000_000) ?? 0),
      highest: Int64(reader.integer("highest", within: 0...1_000_000) ?? 100),
      decimals: UInt8(reader.integer("decimals", within: 0...4) ?? 0))
  }

  private func criteria(_ reader: ObjectReader) -> [Criterion] {
    var ids: Set<String> = []
    return reader.objects("criteria").compactMap { reader in
      defer { reader.finish() }
      let id = reader.require("id", reader.text("id"))
      let title = reader.require("title", reader.localized("title"))
      let weight = reader.require("weight", reader.integer("weight", within: 0...100))
      let highest = reader.integer("highest", within: 0...1_000_000)
      guard let id, let title, let weight else { return nil }
      guard ids.insert(id).inserted else {
        reader.report(.duplicateID(id), "id")
        return nil
      }
      return Criterion(
        origin: reader.origin, id: id, title: title, weight: Int64(weight), highest: highest.map(Int64.init))
    }
  }

  /// A criterion by its id, or one of two words.
  private func ties(_ reader: ObjectReader, _ criteria: [Criterion]) -> [ReviewTerms.TieStep] {
    reader.nodes("ties").compactMap { node in
      guard case .string(let word) = node.value else {
        reader.report(.wrongKind("ties", expected: .text), "ties")
        return nil
      }
      if let number = criteria.firstIndex(where: { $0.id == word }) { return .criterion(number) }
      switch word {
      case "received": return .received
      case "decision": return .decision
      default:
        let known = criteria.map(\.id) + ["received", "decision"]
        reader.report(
          .review(.unknownCriterion(word, known: known, closest: Suggestion.closest(to: word, among: known))), "ties")
        return nil
      }
    }
  }
}
