import TripStorage

/// What lies below one folder: its trips, and what may be taken for one.
struct FoundTrips: Sendable {
  /// Absolute paths, in their order.
  var trips: [String] = []
  /// Copies of trips that `trip share` made for somebody outside.
  var copies: [String] = []
  /// Links to trip folders, and folders whose `trip.json` has nearly that name.
  var lookalikes: [String] = []
  /// Trip folders inside another one, which belong to that.
  var inside: [(trip: String, folders: [String])] = []
  /// Folders that cannot be looked into.
  var unreadable: [StorageError] = []
}
