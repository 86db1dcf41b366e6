import TripFormats

/// Cards of one size on sheets of A4, to print at full size and cut along marks in the margin.
struct CutSheet {
  /// In tenths of a millimetre.
  var width: Int
  var height: Int
  var columns: Int
  var rows: Int

  private var left: Int { (2_100 - columns * width) / 2 }
  private var top: Int { (2_970 - rows * height) / 2 }

  /// - Parameter cards: The inside of each card.
  func sheets(_ cards: [HTML]) -> HTML {
    let perSheet = columns * rows
    return .joined(
      stride(from: 0, to: cards.count, by: perSheet).map { start in
        let placed = cards[start..<min(start + perSheet, cards.count)].enumerated().map { place, card -> HTML in
          let (column, row) = (place % columns, place / columns)
          return
            "<article class=\"cut\" style=\"left:\(mm(left + column * width));top:\(mm(top + row * height))\">\n\(card)</article>\n"
        }
        return "<section class=\"a4\">\n\(marks)\(placed)</section>\n"
      })
  }

  /// Short lines outside the cards, at every edge, so that no line is left on a card.
  private var marks: HTML {
    let bottom = top + rows * height
    let right = left + columns * width
    let upright = (0...columns).flatMap { column -> [HTML] in
      [top - 60, bottom + 10].map {
        "<i class=\"v\" style=\"left:\(mm(left + column * width));top:\(mm($0))\"></i>\n"
      }
    }
    let level = (0...rows).flatMap { row -> [HTML] in
      [left - 60, right + 10].map {
        "<i class=\"h\" style=\"left:\(mm($0));top:\(mm(top + row * height))\"></i>\n"
      }
    }
    return .joined(upright + level)
  }

  private func mm(_ tenths: Int) -> String { "\(tenths / 10).\(abs(tenths) % 10)mm" }

  /// The screen shows the sheet as it will be printed.
  var style: HTML {
    """

    @page { size: A4; margin: 0; }
    body { max-width: none; }
    .a4 { position: relative; width: 210mm; height: 296.9mm; margin: 0 auto 1rem; background: #fff; color: #1c1c1e;
      overflow: hidden; break-after: page; border: 1px solid var(--line); }
    .a4:last-of-type { break-after: auto; }
    .cut { position: absolute; width: \(mm(width)); height: \(mm(height)); overflow: hidden; text-align: center;
      display: flex; flex-direction: column; justify-content: center; }
    .a4 i { position: absolute; background: #000; }
    .a4 i.v { width: .1mm; height: 5mm; }
    .a4 i.h { height: .1mm; width: 5mm; }
    .cut p { margin: 0; line-height: 1.3; overflow-wrap: anywhere; }
    @media print { .a4 { border: 0; margin: 0; } .noprint, header.paper, footer.paper { display: none; } body { padding: 0; } }
    """
  }
}
