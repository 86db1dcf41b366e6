import TripCosting
import TripModel

/// An e-mail address can be one, as invoices and forms are mailed to it.
///
/// What that takes is ``EmailFault``'s; nothing asks whether the address exists.
struct EmailAddress: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.companies.compactMap { company in
      finding(company.email, of: Sentence(verbatim: company.id), at: company.origin, CompanyColumn.email.field)
    }
      + trip.applications.compactMap { one in
        finding(one.company.email, of: Sentence(verbatim: one.id), at: one.origin, CompanyColumn.email.field)
      }
      + trip.delegates.compactMap { delegate in
        finding(delegate.email, of: delegate.sentence, at: delegate.origin, DelegateColumn.email.field)
      }
  }

  /// The address itself is personal, so only what is wrong in it is told.
  private func finding(
    _ email: String, of owner: @autoclosure () -> Sentence, at origin: Origin, _ field: Field
  ) -> Diagnostic? {
    guard !email.isEmpty, let fault = EmailFault(email) else { return nil }
    return finding(.wrong(owner(), .fault(fault)), at: origin, field, remedy: .ask)
  }
}

extension Sentence {
  fileprivate static func wrong(_ owner: Sentence, _ fault: Sentence) -> Sentence {
    Sentence(
      en: "\(owner.en): this cannot be an e-mail address: \(fault.en)",
      zhHant: "\(owner.zhHant)：電子郵件地址有誤：\(fault.zhHant)", ja: "\(owner.ja)：メールアドレスとして正しくありません：\(fault.ja)")
  }
  fileprivate static func fault(_ fault: EmailFault) -> Sentence {
    switch fault {
    case .at: Sentence(en: "it needs exactly one @", zhHant: "必須有且只有一個 @", ja: "@ は 1 つだけ必要です")
    case .emptyPart:
      Sentence(
        en: "something is missing before or behind an @ or a dot", zhHant: "@ 或句點的前後缺少文字", ja: "@ またはピリオドの前後に文字がありません")
    case .noDot: Sentence(en: "there is no dot behind the @", zhHant: "@ 之後沒有句點", ja: "@ の後にピリオドがありません")
    case .sign(" "):
      Sentence(en: "there is a space in it", zhHant: "中間有空格", ja: "空白が入っています")
    case .sign(let sign):
      Sentence(en: "'\(sign)' cannot stand there", zhHant: "不能有「\(sign)」", ja: "「\(sign)」は使えません")
    }
  }
  fileprivate static let ask = Sentence(
    en: "compare it with the form, or ask the company", zhHant: "請與報名表核對，或洽該公司", ja: "申込書と照合するか、企業に確認してください")
}
