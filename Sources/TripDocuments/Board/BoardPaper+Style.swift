import TripFormats

extension BoardPaper {
  /// Fills one screen and one A4 landscape without scrolling; letters large enough for the far end of a table.
  static let style: HTML = """

    :root { --done: #1d6b39; --done-tint: #e1f3e6; --late: #a3161f; --late-tint: #fde4e4; --sea: #eaf1f8; --land: #cfd6c8; }
    @media (prefers-color-scheme: dark) { :root { --done: #8fd6a6; --done-tint: #183523; --late: #ff9c9c; --late-tint: #451d1f;
      --sea: #141d27; --land: #3a4238; } }
    html { font-size: clamp(14px, min(1.15vw, 2.05vh), 34px); }
    body.landscape { max-width: none; padding: .6rem 1.1rem; font-size: 1rem; line-height: 1.4; }
    a { color: inherit; }
    .head { display: flex; gap: 2.4rem; align-items: stretch; border-bottom: 3px solid var(--accent); padding-bottom: .35rem; margin-bottom: .6rem; }
    .head > div:first-child { flex: 1 1 auto; }
    .head h1 { font-size: 1.75rem; word-break: keep-all; overflow-wrap: anywhere; text-wrap: balance; margin: 0; }
    .figure { flex: 0 0 auto; min-width: 10.5rem; }
    .figure p { margin: 0; }
    .big { font-size: 2.6rem; font-weight: 800; line-height: 1.05; font-variant-numeric: tabular-nums; color: var(--done); white-space: nowrap; }
    .bad .big { color: var(--late); }
    .big small { font-size: .45em; color: var(--soft); }
    .bar { display: block; height: .45rem; background: var(--tint); border-radius: 3px; overflow: hidden; }
    .bar b { display: block; height: 100%; background: var(--accent); }
    .bad .bar b { background: var(--late); }
    .board { display: grid; grid-template-columns: max-content minmax(0, 1.25fr) minmax(0, 1fr); grid-template-rows: repeat(4, auto) 1fr;
      grid-template-areas: "grid days days" "grid map money" "grid map kinds" "grid map due" "grid news due"; gap: .6rem 1.1rem; align-items: start; }
    .board:not(:has(.map)) { grid-template-areas: "grid days days" "grid map money" "grid news kinds" "grid news due" "grid news due"; }
    .trip, .sides { display: contents; }
    .grid { grid-area: grid; } .days { grid-area: days; } .trip > .map, .trip > p { grid-area: map; }
    .money { grid-area: money; } .kinds { grid-area: kinds; } .due { grid-area: due; } .news { grid-area: news; }
    .grid table { margin: 0; }
    .grid th, .grid td { padding: .12rem .4rem; line-height: 1.3; vertical-align: middle; }
    .grid thead th { font-size: 1.05rem; white-space: nowrap; text-align: center; }
    .grid tbody tr { height: min(3.4rem, calc((100vh - 12.5rem) / var(--rows))); }
    .grid tbody th { font-size: 1.15rem; background: none; }
    .grid td.name { font-size: 1.1rem; line-height: 1.15; max-width: 17rem; overflow-wrap: anywhere; }
    .grid td.count { text-align: center; font-weight: 700; font-size: 1.15rem; }
    .grid .done, .grid .open, .grid .late, .grid .none { text-align: center; font-weight: 800; font-size: 1.25rem; white-space: nowrap;
      border: 2px solid var(--paper); border-radius: 6px; min-width: 3.2rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .grid .done { background: var(--done-tint); color: var(--done); }
    .grid .open { background: var(--warn-tint); color: var(--warn); }
    .grid .late { background: var(--late-tint); color: var(--late); }
    .grid .none { background: var(--tint); color: var(--soft); }
    .grid td a { text-decoration: none; }
    .days { display: grid; grid-template-columns: repeat(var(--days), minmax(0, 1fr)); gap: .5rem; }
    .days article { border: 1px solid var(--line); border-radius: 6px; padding: .35rem .6rem; }
    .days h3 { margin: 0; font-size: 1.2rem; color: var(--accent); }
    .days ul { list-style: none; padding: 0; margin: .15rem 0; }
    .days li { font-size: 1.06rem; line-height: 1.3; overflow-wrap: break-word; border-left: 4px solid var(--line); padding-left: .35rem; margin: .2rem 0; }
    .days li.matchmaking { border-color: var(--accent); font-weight: 700; }
    .days li.flight, .days li.transfer { border-color: var(--warn); }
    .days li.mixer, .days li.dinner { border-color: var(--done); }
    .grid td.name:lang(en) { font-size: .95rem; max-width: 12rem; }
    .days li:lang(en) { font-size: .85rem; padding-left: .25rem; } .days article:lang(en) { padding: .35rem .3rem; }
    .days small { color: var(--soft); font-size: .85em; }
    .map { width: 100%; height: auto; max-height: calc(100vh - 27rem); border-radius: 6px; }
    .map .sea { fill: var(--sea); }
    .map .land { fill: var(--land); stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; }
    .map .islet { stroke-width: 0; }
    .map .way { fill: none; stroke: var(--accent); stroke-width: 14; }
    .map .flown { stroke-dasharray: 36 18; }
    .map .tip { fill: var(--accent); }
    .map .lead { stroke: var(--soft); stroke-width: 4; }
    .map .dot { fill: var(--late); stroke: var(--paper); stroke-width: 6; }
    .map text { font-size: 88px; font-weight: 700; fill: var(--ink); paint-order: stroke; stroke: var(--sea); stroke-width: 14px; }
    .map .when { font-size: 72px; font-weight: 400; fill: var(--soft); }
    .sides h2 { margin: 0 0 .2rem; font-size: 1.15rem; }
    .sides dl { display: grid; grid-template-columns: minmax(0, max-content) minmax(50%, 1fr); gap: .1rem .7rem; margin: 0; font-size: 1.02rem; }
    .sides dt { color: var(--soft); }
    .sides dd { margin: 0; text-align: right; font-weight: 700; font-variant-numeric: tabular-nums; }
    .sides dd.line { grid-column: 1 / -1; }
    .sides ul { list-style: none; padding: 0; margin: 0; font-size: 1.02rem; }
    .sides li { padding: .12rem 0; border-bottom: 1px solid var(--line); line-height: 1.35; break-inside: avoid; }
    .sides li.soon b { color: var(--late); }
    .sides small { color: var(--soft); white-space: nowrap; }
    .news ul { columns: 2; column-gap: 1.2rem; }
    @media screen and (max-width: 70rem) {
      html { font-size: 16px; }
      .head { flex-wrap: wrap; gap: .5rem 1.4rem; } .head > div:first-child { flex-basis: 100%; }
      .figure { min-width: 5.4rem; } .big { font-size: 2.1rem; }
      .board, .trip, .sides { display: block; }
      .board > section, .sides > div { margin-bottom: 1rem; }
      .grid tbody tr { height: auto; }
      .days { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
      .map { max-height: none; margin-top: .6rem; }
    }
    @media screen and (max-width: 40rem) {
      .grid thead { position: static; width: auto; height: auto; clip-path: none; display: table-header-group; }
      .grid table { display: table; } .grid tbody { display: table-row-group; }
      .grid tr { display: table-row; } .grid td, .grid th { display: table-cell; padding: .2rem; } .grid .name { display: none; }
      .grid .done, .grid .open, .grid .late, .grid .none { min-width: 0; }
      .news ul { columns: 1; }
    }
    @page landscape { size: A4 landscape; margin: 6mm; }
    @media print {
      :root { --done: #1d6b39; --done-tint: #e1f3e6; --late: #a3161f; --late-tint: #fde4e4; --sea: #eaf1f8; --land: #cfd6c8; }
      html { font-size: 12pt; }
      body.landscape { padding: 0; font-size: 10.5pt; line-height: 1.3; }
      .head { gap: 8mm; padding-bottom: 1mm; margin-bottom: 2.5mm; } .head h1 { font-size: 16pt; }
      .big { font-size: 24pt; } .figure { min-width: 34mm; }
      .board { gap: 3mm 4mm; }
      .grid tbody tr { height: min(11mm, calc(148mm / var(--rows))); }
      body.landscape .grid th, body.landscape .grid td { padding: .6mm 1.2mm; }
      .grid thead th, .grid td.name { font-size: 10.5pt; } .grid td.name { max-width: 56mm; }
      .grid tbody th, .grid td.count { font-size: 12pt; } .grid .done, .grid .open, .grid .late, .grid .none { font-size: 14pt; min-width: 11mm; }
      .days { gap: 2mm; } .days li { font-size: 10pt; margin: .8mm 0; } .days h3 { font-size: 12pt; } .days article { padding: 1.2mm 2mm; }
      .map { max-height: 124mm; }
      .sides dl, .sides ul { font-size: 9.5pt; } .sides h2 { font-size: 11pt; margin: 0 0 1mm; }
      .map rect, .map polygon, .bar, .bar b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
