package import TripModel

extension InvoiceRecord {
  /// What came in beyond what is asked: it goes back to who does not come, and waits for who does.
  package var over: Sentence { people == 0 ? InvoiceWords.comesBack : InvoiceWords.inFavour }

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
