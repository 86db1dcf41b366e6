/// The source's own words between marks of their own.
package enum Quotation {
  /// 「…」, or 『…』 around words that hold the former.
  package static func mark(_ words: String) -> String { words.contains("「") ? "『\(words)』" : "「\(words)」" }
}
