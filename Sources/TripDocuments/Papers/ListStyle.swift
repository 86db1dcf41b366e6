import TripFormats

/// How lists with many columns are printed: no heading a letter wide, and no width for columns that are nearly empty.
enum ListStyle {
  static let css: HTML = """

    @media print {
      th.figure { white-space: normal; }
      th { min-width: 3.1em; }
      td:not(.short):not(.figure):not(:empty) { min-width: 4.2em; }
    }
    """
}
