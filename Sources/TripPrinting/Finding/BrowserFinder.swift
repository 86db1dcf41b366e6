/// Finds the browser that prints: the one named, else the one of `TRIP_BROWSER`, else the first known one there is.
package struct BrowserFinder: Sendable {
  private let machine: Machine

  package init(_ machine: Machine = .this) {
    self.machine = machine
  }

  /// What the user named is never replaced by another: a misspelled one is an error.
  package func find(given: String? = nil) throws(PrintingError) -> String {
    for named in [given, machine.environment("TRIP_BROWSER")] {
      guard let named, !named.isEmpty else { continue }
      guard let path = places(of: named).first(where: machine.isProgram) else { throw .notABrowser(named) }
      return path
    }
    let known = knownPlaces
    guard let path = known.first(where: machine.isProgram) else { throw .noBrowser(tried: known) }
    return path
  }

  private var knownPlaces: [String] {
    let named = BrowserPlaces.names(on: machine.system).flatMap(places)
    let fixed = BrowserPlaces.paths(on: machine.system, environment: machine.environment)
    var seen: Set<String> = []
    return (named + fixed).filter { seen.insert($0).inserted }
  }

  /// A path stands for itself, a name for a file in each folder of `PATH`.
  private func places(of name: String) -> [String] {
    if name.contains(where: { $0 == "/" || $0 == separator }) { return [name] }
    let folders = (machine.environment("PATH") ?? "").split(separator: machine.system == .windows ? ";" : ":")
    return folders.map { "\($0)\(separator)\(name)" }
  }

  private var separator: Character { machine.system == .windows ? "\\" : "/" }
}
