extension Ledger {
  /// The number after the last one used; a number is never used twice, whatever became of its paper.
  package var nextInvoice: Int {
    next { fact in if case .issued(let number, _, _, _) = fact { number } else { nil } }
  }

  package var nextCreditNote: Int {
    next { fact in if case .credited(let number, _, _) = fact { number } else { nil } }
  }

  package var nextManifest: Int {
    next { fact in if case .sent(let number, _, _) = fact { number } else { nil } }
  }

  package var nextWithdrawal: Int {
    next { fact in if case .withdrew(let number, _, _, _, _, _) = fact { number } else { nil } }
  }

  package var nextReview: Int {
    next { fact in if case .signed(let number, _) = fact { number } else { nil } }
  }

  private func next(_ number: (Fact) -> Int?) -> Int { (entries.compactMap { number($0.fact) }.max() ?? 0) + 1 }
}
