package import TripCosting

/// A place of the route, in the order of travel, with where it lies on a map.
package struct RoutePlace: Hashable, Sendable {
  package var origin: Origin
  package var name: LocalizedText
  package var position: MapPosition
  /// The day on which the delegation gets there; nil where it is not known yet.
  package var day: Day?
  /// Who says where it lies.
  package var source: LocalizedText?

  package init(origin: Origin, name: LocalizedText, position: MapPosition, day: Day? = nil) {
    self.origin = origin
    self.name = name
    self.position = position
    self.day = day
  }
}

/// A point of the earth in ten-thousandths of a degree, about ten metres; north and east are positive.
package struct MapPosition: Hashable, Sendable {
  package var latitude: Int
  package var longitude: Int

  package init(latitude: Int, longitude: Int) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
