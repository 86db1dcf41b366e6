package import TripCosting

/// A company of the delegation (參團業者); empty text is not known yet.
package struct Company: Hashable, Sendable {
  package var origin: Origin
  /// The short name by which `delegates.csv` points here, such as C01.
  package var id: String
  package var name: String
  package var nameEn: String
  /// 統一編號, eight digits, always text.
  package var ubn: String
  /// The title on the bill and the receipt (抬頭); the name where empty.
  package var billTo: String
  /// The 統一編號 of whoever ``billTo`` names.
  package var billToUBN = ""
  package var address: String
  package var contact: String
  package var phone: String
  package var email: String
  package var registered: Day?
  /// One for each interpreter asked for.
  package var interpreterBookings: [InterpreterBooking]
  /// What it asked for at sessions that were called off since, as its row says it.
  package var interpretersCalledOff: [String] = []
  /// Numbers into the trip's options.
  package var options: [Int]
  /// Codes of companies with which it never shares; either side may name the other.
  package var rivals: [String]
  /// Numbers into the trip's categories.
  package var categories: [Int]
  /// By when an admitted company says whether it comes and with whom; nil where none was set.
  package var replyBy: Day?
  /// Spoken at its meetings.
  package var tongues: [Tongue] = [.chinese]
  package var attendance = Attendance()
  /// How the company calls itself in Japanese, as it gave it.
  package var nameJa = ""

  package init(
    origin: Origin, id: String, name: String, nameEn: String = "", ubn: String = "", billTo: String = "",
    address: String = "", contact: String = "", phone: String = "", email: String = "", registered: Day? = nil,
    interpreters: [InterpreterBooking] = [], options: [Int] = [], rivals: [String] = [], categories: [Int] = []
  ) {
    self.origin = origin
    self.id = id
    self.name = name
    self.nameEn = nameEn
    self.ubn = ubn
    self.billTo = billTo
    self.address = address
    self.contact = contact
    self.phone = phone
    self.email = email
    self.registered = registered
    interpreterBookings = interpreters
    self.options = options
    self.rivals = rivals
    self.categories = categories
  }

  /// Numbers into the trip's sessions, one for each interpreter asked for, shared or not.
  package var interpreters: [Int] { interpreterBookings.map(\.session) }

  /// Whose name stands on the bill.
  package var billingName: String { billTo.isEmpty ? name : billTo }

  /// The name in that language where there is one, else the own one.
  package func name(in language: Language) -> String {
    switch language {
    case .en: nameEn.isEmpty ? name : nameEn
    case .ja: nameJa.isEmpty ? name : nameJa
    case .zhHant: name
    }
  }
}
