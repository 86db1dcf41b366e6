import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// Makes the page that companies get.
struct PageMaker {
  let trip: Trip
  let settings: PaperSettings

  func bytes() throws(CommandFailure) -> [UInt8] {
    let page = CompanyPage(trip, rules: PageRules(trip).sentences, settings)
    do { return HTMLWriter.bytes(try page.page { Digest(of: $0).bytes }) } catch {
      throw .badData(Self.cannotBeMade)
    }
  }

  /// The form of the call.
  func application() -> [UInt8] { HTMLWriter.bytes(ApplicationPage(trip, settings).page { Digest(of: $0).bytes }) }

  private static let cannotBeMade = Sentence(
    en: "the page cannot be made: no memory", zhHant: "記憶體不足，無法產生網頁", ja: "メモリ不足のためページを作成できません")
}
