package import TripCosting

/// What is known of how little and how much it may come to.
extension Amount {
  /// Nil where a discount is on request.
  package var least: Int64? { openOff > 0 ? nil : low }

  /// Nil where something may be added.
  package var most: Int64? { open > openOff ? nil : high }
}
