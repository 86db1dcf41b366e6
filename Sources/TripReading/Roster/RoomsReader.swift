import TripCosting
import TripModel

/// Reads `rooms.csv`.
struct RoomsReader {
  let notebook: Notebook

  func read(_ file: TextFile) -> [SavedBed] {
    guard var table = TableReader<RoomColumn>(file, notebook: notebook) else { return [] }
    table.require([.room, .company, .name])
    var beds: [SavedBed] = []
    while let cells = table.nextCells() {
      let number = cells.text(table.position(.room))
      guard let room = Int(HalfWidth.fold(number)), room > 0 else {
        notebook.report(
          .countUnreadable(number, column: RoomColumn.room.told, least: 1), at: cells.origin,
          field: RoomColumn.room.field
        )
        continue
      }
      beds.append(
        SavedBed(
          origin: cells.origin, room: room, company: cells.text(table.position(.company)),
          name: cells.text(table.position(.name))))
    }
    return beds
  }
}
