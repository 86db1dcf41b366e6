/// Whom to call if something happens to a delegate on the trip (緊急聯絡人), as the contract with a travel agency names
/// them (國外團體旅遊定型化契約書範本, its party's column); empty text is not known yet.
package struct EmergencyContact: Hashable, Sendable {
  package var name = ""
  /// What they are to the delegate, such as 配偶.
  package var relation = ""
  package var phone = ""

  package init(name: String = "", relation: String = "", phone: String = "") {
    self.name = name
    self.relation = relation
    self.phone = phone
  }

  /// A name without a number helps nobody.
  package var isLacking: Bool { phone.isEmpty }
}
