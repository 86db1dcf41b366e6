import TripCosting
import TripModel

/// A sent value as our own files write it, or the reason why it cannot be.
enum ImportValue {
  typealias Reading = Result<String, Refused>

  /// A reason as an error.
  struct Refused: Error {
    var reason: ImportRefusal.Reason
  }

  static func delegate(_ cell: ImportCell, _ column: DelegateColumn, isROC: Bool, _ trip: Trip) -> Reading {
    if let common = common(cell) { return common }
    if isOneLine(column), cell.text.contains(where: \.isNewline) { return .failure(Refused(reason: .severalLines)) }
    return switch column {
    case .birthDate: date(cell, isROC, .birth(tripYear: trip.period?.first.calendar.year))
    case .passportExpiry, .registered, .joins, .leaves: date(cell, isROC)
    case .sex: word(cell, RosterWords.sex) { $0.rawValue }
    case .room: word(cell, RosterWords.room) { $0.rawValue }
    case .smoking: word(cell, RosterWords.truth) { $0 ? "yes" : "no" }
    case .ownFlight: word(cell, RosterWords.ownTicket) { $0.rawValue }
    case .nationality: nationality(cell)
    case .passportNumber: passport(cell)
    case .phone, .emergencyPhone: phone(cell)
    case .email: email(cell)
    case .surname, .givenName: latinName(cell)
    case .options: options(cell, trip, .person)
    case .company: company(cell, trip)
    case .extraNights, .nightsBefore, .seniority: count(cell)
    case .jobTitle: .success(isSalutation(cell.text) ? "" : cell.text)
    case .name: name(cell).map { PersonName($0).name }
    case .diet, .assistance, .emergencyContact, .emergencyRelation, .ownFlightDetails, .roommate, .mrz, .kana,
      .jobTitleJa, .jobTitleEn, .note:
      .success(cell.text)
    }
  }

  static func company(_ cell: ImportCell, _ column: CompanyColumn, isROC: Bool, _ trip: Trip) -> Reading {
    if let common = common(cell) { return common }
    return switch column {
    case .registered, .replyBy: date(cell, isROC)
    case .ubn, .billToUBN: uniformNumber(cell)
    case .phone: phone(cell)
    case .email: email(cell)
    case .options: options(cell, trip, .company)
    case .interpreters: interpreters(cell, trip)
    case .rivals: ids(cell, trip.companies.map(\.id))
    case .category: ids(cell, trip.categories.map(\.id))
    case .name, .billTo, .contact: name(cell)
    case .company, .nameEn, .nameJa, .address, .languages, .free, .note: .success(cell.text)
    }
  }

  /// Lines of a remark are lines; those of a number, a name or a date are values of several people.
  private static func isOneLine(_ column: DelegateColumn) -> Bool {
    switch column {
    case .mrz, .diet, .assistance, .ownFlightDetails, .note, .jobTitle, .jobTitleJa, .jobTitleEn, .roommate, .options:
      false
    default: true
    }
  }

  private static func name(_ cell: ImportCell) -> Reading {
    LostSigns.occur(in: cell.text) ? .failure(Refused(reason: .lostCharacter)) : .success(cell.text)
  }

  /// The `title` of our machine-readable manifest is how an airline addresses somebody, not what they do.
  private static func isSalutation(_ text: String) -> Bool {
    FormOfAddress.latin.contains(HalfWidth.fold(text).uppercased().filter { $0 != "." })
  }

  /// In capitals, without a form of address and without a comma that parted it from the other half.
  private static func latinName(_ cell: ImportCell) -> Reading {
    guard !ListMark.isNoLatinName(cell.text) else { return .failure(Refused(reason: .placeholder)) }
    let text = HalfWidth.fold(cell.text).uppercased()
    let name = FormOfAddress.split(text)?.name ?? text
    var bare = HalfWidth.trim(name)
    while let last = bare.last, ",/".contains(last) { bare = HalfWidth.trim(String(bare.dropLast())) }
    return .success(bare)
  }

  private static func common(_ cell: ImportCell) -> Reading? {
    if let fault = cell.fault { return .failure(Refused(reason: fault)) }
    if cell.kind == .cleared { return .success("") }
    if ListMark.isDitto(cell.text) { return .failure(Refused(reason: .ditto(isRow: false))) }
    return cell.text.isEmpty ? .success("") : nil
  }

  static func date(_ cell: ImportCell, _ isROC: Bool, _ sense: SpelledDate.Sense = .ahead) -> Reading {
    if case .date(let day) = cell.kind { return .success(day.iso) }
    switch DateText.read(cell.text, isROC: isROC) {
    case .day(let day): return .success(day.iso)
    case .ambiguous: return .failure(Refused(reason: .dateAmbiguous))
    case .impossible: return .failure(Refused(reason: .dateImpossible))
    case .unreadable: break
    }
    switch SpelledDate.read(cell.text, sense) {
    case .day(let day): return .success(day.iso)
    case .ambiguous: return .failure(Refused(reason: .dateCentury))
    case .impossible: return .failure(Refused(reason: .dateImpossible))
    case .unreadable: return .failure(Refused(reason: .dateUnreadable))
    }
  }

  private static func count(_ cell: ImportCell) -> Reading {
    if let number = WholeNumber.read(cell.text) { return .success("\(number)") }
    return .failure(Refused(reason: .notWholeNumber))
  }

  static func word<Value>(
    _ cell: ImportCell, _ words: RosterWords<Value>, _ text: (Value) -> String
  ) -> Reading {
    words.value(cell.text).map { .success(text($0)) } ?? .failure(Refused(reason: .unknownWord(words.offered)))
  }

  private static func nationality(_ cell: ImportCell) -> Reading {
    Nationality.code(HalfWidth.fold(cell.text).uppercased()).map { .success($0) }
      ?? .failure(Refused(reason: .unknownCountry))
  }

  private static func passport(_ cell: ImportCell) -> Reading {
    var text = HalfWidth.fold(cell.text).uppercased().filter { !$0.isWhitespace && !"'’‘`".contains($0) }
    guard !text.contains("E+") else { return .failure(Refused(reason: .lostDigits)) }
    // A program that took the number for a number wrote its decimals.
    if text.hasSuffix(".0"), text.dropLast(2).allSatisfy(\.isNumber) { text.removeLast(2) }
    let isNumber = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && text.contains(where: \.isNumber)
    // Rules judge what can be a number at all; two of them in one cell, a remark or NaN cannot.
    return isNumber && text.count <= 12 ? .success(text) : .failure(Refused(reason: .passportUnreadable))
  }

  /// As written but in half width: people want to see the number they know. What a spreadsheet made a number has lost
  /// its zero.
  static func phone(_ cell: ImportCell) -> Reading {
    let text = HalfWidth.fold(cell.text)
    if PhoneText(text).number != nil, cell.kind != .number { return .success(text) }
    if cell.kind == .number, PhoneText("0" + text).number != nil { return .failure(Refused(reason: .lostZero)) }
    if PhoneText(text).number != nil { return .success(text) }
    let isLost = PhoneText("0" + text).number != nil && text.allSatisfy(\.isNumber)
    return .failure(Refused(reason: isLost ? .lostZero : .phoneUnreadable))
  }

  static func email(_ cell: ImportCell) -> Reading {
    let text = HalfWidth.fold(cell.text)
    return EmailFault(text) == nil ? .success(text) : .failure(Refused(reason: .emailUnreadable))
  }

  static func uniformNumber(_ cell: ImportCell) -> Reading {
    guard !cell.text.contains(where: \.isNewline) else { return .failure(Refused(reason: .severalLines)) }
    let text = HalfWidth.fold(cell.text).filter { !$0.isWhitespace }
    let digits = text.allSatisfy { $0.isASCII && $0.isNumber }
    return digits && text.count < 8 ? .failure(Refused(reason: .lostZero)) : .success(text)
  }

  /// What stands behind an @ is the organiser's own word for who shares.
  private static func interpreters(_ cell: ImportCell, _ trip: Trip) -> Reading {
    let known = trip.sessions.filter(\.offersInterpreter).compactMap(\.id)
    let words = HalfWidth.fold(cell.text).split { " ,;、|\n".contains($0) }.map(String.init)
    let found = words.compactMap { word -> String? in
      let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      guard let id = known.first(where: { $0.lowercased() == parts[0].lowercased() }) else { return nil }
      return parts.count == 1 ? id : "\(id)@\(parts[1])"
    }
    guard found.count == words.count else { return .failure(Refused(reason: .unknownOption(known))) }
    return .success(found.joined(separator: " "))
  }

  /// Our form asks yes or no of a session, so it says nothing of how many interpreters and of who shares them.
  ///
  /// Who writes a session twice asks for two, and means that.
  static func keepingShares(_ new: String, _ old: String) -> String {
    let before = HalfWidth.fold(old).split { " ,;、|".contains($0) }
    let words = new.split(separator: " ")
    var kept: [Substring] = []
    for (index, word) in words.enumerated() where !words[..<index].contains(word) {
      let asked = words.filter { $0 == word }
      let same = before.filter { $0.lowercased().split(separator: "@").first == word.lowercased()[...] }
      kept += same.isEmpty || asked.count > 1 && asked.count != same.count ? asked : same
    }
    return kept.joined(separator: " ")
  }

  /// By ids, or by titles as our papers print them: 單人房（單人房差） / 升等商務艙.
  private static func options(_ cell: ImportCell, _ trip: Trip, _ scope: OptionOffer.Scope) -> Reading {
    let offers = trip.options.filter { $0.scope == scope }
    return OptionWords(offers).ids(in: cell.text).map { ids in
      // A form's answer beside the title of the same option.
      let once = ids.enumerated().filter { scope == .company || !ids[..<$0.offset].contains($0.element) }
      return .success(once.map(\.element).joined(separator: " "))
    } ?? .failure(Refused(reason: .unknownOption(offers.map(\.id))))
  }

  private static func ids(_ cell: ImportCell, _ known: [String]) -> Reading {
    let words = HalfWidth.fold(cell.text).split { " ,;、|\n".contains($0) }.map(String.init)
    let found = words.compactMap { word in known.first { $0.lowercased() == word.lowercased() } }
    guard found.count == words.count else { return .failure(Refused(reason: .unknownOption(known))) }
    return .success(found.joined(separator: " "))
  }

  /// By code, 統一編號, or the name of exactly one company, with or without its legal form.
  static func company(_ cell: ImportCell, _ trip: Trip) -> Reading {
    company(cell.text, in: trip).map { .success($0) }
      ?? .failure(Refused(reason: .unknownCompany(near: CompanyName.near(cell.text, in: trip))))
  }

  static func company(_ word: String, in trip: Trip) -> String? {
    if trip.companies.contains(where: { $0.id == word }) { return word }
    let plain = HalfWidth.fold(word)
    let found = trip.companies.filter {
      (!$0.ubn.isEmpty && $0.ubn == plain) || $0.name == word || $0.nameEn == word
        || $0.id.lowercased() == plain.lowercased()
    }
    if found.count == 1 { return found[0].id }
    let alike = trip.companies.filter { CompanyName.isSame($0.name, word) }
    return found.isEmpty && alike.count == 1 ? alike[0].id : nil
  }
}
