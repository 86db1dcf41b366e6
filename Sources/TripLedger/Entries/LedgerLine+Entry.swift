import TripCosting
import TripModel

extension LedgerLine {
  init(_ entry: Entry) {
    self.init(
      number: entry.number, at: Moment.text(entry.at), by: entry.by, fact: "", previous: entry.previous.hex)
    dated = entry.dated?.iso
    switch entry.fact {
    case .issued(let invoice, let company, let total, let paper):
      fact = "issued"
      (self.invoice, self.company, self.total, self.paper) = (invoice, company, total.map(Sum.init), paper.hex)
    case .credited(let note, let invoice, let paper):
      fact = "credited"
      (self.note, self.invoice, self.paper) = (note, invoice, paper.hex)
    case .paid(let invoice, let money, let day, let reference, let payee, let isCharge):
      fact = "paid"
      charges = isCharge ? true : nil
      (self.invoice, amount, on, self.reference, self.payee) = (invoice, Sum(money), day.iso, reference, payee)
    case .reversed(let line, let day, let reason):
      fact = "reversed"
      (self.line, on, self.reason) = (line, day.iso, reason)
    case .carried(let from, let invoice, let total, let payee):
      fact = "carried"
      (self.from, self.invoice, self.total, self.payee) = (from, invoice, total.map(Sum.init), payee)
    case .sent(let manifest, let to, let paper):
      fact = "sent"
      (self.manifest, self.to, self.paper) = (manifest, to, paper.hex)
    case .signed(let review, let paper):
      fact = "signed"
      (self.review, self.paper) = (review, paper.hex)
    case .withdrew(let number, let company, let people, let day, let charge, let paper):
      fact = "withdrew"
      (withdrawal, self.company, self.people, on) = (number, company, people, day.iso)
      (total, self.paper) = (charge.map(Sum.init), paper.hex)
    case .forgot(let papers, let people, let day):
      fact = "forgot"
      (self.papers, rests) = (papers.map(\.paper.hex), papers.map { $0.rest?.hex ?? "" })
      (self.people, on) = (people, day.iso)
    }
  }

  /// Nil where a key that the fact needs is missing or makes no sense, or the fact is not known.
  var entry: Entry? {
    guard let at = Moment.seconds(at), let previous = Digest(hex: previous), let fact = whatHappened else { return nil }
    guard dated == nil || dated.flatMap(Day.init(iso:)) != nil, hasSaneNumbers else { return nil }
    return Entry(
      number: number, at: at, dated: dated.flatMap(Day.init(iso:)), by: by, fact: fact, previous: previous)
  }

  /// Whether what is counted from 1, and people, can be counted on from.
  private var hasSaneNumbers: Bool {
    [invoice, note, manifest, review, withdrawal, from, line].allSatisfy { $0.map { 1...999_999_999 ~= $0 } ?? true }
      && people.map { 0...999_999_999 ~= $0 } ?? true
  }

  private var whatHappened: Fact? {
    switch fact {
    case "issued":
      guard let invoice, let company, let sums, let paper = paper.flatMap(Digest.init(hex:)) else { return nil }
      return .issued(invoice: invoice, company: company, total: sums, paper: paper)
    case "credited":
      guard let note, let invoice, let paper = paper.flatMap(Digest.init(hex:)) else { return nil }
      return .credited(note: note, invoice: invoice, paper: paper)
    case "paid":
      guard let invoice, let money = amount?.money, let day = on.flatMap(Day.init(iso:)), let reference
      else { return nil }
      return .paid(
        invoice: invoice, money, on: day, reference: reference, payee: payee, isCharge: charges ?? false)
    case "reversed":
      guard let line, let day = on.flatMap(Day.init(iso:)), let reason else { return nil }
      return .reversed(line: line, on: day, reason: reason)
    case "carried":
      guard let from, let invoice, let sums else { return nil }
      return .carried(from: from, to: invoice, sums, payee: payee)
    case "sent":
      guard let manifest, let to, let paper = paper.flatMap(Digest.init(hex:)) else { return nil }
      return .sent(manifest: manifest, to: to, paper: paper)
    case "signed":
      guard let review, let paper = paper.flatMap(Digest.init(hex:)) else { return nil }
      return .signed(review: review, paper: paper)
    case "withdrew":
      guard let withdrawal, let company, let people, let day = on.flatMap(Day.init(iso:)), let sums,
        let paper = paper.flatMap(Digest.init(hex:))
      else { return nil }
      return .withdrew(number: withdrawal, company: company, people: people, on: day, charge: sums, paper: paper)
    case "forgot":
      guard let forgotten, let people, let day = on.flatMap(Day.init(iso:)) else { return nil }
      return .forgot(forgotten, people: people, on: day)
    default: return nil
    }
  }

  /// Papers with what is left of them; nil where one makes no sense.
  private var forgotten: [Fact.Forgotten]? {
    guard let papers, let rests, papers.count == rests.count else { return nil }
    var forgotten: [Fact.Forgotten] = []
    for (paper, rest) in zip(papers, rests) {
      guard let paper = Digest(hex: paper), rest.isEmpty || Digest(hex: rest) != nil else { return nil }
      forgotten.append(Fact.Forgotten(paper, rest: Digest(hex: rest)))
    }
    return forgotten
  }

  /// The total; nil where a currency of it is not known.
  private var sums: [Money]? {
    guard let total else { return nil }
    let sums = total.compactMap(\.money)
    return sums.count == total.count ? sums : nil
  }
}

extension LedgerLine.Sum {
  init(_ money: Money) { self.init(currency: CurrencyCodes.code(money.currency), units: money.units) }

  /// Nine thousand of the greatest still add up.
  private static let most: Int64 = 999_999_999_999_999

  /// Nil where the currency is not known, or the sum more than anybody pays.
  var money: Money? {
    guard -Self.most...Self.most ~= units else { return nil }
    return CurrencyCodes.currency(currency).map { Money(units, $0) }
  }
}
