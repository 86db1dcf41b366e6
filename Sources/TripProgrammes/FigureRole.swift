package import TripModel

/// What a figure of a measure stands for.
package enum FigureRole: String, CaseIterable, Sendable {
  /// Public money for one case, company, person or year.
  case ceiling
  /// Public money of a fixed amount.
  case grant
  case publicShare
  case ownShare
  /// The company's own money.
  case own
  /// Public and own money together.
  case total
  /// What comes on top.
  case bonus
  case loan
  /// How much of what a plan costs may be borrowed.
  case loanShare
  /// How much of a loan has its interest subsidised.
  case subsidised
  case interest
  /// What is taken off the rate.
  case interestSubsidy = "interest-subsidy"
  case guarantee
  case guaranteeFee = "guarantee-fee"
  case guaranteedLoan = "guaranteed-loan"
  /// Of wages, from taxable income.
  case deduction
  case investment
  /// What an applicant pays for the service.
  case fee
  /// What is left to pay of a usual price, or a price.
  case price
  case prize
  /// Of the whole scheme.
  case budget
}

extension FigureRole {
  package var title: Sentence {
    switch self {
    case .ceiling: Sentence(en: "ceiling of public money", zhHant: "政府經費上限", ja: "公的資金の上限")
    case .grant: Sentence(en: "public money", zhHant: "政府款", ja: "公的資金")
    case .publicShare: Sentence(en: "public share", zhHant: "政府負擔比例", ja: "公的負担率")
    case .ownShare: Sentence(en: "own share", zhHant: "自籌比例", ja: "自己負担率")
    case .own: Sentence(en: "own money", zhHant: "自籌款", ja: "自己負担額")
    case .total: Sentence(en: "cost in all", zhHant: "總經費", ja: "総経費")
    case .bonus: Sentence(en: "extra", zhHant: "加碼", ja: "上乗せ")
    case .loan: Sentence(en: "loan", zhHant: "貸款額度", ja: "融資額")
    case .loanShare: Sentence(en: "loan, of the cost", zhHant: "貸款成數", ja: "融資割合")
    case .subsidised: Sentence(en: "loan with subsidised interest", zhHant: "享利息補貼之額度", ja: "利子補給の対象額")
    case .interest: Sentence(en: "interest", zhHant: "利率", ja: "利率")
    case .interestSubsidy: Sentence(en: "interest subsidised", zhHant: "利息補貼", ja: "利子補給")
    case .guarantee: Sentence(en: "guaranteed share", zhHant: "保證成數", ja: "保証割合")
    case .guaranteeFee: Sentence(en: "guarantee fee", zhHant: "保證手續費", ja: "保証料")
    case .guaranteedLoan: Sentence(en: "guaranteed credit", zhHant: "保證融資額度", ja: "保証付き融資額")
    case .deduction: Sentence(en: "deduction from income", zhHant: "所得減除率", ja: "所得控除率")
    case .investment: Sentence(en: "investment", zhHant: "投資金額", ja: "出資額")
    case .fee: Sentence(en: "fee", zhHant: "自付費用", ja: "費用")
    case .price: Sentence(en: "price to pay", zhHant: "優惠價", ja: "優待価格")
    case .prize: Sentence(en: "prize", zhHant: "獎勵金", ja: "奨励金")
    case .budget: Sentence(en: "budget of the scheme", zhHant: "方案總額度", ja: "制度全体の枠")
    }
  }
}

extension ProgrammeFigure.Bound {
  package func text(of value: Sentence) -> Sentence {
    switch self {
    case .atMost: Sentence(en: "at most \(value.en)", zhHant: "最高 \(value.zhHant)", ja: "最大 \(value.ja)")
    case .atLeast: Sentence(en: "at least \(value.en)", zhHant: "至少 \(value.zhHant)", ja: "\(value.ja) 以上")
    case .moreThan: Sentence(en: "more than \(value.en)", zhHant: "超過 \(value.zhHant)", ja: "\(value.ja) 超")
    case .about: Sentence(en: "about \(value.en)", zhHant: "約 \(value.zhHant)", ja: "約 \(value.ja)")
    }
  }
}
