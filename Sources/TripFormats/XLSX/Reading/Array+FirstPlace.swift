extension Array {
  /// The first place from which on everything is as wanted, in what is ordered so that nothing behind it is not.
  package func firstPlace(where isWanted: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isWanted(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
