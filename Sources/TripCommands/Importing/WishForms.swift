import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// Writes the workbooks on which companies and hosts say whom they wish to meet.
struct WishForms {
  let loaded: LoadedTrip

  func write(_ console: Console) throws(CommandFailure) -> ExitCode {
    let (trip, settings) = (loaded.trip, loaded.settings())
    guard !trip.rounds.isEmpty else { throw .badData(MeetingsWords.noMeetings) }
    let folder = loaded.folder.path + "/forms"
    try OutputFile.keepFromGit(folder, console)
    let form = WishForm(trip, settings)
    let sheets =
      zip(PaperName.unique(trip.companies), trip.companies.indices).map { ($0, form.sheet(ofCompany: $1)) }
      + zip(PaperName.unique(trip.hosts.map(\.id)), trip.hosts.indices).map { ($0, form.sheet(ofHost: $1)) }
    for (name, sheet) in sheets where sheet.count > 0 {
      let bytes = try Workbook.bytes([sheet], title: trip.title.text(settings.language))
      try OutputFile(folder + "/wishes-\(name).xlsx", console).write(bytes)
    }
    return .fine
  }
}
