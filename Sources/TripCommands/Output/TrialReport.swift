import TripCosting
import TripFormats

/// What a trial says, for people and for programs.
protocol TrialReport {
  func lines() throws(CostingError) -> [String]
  func json() throws(CostingError) -> JSONValue
}
