package import TripCosting

/// One delegation's trip, as its folder states it.
package struct Trip: Hashable, Sendable {
  package var origin: Origin
  package var title: LocalizedText
  /// The language of papers, unless another is asked for.
  package var language: Language
  package var organisers: [Organiser] = []
  package var contact: Contact?
  package var caps: Caps
  /// Whose clock the sessions are on, as the file says; ``zoneAbroad`` where it says nothing.
  package var zone: Zone?
  /// First and last day as the brochure announces them (clause 4(1)); nil where only the days tell.
  package var period: Period?
  package var deadlines: [Deadline] = []
  package var days: [ItineraryDay] = []
  package var flights: [Flight] = []
  package var stays: [Stay] = []
  /// How many of each meal the fare includes, as the brochure counts them.
  package var mealCounts: [Meal: Int] = [:]
  package var mealsOrigin: Origin?
  package var fares: [FareOffer] = []
  package var options: [OptionOffer] = []
  package var interpreters: InterpreterOffer?
  package var categories: [Category] = []
  /// Empty where the fare pays for the rooms.
  package var rooms: [RoomOffer] = []
  package var extraNight: ExtraNightOffer?
  /// Discounts, then surcharges.
  package var adjustments: [AdjustmentOffer] = []
  package var instalments: [InstalmentOffer] = []
  /// What the organiser bears (brochure 13(2)).
  package var borne: [LocalizedText] = []
  /// How much of the cost that is, in the brochure's words.
  package var borneNote: LocalizedText?
  package var borneOrigin: Origin?
  /// What leaving before departure costs; nil where it is not known yet.
  package var withdrawal: Withdrawal?
  package var invoicing = Invoicing()
  /// Nil where the notice follows from the trip itself.
  package var privacy: Privacy?
  package var companies: [Company] = []
  package var delegates: [Delegate] = []
  package var waivers: [Waiver] = []
  /// What companies are asked for before there is a roster; nil where there is no call.
  package var call: Call?
  package var applications: [Application] = []
  /// Every line, superseded ones included, in the order of the file.
  package var lookups: [Lookup] = []
  /// Every line, superseded ones included, in the order of the file.
  package var confirmations: [Confirmation] = []
  /// Likewise, of those who interpret.
  package var interpreterLines: [ConfirmedInterpreter] = []
  /// Exchange rates, in the order of the file.
  package var rates: [QuotedRate] = []
  /// Who of the roster's files does not travel any more; ``delegates`` holds the others.
  package var withdrawals: [NotedWithdrawal] = []
  /// By company: what those who left were to pay to whom the ladder does not bind, until it is settled.
  package var unsettled: [Int: [Charge]] = [:]
  /// The rooming that was last saved; empty before the first.
  package var beds: [SavedBed] = []
  /// Files that lie in the folder and could not be read: nothing is judged by what they seem to lack.
  package var unreadFiles: Set<String> = []
  /// What calendar files last said; empty before the first.
  package var savedEvents: [SavedEvent] = []
  /// How applications are chosen; nil where the trip has no call for them.
  package var review: ReviewTerms?
  package var reviewers: [Reviewer] = []
  package var recusals: [Recusal] = []
  package var scores: [ReviewScore] = []
  package var comments: [ReviewComment] = []
  /// In the order of the file.
  package var decisions: [Decision] = []
  /// One-to-one meetings, one for each session that has them.
  package var rounds: [MeetingRound] = []
  package var hosts: [Host] = []
  /// In the order of the file.
  package var wishes: [MeetingWish] = []
  /// The timetable that was last saved; empty before the first.
  package var meetings: [SavedMeeting] = []
  /// What companies tell of their meetings, in the order of the file.
  package var results: [MeetingResult] = []
  /// Of the trip folder; there are others built in.
  package var mailTemplates: [MailKind: MailTemplate] = [:]
  /// Limits of coach drivers; nil where nobody has stated any.
  package var driverHours: DriverHours?
  /// Places in the order of travel.
  package var route: [RoutePlace] = []
  /// Pieces each person brings; nil where it is not known yet.
  package var luggagePerPerson: Int?
  /// Who sits where at which meal.
  package var tables: [TableSeat] = []
  package var booklet: [BookletText] = []

  package init(origin: Origin, title: LocalizedText, language: Language, caps: Caps) {
    self.origin = origin
    self.title = title
    self.language = language
    self.caps = caps
  }
}
