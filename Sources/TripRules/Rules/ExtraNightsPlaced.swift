import TripCosting
import TripModel

/// Extra nights are before the trip or after it; hotel, flights and lists wait for that.
struct ExtraNightsPlaced: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.delegates.filter { $0.extraNights ?? 0 > 0 && $0.nightsBefore == nil }.map { delegate in
      finding(.open(delegate), at: delegate.origin, DelegateColumn.extraNights.field, remedy: .say)
    }
  }
}

extension Sentence {
  fileprivate static func open(_ delegate: Delegate) -> Sentence {
    Sentence(
      en: "whether the extra nights of \(delegate.name(in: .en)) are before the trip or after it is not known yet",
      zhHant: "\(delegate.name(in: .zhHant)) 的加住是行程前或行程後，尚未註明",
      ja: "\(delegate.name(in: .ja)) さんの延泊が前泊か後泊か、まだ記入されていません")
  }
  fileprivate static let say = Sentence(
    en: "write into 'nights_before' how many of them come before; 0 if none",
    zhHant: "請於\(DelegateColumn.nightsBefore.told.zhHant)填行程前的晚數；全部在行程後填 0",
    ja: "\(DelegateColumn.nightsBefore.told.ja)に前泊の数を記入してください（すべて後泊なら 0）")
}
