extension LeavingLadder {
  /// Deposit, administrative costs (0, or 1 and the amount), what each step keeps (0 percent of the fee, 1 percent of the
  /// deposit, 2 a sum). Limits are not written: whoever reads the words knows the dates.
  func write(to writer: inout WordWriter) {
    writer.amounts(deposit.map { [$0] } ?? [])
    writer.amounts(administrative.map { [$0] } ?? [])
    writer.count(steps.count)
    for step in steps { step.keeps.write(to: &writer) }
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(departure: Day(number: 0), steps: [])
    deposit = try reader.flag() ? reader.amount() : nil
    administrative = try reader.flag() ? reader.amount() : nil
    for _ in 0..<(try reader.count()) {
      steps.append(LeavingStep(limit: .open, keeps: try LeavingShare(from: &reader)))
    }
  }
}

extension LeavingShare {
  fileprivate func write(to writer: inout WordWriter) {
    switch self {
    case .percentOfFee(let percent):
      writer.word(0)
      writer.word(percent)
    case .percentOfDeposit(let percent):
      writer.word(1)
      writer.word(percent)
    case .sum(let sum):
      writer.word(2)
      writer.amount(sum)
    }
  }

  fileprivate init(from reader: inout WordReader) throws(WordReader.Failure) {
    switch try reader.word() {
    case 0: self = .percentOfFee(try reader.word())
    case 1: self = .percentOfDeposit(try reader.word())
    case 2: self = .sum(try reader.amount())
    default: throw .invalid
    }
  }
}

extension LeavingCost {
  /// Fee, administrative costs, kept beside them, returned.
  func write(to writer: inout WordWriter) {
    writer.amount(fee)
    writer.amount(administrative)
    writer.amount(kept)
    writer.amount(returned)
  }
}
