import TripFormats

extension BoardPaper {
  /// Fills the screen of a laptop and one A4 landscape; letters large enough for the far end of a table.
  static let style: HTML = """

    :root { --done: #1d6b39; --done-tint: #e1f3e6; --late: #a3161f; --late-tint: #fde4e4; --sea: #eaf1f8; --land: #cfd6c8; }
    @media (prefers-color-scheme: dark) { :root { --done: #8fd6a6; --done-tint: #183523; --late: #ff9c9c; --late-tint: #451d1f;
      --sea: #141d27; --land: #3a4238; } }
    body.landscape { max-width: 120rem; padding: .8rem 1.2rem; }
    a { color: inherit; }
    .head { display: flex; flex-wrap: wrap; gap: .6rem 2rem; align-items: stretch; justify-content: space-between;
      border-bottom: 3px solid var(--accent); padding-bottom: .6rem; margin-bottom: .8rem; }
    .head h1 { max-width: 34rem; }
    .figure { min-width: 9.5rem; }
    .figure p { margin: 0; }
    .big { font-size: 2.6rem; font-weight: 800; line-height: 1.05; font-variant-numeric: tabular-nums; color: var(--done); }
    .bad .big { color: var(--late); }
    .big small { font-size: .5em; color: var(--soft); }
    .bar { display: block; height: .45rem; background: var(--tint); border-radius: 3px; overflow: hidden; }
    .bar b { display: block; height: 100%; background: var(--accent); }
    .bad .bar b { background: var(--late); }
    .board { display: grid; grid-template-columns: minmax(24rem, 1.15fr) minmax(22rem, 1.25fr) minmax(17rem, .85fr); gap: 1.2rem; }
    .grid table { margin: 0; }
    .grid th, .grid td { padding: .28rem .4rem; vertical-align: middle; }
    .grid tbody th { font-size: 1.15rem; background: none; }
    .grid td.count { text-align: center; font-weight: 700; font-size: 1.15rem; }
    .grid .done, .grid .open, .grid .late, .grid .none { text-align: center; font-weight: 800; font-size: 1.25rem; white-space: nowrap;
      border: 2px solid var(--paper); border-radius: 6px; min-width: 3.2rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .grid .done { background: var(--done-tint); color: var(--done); }
    .grid .open { background: var(--warn-tint); color: var(--warn); }
    .grid .late { background: var(--late-tint); color: var(--late); }
    .grid .none { background: var(--tint); color: var(--soft); }
    .grid td a { text-decoration: none; }
    .days { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.1rem, 1fr)); gap: .4rem; }
    .days article { border: 1px solid var(--line); border-radius: 6px; padding: .3rem .45rem; }
    .days h3 { margin: 0; font-size: 1.02rem; color: var(--accent); }
    .days ul { list-style: none; padding: 0; margin: .15rem 0; }
    .days li { font-size: .84rem; line-height: 1.3; border-left: 4px solid var(--line); padding-left: .35rem; margin: .25rem 0; }
    .days li.matchmaking { border-color: var(--accent); font-weight: 700; }
    .days li.flight, .days li.transfer { border-color: var(--warn); }
    .days li.mixer, .days li.dinner { border-color: var(--done); }
    .days small { color: var(--soft); }
    .map { width: 100%; height: auto; max-height: 31rem; margin-top: .6rem; border-radius: 6px; }
    .map .sea { fill: var(--sea); }
    .map .land { fill: var(--land); stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; }
    .map .way { fill: none; stroke: var(--accent); stroke-width: 14; stroke-dasharray: 36 18; }
    .map .lead { stroke: var(--soft); stroke-width: 4; }
    .map .dot { fill: var(--late); stroke: var(--paper); stroke-width: 6; }
    .map text { font-size: 74px; font-weight: 700; fill: var(--ink); paint-order: stroke; stroke: var(--sea); stroke-width: 14px; }
    .map .when { font-size: 58px; font-weight: 400; fill: var(--soft); }
    .sides h2 { margin: 0 0 .2rem; font-size: 1.02rem; }
    .sides > div { margin-bottom: .9rem; }
    .sides dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .7rem; margin: 0; font-size: .92rem; }
    .sides dt { color: var(--soft); }
    .sides dd { margin: 0; text-align: right; font-weight: 700; font-variant-numeric: tabular-nums; }
    .sides dd.line { grid-column: 1 / -1; }
    .sides ul { list-style: none; padding: 0; margin: 0; font-size: .9rem; }
    .sides li { padding: .12rem 0; border-bottom: 1px solid var(--line); line-height: 1.35; }
    .sides li.soon b { color: var(--late); }
    .sides small { color: var(--soft); white-space: nowrap; }
    @media screen and (max-width: 70rem) { .board { grid-template-columns: 1fr; } }
    @media screen and (max-width: 40rem) {
      .grid thead { position: static; width: auto; height: auto; clip-path: none; display: table-header-group; }
      .grid table { display: table; } .grid tbody { display: table-row-group; }
      .grid tr { display: table-row; } .grid td, .grid th { display: table-cell; } .grid .name { display: none; }
    }
    @page landscape { size: A4 landscape; margin: 6mm; }
    @media print {
      :root { --done: #1d6b39; --done-tint: #e1f3e6; --late: #a3161f; --late-tint: #fde4e4; --sea: #eaf1f8; --land: #cfd6c8; }
      body.landscape { padding: 0; font-size: 7.6pt; line-height: 1.25; }
      .head { padding-bottom: 2pt; margin-bottom: 4pt; } .head h1 { font-size: 12pt; margin: 0; max-width: 88mm; }
      .big { font-size: 19pt; } .figure { min-width: 26mm; }
      .board { grid-template-columns: 1.1fr 1.15fr .8fr; gap: 4mm; }
      body.landscape .grid th, body.landscape .grid td { padding: 1pt 2pt; }
      .grid tbody th, .grid td.count { font-size: 8.5pt; } .grid .done, .grid .open, .grid .late, .grid .none { font-size: 9.5pt; min-width: 8mm; }
      .days { grid-template-columns: repeat(5, 1fr); gap: 1mm; } .days li { font-size: 6.4pt; margin: 1pt 0; } .days h3 { font-size: 7.5pt; }
      .days article { padding: 1mm; } .map { max-height: 96mm; margin-top: 2mm; }
      .sides dl, .sides ul { font-size: 7pt; } .sides h2 { font-size: 8.5pt; } .sides > div { margin-bottom: 3mm; }
      .map rect, .map polygon, .bar, .bar b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
