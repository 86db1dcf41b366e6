package import TripCosting
package import TripModel

/// The state of a whole trip, gathered for one page.
package struct BoardState: Sendable {
  /// How far something is for one company.
  package enum Mark: Hashable, Sendable {
    case done
    /// So many are still open.
    case open(Int)
    /// Somebody must act now.
    case late(Int)
    /// Not asked of it, or not begun.
    case none
  }

  package struct CompanyState: Sendable {
    /// In the trip's companies.
    package var number: Int
    package var people: Int
    package var forms: Mark
    package var passports: Mark
    package var payments: Mark
    package var rooms: Mark
    /// Its folder among the papers.
    package var folder: String

    package init(
      number: Int, people: Int, forms: Mark, passports: Mark, payments: Mark, rooms: Mark, folder: String
    ) {
      self.number = number
      self.people = people
      self.forms = forms
      self.passports = passports
      self.payments = payments
      self.rooms = rooms
      self.folder = folder
    }
  }

  /// What was invoiced and came in, in one currency.
  package struct Income: Sendable {
    package var currency: Currency
    package var asked: Int64
    package var received: Int64
    /// What companies owe, without what others have paid too much.
    package var open: Int64
    /// What came in beyond what is asked, so that asked = received + open - inFavour.
    package var inFavour: Int64

    package init(currency: Currency, asked: Int64, received: Int64, open: Int64, inFavour: Int64 = 0) {
      self.currency = currency
      self.asked = asked
      self.received = received
      self.open = open
      self.inFavour = inFavour
    }

    /// Sums that add up, in their order; what is in favour only where somebody paid too much.
    var items: [(Sentence, Int64)] {
      [(BoardWords.issued, asked), (BoardWords.received, received), (BoardWords.open, open)]
        + (inFavour == 0 ? [] : [(BoardWords.inFavour, inFavour)])
    }
  }

  package struct Change: Sendable {
    package var day: Day
    package var words: Sentence

    package init(_ day: Day, _ words: Sentence) {
      self.day = day
      self.words = words
    }
  }

  package var companies: [CompanyState] = []
  package var income: [Income] = []
  /// False in a copy that was made without the ledger.
  package var isIncomeKnown = true
  /// Of every company that sends people.
  package var charges: [Charge] = []
  package var deadlines: [PlannedEvent] = []
  /// Latest first.
  package var changes: [Change] = []
  /// Papers that stand, by their path among the papers.
  package var papers: Set<String> = []
  /// What leads from the board to the papers, such as `papers/`.
  package var prefix = ""
  /// What the sheets of the days are called, in the order of the days.
  package var dayNames: [String] = []
  /// After how many seconds the open page reads itself again; nil where nothing rewrites it.
  package var refresh: Int?

  package init() {}

  package var people: Int { companies.map(\.people).reduce(0, +) }
}
