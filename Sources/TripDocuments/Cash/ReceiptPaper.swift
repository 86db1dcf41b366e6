package import TripCosting
package import TripFormats
package import TripModel

/// Receipts (領収書) for the interpreters to sign, in Japanese as they are written in Japan; three on a sheet of A4.
///
/// Where the fee is not exact, the amount is left to be written by hand. Receipts stand only for envelopes in yen.
package struct ReceiptPaper: Sendable {
  private let envelopes: [Envelope]
  private let parts: PaperParts

  package init(_ plan: CashPlan, _ trip: Trip, _ settings: PaperSettings) {
    envelopes = plan.envelopes.filter { $0.currency == .yen }
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var isEmpty: Bool { envelopes.isEmpty }

  package func page() throws(CostingError) -> Page {
    var receipts: [HTML] = []
    for envelope in envelopes { receipts.append(try receipt(envelope)) }
    var page = parts.page(Words.receiptsTitle, "", receipts)
    page.style = Self.style
    return page
  }

  private func receipt(_ envelope: Envelope) throws(CostingError) -> HTML {
    let form = ReceiptForm(envelope)
    return """
      <article class="receipt">
      <div class="form" lang="ja">
      <h2>領収書</h2>
      <p class="number">No. \(envelope.number)<br>\(form.date)</p>
      <p class="addressee">\(envelope.company.billingName)　御中</p>
      <p class="sum"><span>\(form.figures)</span><small>\(form.numerals)</small></p>
      <p class="purpose">\(form.purpose)</p>
      <p>上記正に領収いたしました。</p>
      <div class="bottom">
      \(try stamp(form))
      <table class="tax"><tbody>
      <tr><th>税抜金額</th><td>円</td></tr>
      <tr><th>消費税額等（　　％）</th><td>円</td></tr>
      <tr><th>登録番号</th><td>T</td></tr>
      </tbody></table>
      <p class="issuer">住所<br>氏名<span class="seal">印</span></p>
      </div>
      </div>
      <p class="slip">\(parts.text(ReceiptWords.slip(envelope))) \(parts.text(try ReceiptWords.stamp(form.stamp())))</p>
      </article>

      """
  }

  private func stamp(_ form: ReceiptForm) throws(CostingError) -> HTML {
    switch try form.stamp() {
    case .none: "<p class=\"stamp none\"></p>"
    case .possible: "<p class=\"stamp\">収入印紙<br><small>5万円以上の場合</small></p>"
    case .due: "<p class=\"stamp\">収入印紙<br><small>200円</small></p>"
    }
  }

  private static let style: HTML = """

    .receipt { margin-bottom: 1.6rem; break-inside: avoid; }
    .receipt .form { position: relative; border: 1.5px solid var(--ink); padding: 1rem 1.6rem; }
    .receipt .form, .receipt .form h2 { font-family: "Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif; color: var(--ink); }
    .receipt h2 { text-align: center; font-size: 1.5rem; letter-spacing: .6em; text-indent: .6em; margin: 0 0 .3rem; }
    .receipt p { margin: .25rem 0; }
    .receipt .number { position: absolute; top: 1rem; right: 1.6rem; text-align: right; font-size: .9em; margin: 0; }
    .receipt .addressee { display: inline-block; min-width: 60%; border-bottom: 1px solid var(--ink); font-size: 1.12em; margin-top: .7rem; }
    .receipt .sum { display: flex; align-items: baseline; justify-content: center; gap: 2.4rem; background: var(--tint);
      padding: .3rem 1rem; white-space: pre; font-variant-numeric: tabular-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .receipt .sum span { font-size: 1.55em; font-weight: 700; }
    .receipt .sum small { font-size: 1em; }
    .receipt .bottom { display: grid; grid-template-columns: 5.6rem minmax(12rem, 1fr) minmax(13rem, 1.3fr); gap: 1.2rem; align-items: end; margin-top: .3rem; }
    .receipt .stamp { border: 1px dashed var(--soft); text-align: center; padding: .7rem 0; font-size: .85em; margin: 0; }
    .receipt .stamp.none { border: 0; }
    .receipt .tax { margin: 0; font-size: .82em; }
    .receipt .tax th { background: none; font-weight: 400; padding: .2rem .3rem; border-bottom: 1px solid var(--line); }
    .receipt .tax td { text-align: right; padding: .2rem .3rem; }
    .receipt .tax tr:last-child td { text-align: left; }
    .receipt .issuer { position: relative; line-height: 2.3; border-bottom: 1px solid var(--ink); margin: 0; }
    .receipt .seal { position: absolute; right: .3rem; bottom: .35rem; border: 1px solid var(--soft); border-radius: 50%;
      width: 1.9em; height: 1.9em; line-height: 1.8; text-align: center; font-size: .85em; color: var(--soft); }
    .receipt .slip { color: var(--soft); font-size: .82em; border-bottom: 1px dashed var(--line); padding-bottom: .5rem; }
    @media screen and (max-width: 40rem) { .receipt .bottom { grid-template-columns: 1fr; } .receipt .number { position: static; }
      .receipt tr, .receipt td, .receipt th { display: revert; border-radius: 0; } .receipt .sum { display: block; text-align: center; white-space: normal; } }
    @media print { .receipt { height: 90mm; margin: 0 0 2mm; font-size: 9.5pt; } .receipt .form { padding: 3.5mm 7mm; } .receipt h2 { font-size: 15pt; }
      .receipt .slip { font-size: 7.4pt; line-height: 1.25; margin: 1mm 0 0; padding-bottom: 1mm; } }
    """
}
