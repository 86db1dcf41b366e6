package import TripCosting

/// A row of `tables.csv`: who sits at which table of a meal.
package struct TableSeat: Hashable, Sendable {
  package var origin: Origin
  package var day: Day
  package var meal: Meal
  /// As the restaurant counts them, such as 1 or 松.
  package var table: String
  /// In the roster's people.
  package var delegate: Int

  package init(origin: Origin, day: Day, meal: Meal, table: String, delegate: Int) {
    self.origin = origin
    self.day = day
    self.meal = meal
    self.table = table
    self.delegate = delegate
  }
}

/// The columns of `tables.csv`.
package enum TableColumn: String, RosterColumn {
  case date, meal, table, company, name

  package var label: Sentence {
    switch self {
    case .date: Sentence(en: "Date", zhHant: "日期", ja: "日付")
    case .meal: Sentence(en: "Meal", zhHant: "餐別", ja: "食事")
    case .table: Sentence(en: "Table", zhHant: "桌次", ja: "卓")
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .name: Sentence(en: "Name", zhHant: "姓名", ja: "氏名")
    }
  }

  package var isPersonal: Bool { false }

  package var aliases: [String] {
    switch self {
    case .date: ["day"]
    case .meal: ["餐"]
    case .table: ["桌號", "table_no"]
    case .company: ["code", "代號"]
    case .name: []
    }
  }
}
