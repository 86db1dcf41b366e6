import TripModel

extension InvoiceRecord {
  /// What stands above the lines of a notice and of its credit note: whom it is for, and which days.
  var facts: [(title: Sentence, words: Sentence)] {
    [
      (Words.billTo, Sentence(verbatim: billTo)), (Words.ubn, Sentence(verbatim: ubn)),
      (CompanyColumn.address.label, Sentence(verbatim: address)),
      (Words.company, Sentence(verbatim: company + " ") + companyName.sentence),
      (Words.people, people == 0 ? Sentence(verbatim: "") : Words.people(people)), (Words.tripDays, period.sentence),
    ]
  }
}
