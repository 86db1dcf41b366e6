import TripCosting
import TripFormats
import TripModel

extension PageData {
  /// What is chosen in the page's upper part, as prices depend on it.
  private static let chosen = Set([DelegateColumn.options, .ownFlight, .extraNights].map(\.rawValue))

  /// For which ways a ticket can be one's own.
  var ownTickets: JSONValue { .array(OwnTicket.allCases.map { .array([.string($0.rawValue), choice($0.rawValue)]) }) }

  /// The fields of `trip form` that are not chosen above; the code is the organiser's.
  var form: JSONValue {
    let lacking = Set(([.name] + DelegateNeeds.missing(Delegate(origin: .none))).map(\.rawValue))
    let company = Set([CompanyColumn.name, .ubn, .contact, .phone, .email].map(\.rawValue))
    return [
      "company": .array(
        FormField.company.filter { $0.key != CompanyColumn.company.rawValue }.map { field($0, company) }),
      "person": .array(
        FormField.person(of: trip).filter { !Self.chosen.contains($0.key) }.map { field($0, lacking) }),
    ]
  }

  private func field(_ field: FormField, _ needed: Set<String>) -> JSONValue {
    var choices: [JSONValue] = []
    if case .choice(let words) = field.kind { choices = words.map { .array([.string($0), choice($0)]) } }
    return [
      "key": .string(field.key), "label": text(field.label), "kind": .string(Self.kind(field.kind)),
      "choices": .array(choices), "hint": text(field.purpose(on: trip)), "isNeeded": .bool(needed.contains(field.key)),
    ]
  }

  /// What each reader of the papers sees (個人資料保護法 art. 8: 對象).
  var readers: [JSONValue] {
    FormField.Reader.allCases.compactMap { reader in
      let fields = (FormField.company + FormField.person(of: trip)).filter { $0.readers.contains(reader) }
      guard !fields.isEmpty else { return nil }
      let labels = PageWords.each { language in
        fields.map { $0.label.text(language) }.listed(language)
      }
      return .array([text(FormWords.reader(reader)), text(labels)])
    }
  }

  private static func kind(_ kind: FormField.Kind) -> String {
    switch kind {
    case .text, .number, .year: "text"
    case .day: "day"
    case .phone: "phone"
    case .email: "email"
    case .passportNumber: "passportNumber"
    case .uniformNumber: "uniformNumber"
    case .choice: "choice"
    }
  }
}
