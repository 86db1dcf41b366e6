/// The look of every paper: quiet on A4, readable on a phone, light or dark on a screen.
enum PaperStyle {
  static let css: HTML = """
    :root { color-scheme: light dark; --ink: #1c1c1e; --soft: #5c5c66; --line: #c9c9d1; --paper: #ffffff;
      --tint: #f3f4f8; --accent: #14477a; --warn: #8a4b00; --warn-tint: #fff4e0; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --soft: #a9a9b4; --line: #45454f;
      --paper: #17171b; --tint: #212127; --accent: #8fc1f5; --warn: #ffc36b; --warn-tint: #33270f; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.6rem 1.2rem 2.5rem; max-width: 54rem; background: var(--paper); color: var(--ink);
      font: 15px/1.6 "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", system-ui, sans-serif; }
    body:lang(zh), [lang|=zh] { font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", system-ui, sans-serif; }
    body:lang(ja), [lang=ja] { font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans JP", "Noto Sans CJK JP", system-ui, sans-serif; }
    body:lang(en) { font-family: system-ui, "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
    body.landscape { max-width: 78rem; }
    header.paper { border-bottom: 3px solid var(--accent); margin-bottom: 1.2rem; padding-bottom: .8rem; }
    header.paper .trip { color: var(--soft); margin: 0; }
    h1 { font-size: 1.65rem; line-height: 1.3; margin: .1rem 0 .3rem; letter-spacing: .02em; }
    h2 { font-size: 1.08rem; margin: 1.6rem 0 .5rem; color: var(--accent); break-after: avoid; }
    p { margin: .35rem 0; }
    ul { margin: .3rem 0; padding-left: 1.3rem; }
    .soft { color: var(--soft); font-size: .9em; }
    .notice { background: var(--warn-tint); border-left: 4px solid var(--warn); padding: .55rem .8rem; margin: .8rem 0; }
    dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .4rem 0; }
    dl.facts dt { color: var(--soft); }
    dl.facts dd { margin: 0; }
    .sums { border: 2px solid var(--accent); border-radius: 6px; padding: .7rem 1rem; margin: 1rem 0; break-inside: avoid; }
    .sums dl { display: grid; grid-template-columns: 1fr max-content; gap: .3rem 1rem; margin: 0; }
    .sums dt { margin: 0; }
    .sums dd { margin: 0; text-align: right; font-weight: 700; font-variant-numeric: tabular-nums; }
    table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-variant-numeric: tabular-nums; }
    th, td { padding: .4rem .55rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    th { background: var(--tint); font-weight: 600; font-size: .92em; }
    td.figure, th.figure { text-align: right; }
    th.figure, td.figure, td.short { white-space: nowrap; }
    th.figure + th, td.figure + td { padding-left: 1.2em; }
    .nowrap { white-space: nowrap; }
    .lists { columns: 2; column-gap: 2rem; }
    .lists section { break-inside: avoid; }
    .lists h2 { margin-top: .6rem; }
    .leaving table, .leaving p { font-size: .84em; }
    .leaving th, .leaving td { padding: .25rem .35rem; }
    .leaving th, .leaving td.figure { white-space: normal; letter-spacing: -.01em; }
    tr { break-inside: avoid; }
    thead { display: table-header-group; }
    tr.total td { font-weight: 700; border-top: 2px solid var(--ink); }
    tr.attention td { background: var(--warn-tint); }
    footer.paper { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .87em; }
    @media screen { th { word-break: keep-all; } }
    @media screen and (max-width: 40rem) {
      body { padding: 1rem .8rem 2rem; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, td { display: block; }
      tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .35rem .6rem; }
      td, td.figure + td { border: 0; padding: .15rem 0; }
      td:empty { display: none; }
      td.figure { text-align: left; }
      .lists { columns: 1; }
      td[data-label]::before { content: attr(data-label) "\\2003"; color: var(--soft); font-weight: 400; font-size: .87em; }
      dl.facts, .sums dl { grid-template-columns: 1fr; gap: 0; }
      dl.facts dd { margin-bottom: .35rem; }
      .sums dd { text-align: left; margin-bottom: .4rem; }
    }
    @page { size: A4; margin: 8mm 12mm; }
    @media print {
      :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff; --tint: #f0f0f0; --accent: #14477a;
        --warn: #8a4b00; --warn-tint: #fff4e0; }
      body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.25; }
      body.landscape { page: landscape; max-width: none; font-size: 8.2pt; line-height: 1.35; }
      dl.facts { grid-template-columns: max-content 1fr max-content 1fr; }
      h1 { font-size: 16pt; } h2 { font-size: 10.5pt; margin: 5pt 0 2pt; }
      p, ul, table, dl.facts { margin: 2pt 0; }
      .sums, .notice { margin: 6pt 0; padding: 4pt 8pt; }
      th, td { padding: 2.2pt 4pt; }
      body.landscape th, body.landscape td { padding: 1.6pt 3pt; }
      .leaving th, .leaving td { padding: .8pt 1.5pt; }
      .leaving table, .leaving p { font-size: 7.5pt; line-height: 1.15; }
      .lists { column-gap: 1.2rem; }
      .lists h2 { margin-top: 3pt; }
      header.paper { margin-bottom: 6pt; padding-bottom: 3pt; }
      .lists { font-size: 9pt; }
      footer.paper { margin-top: 7pt; padding-top: 3pt; }
      tr.attention td, .notice, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    @page landscape { size: A4 landscape; margin: 10mm; }
    """
}
