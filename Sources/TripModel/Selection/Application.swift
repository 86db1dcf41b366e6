package import TripCosting

/// One company's application, as the annex form and the organiser's entries have it; empty is not known yet.
package struct Application: Hashable, Sendable {
  package var origin: Origin
  /// The short name by which other files point here, such as A01.
  package var id: String
  package var company = Company()
  package var years: [FinancialYear] = []
  /// Paid-in capital (實收資本額).
  package var capital: Money?
  /// Technology readiness level, 1 to 9, as the company declares it.
  package var readiness: Int?
  /// In production with turnover (已量產具營業額), as declared.
  package var isInProduction: Bool?
  /// Numbers into the call's sectors.
  package var sectors: [Int] = []
  /// Words that name none of the call's sectors.
  package var otherSectors: [String] = []
  package var answers = Answers()
  /// Grants and programmes that the company declares, in its own words; nil where it says nothing.
  package var otherGrants: String?
  package var declaration = Declaration()
  /// When the mail came in.
  package var received: Instant?
  package var subject = ""
  /// Ids of the call's documents that were attached.
  package var documents: [String] = []
  package var supplement: Supplement?
  package var refusal: Refusal?
  /// Whether it agreed to send part of its people where there is no room for all; nil where it was not asked.
  package var maySplit: Bool?
  /// What was filled in and cannot be read, in the order of the columns.
  package var unreadable: [UnreadableAnswer] = []
  /// Its personal data were removed after they had been there.
  package var isForgotten = false

  package init(origin: Origin, id: String) {
    self.origin = origin
    self.id = id
  }

  /// Employees of the last year that the form names.
  package var employees: Int? { years.last?.staff }

  /// The last day for what was asked for (補件): as its letter says, else as the call counts it; nil where nobody asked, or
  /// no day is known.
  package func supplementEnds(_ call: Call) -> Day? {
    supplement.flatMap { asked in
      asked.until ?? call.supplement?.days.map { asked.asked.advanced(by: $0) }
    }
  }

  /// Levels of technology readiness (ISO 16290).
  package static let readinessLevels = 1...9
}

extension Application {
  /// Part 1 of the annex.
  package struct Company: Hashable, Sendable {
    package var name = ""
    package var nameEn = ""
    /// 統一編號, eight digits, always text.
    package var ubn = ""
    package var address = ""
    package var contact = ""
    package var contactTitle = ""
    package var phone = ""
    package var email = ""
    /// The Gregorian year.
    package var founded: Int?

    package init() {}
  }

  /// One column of part 2 of the annex.
  package struct FinancialYear: Hashable, Sendable {
    /// In the count of the Republic of China, such as 114.
    package var year: Int
    package var turnover: Money?
    /// After tax; below zero is a loss.
    package var profit: Money?
    package var staff: Int?

    package init(year: Int, turnover: Money? = nil, profit: Money? = nil, staff: Int? = nil) {
      self.year = year
      self.turnover = turnover
      self.profit = profit
      self.staff = staff
    }
  }

  /// Parts 3 to 6 of the annex, and the aim in Japan.
  package struct Answers: Hashable, Sendable {
    package var products = ""
    package var record = ""
    package var plans = ""
    package var other = ""
    package var aim = ""

    package init() {}
  }

  /// Part 7 of the annex: who signed, and on which day.
  package struct Declaration: Hashable, Sendable {
    package var signedBy = ""
    package var on: Day?

    package init() {}
  }

  /// What was asked for again (補件), and when it came.
  package struct Supplement: Hashable, Sendable {
    package var asked: Day
    /// The last day, where the letter named one.
    package var until: Day?
    package var arrived: Instant?

    package init(asked: Day, until: Day? = nil, arrived: Instant? = nil) {
      self.asked = asked
      self.until = until
      self.arrived = arrived
    }
  }

  /// The organiser's decision not to accept it (不予受理).
  package struct Refusal: Hashable, Sendable {
    package var reason: String
    package var on: Day
    package var by: String

    package init(reason: String, on: Day, by: String) {
      self.reason = reason
      self.on = on
      self.by = by
    }
  }
}
