import TripCosting
import TripModel

extension TripTemplate {
  /// `applications` and `review` of a new trip.json: what every call has; what its brochure decides stands in comments.
  static func call(_ first: Day, _ language: Language) -> String {
    let year = first.rocYear
    let years = (year - 3...year - 1).map(String.init).joined(separator: ", ")
    return """

        // \(TemplateWords.call.text(language))
        "applications": {
          // "deadline": { "on": "\(first.iso)", "at": "17:00:00", "zone": "Asia/Taipei" },
          // "mail": { "to": "…", "subject": "…－[公司名稱]" },
          // "supplement": { "days": 7 },
          // "size": { "capitalUpTo": "TWD 100000000", "employeesBelow": 200 },
          // "readiness": { "level": 6 },
          // "sectors": { "named": [{ "id": "metal", "title": "…" }], "related": true },
          "exclusions": [
            // { "kind": "repeatedApplication", "words": "…", "clause": "…" },
          ],
          "years": [\(years)],
          "declaration": [],
          "documents": [
            { "id": "profile", "title": "\(text("公司簡介與聯絡資訊", "Company profile and contact", "会社概要と連絡先", language))", "needs": ["name", "ubn", "contact", "phone", "email"] },
            { "id": "declaration", "title": "\(text("聲明與簽署", "Signed declaration", "誓約と署名", language))", "needs": ["signed_by", "signed_on"] },
          ],
        },
        // "review": {
        //   "stageOne": { "most": 20, "chosenBy": "decision" }, "admitted": 10, "reserve": 5, "replyBy": null,
        //   "fewerThanThree": "mean", "criteria": [{ "id": "market", "title": "…", "weight": 100 }], "ties": ["market", "decision"],
        // },

      """
  }

  private static func text(_ zhHant: String, _ en: String, _ ja: String, _ language: Language) -> String {
    Sentence(en: en, zhHant: zhHant, ja: ja).text(language)
  }
}
