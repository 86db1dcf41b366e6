import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// Writes the workbooks on which companies tell what came of their meetings.
struct ResultForms {
  let loaded: LoadedTrip

  /// Of one company, or of each that sends people or has meetings.
  func write(_ company: Int?, _ console: Console) throws(CommandFailure) {
    let folder = loaded.folder.path + "/forms"
    try OutputFile.keepFromGit(folder, console)
    let (trip, names) = (loaded.trip, PaperName.unique(loaded.trip.companies))
    let (groups, follow) = (trip.delegatesByCompany, FollowUp(loaded.trip))
    let asked = trip.companies.indices.filter { number in
      !groups[number].isEmpty || follow.count(ofCompany: number).planned > 0
    }
    for number in company.map({ [$0] }) ?? asked {
      try OutputFile(folder + "/results-\(names[number]).xlsx", console).write(try bytes(number))
    }
  }

  func bytes(_ number: Int) throws(CommandFailure) -> [UInt8] {
    let sheet = ResultForm(number, loaded.trip, loaded.settings()).sheet
    return try Workbook.bytes([sheet], title: loaded.trip.title.text(loaded.paperLanguage))
  }
}
