/// What is known of airports by their IATA codes.
package enum Airport {
  /// Whose clock hangs there; nil where the code is neither of Taiwan nor of Japan (IANA zones as in the OurAirports
  /// data behind PyPI's airportsdata).
  package static func zone(_ code: String) -> Zone? {
    if taiwan.contains(code) { return .taipei }
    return japan.contains(code) ? .tokyo : nil
  }

  private static let taiwan: Set = ["TPE", "TSA", "KHH", "RMQ", "TNN", "HUN", "TTT", "MZG", "KNH"]
  private static let japan: Set = [
    "HND", "NRT", "SDJ", "FKS", "KIX", "ITM", "UKB", "NGO", "FSZ", "CTS", "HKD", "AKJ", "AOJ", "HNA", "AXT", "GAJ",
    "KIJ", "TOY", "KMQ", "MMJ", "OKJ", "HIJ", "TAK", "MYJ", "TKS", "KCZ", "FUK", "KKJ", "HSG", "NGS", "KMJ", "OIT",
    "KMI", "KOJ", "OKA", "ISG", "IBR", "YGJ", "IZO", "TTJ", "UBJ",
  ]
}
