/// A paper or output that shows people, and what of a passport stands on it whole.
///
/// Passport numbers and days of birth reach papers through ``Delegate/passportNumber(on:)`` and
/// ``Delegate/birthDate(on:)`` alone, so this table is the one place where they are unmasked.
package enum PersonalPaper: String, CaseIterable, Sendable {
  case manifest, reservation, hotelList, companyForm, roster

  /// What stands there whole; elsewhere numbers are masked and birthdays left out.
  package var whole: Set<DelegateColumn> {
    switch self {
    case .manifest, .reservation: [.passportNumber, .birthDate]
    case .hotelList: [.passportNumber]
    case .companyForm: [.passportNumber, .birthDate]
    case .roster: []
    }
  }

  /// Where such papers lie in the trip folder, or the command that prints it.
  package var places: [String] {
    switch self {
    case .manifest: ["papers/agency/", "sent/", "mail/drafts/"]
    case .reservation: ["trip manifest --dialect"]
    case .hotelList: ["papers/agency/"]
    case .companyForm: ["forms/"]
    case .roster: []
    }
  }

  package var purpose: Sentence {
    switch self {
    case .manifest:
      Sentence(en: "the agency books flights and rooms", zhHant: "旅行社訂位訂房", ja: "旅行会社による航空券と宿泊の手配")
    case .reservation:
      Sentence(
        en: "lines that the agency pastes into a booking", zhHant: "供旅行社貼入訂位系統", ja: "旅行会社が予約に貼り付ける行")
    case .hotelList:
      Sentence(
        en: "hotels in Japan must record the passports of guests without an address there (旅館業法)",
        zhHant: "日本旅館業法規定須登記境外旅客護照", ja: "旅館業法により国外居住者の旅券番号を記録するため")
    case .companyForm:
      Sentence(
        en: "a company checks what it gave of its own people", zhHant: "公司核對自行提供的團員資料", ja: "企業が自社参加者の提出内容を確認")
    case .roster: Sentence(en: "who travels", zhHant: "團員名冊", ja: "参加者名簿")
    }
  }
}
