/// Why papers could not be printed; papers handed over before stay as they are.
package enum PrintingError: Error, Hashable, Sendable {
  /// No browser was found at any of these places.
  case noBrowser(tried: [String])
  /// What the user named is not a program.
  case notABrowser(String)
  /// The system did not start the program; `code` is its error number.
  case cannotStart(String, code: Int32)
  /// No folder could be made for the browser's throw-away profile.
  case noProfile(String, code: Int32)
  /// The browser left in the middle; `said` is the last line of its own messages.
  case ended(PrintingStep, ProcessEnd, said: String)
  /// A step took longer than its limit.
  case timedOut(PrintingStep)
  /// What came back is not the language of a browser, or not a PDF.
  case notUnderstood(PrintingStep)
  /// The browser answered that it cannot, in its own words.
  case refused(PrintingStep, reason: String)
  /// The page broke the part of the browser that shows it.
  case crashed(PrintingStep)
}
