/// A file that goes with a mail.
package struct MailAttachment: Hashable, Sendable {
  package var name: String
  package var type: MediaType
  package var bytes: [UInt8]

  package init(name: String, _ type: MediaType, _ bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
  }
}

/// What a file is, to a mail program.
package enum MediaType: String, Sendable {
  case html = "text/html; charset=utf-8"
  case calendar = "text/calendar; charset=utf-8"
  case csv = "text/csv; charset=utf-8"
  case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case other = "application/octet-stream"

  /// By the ending of its name.
  package init(of path: String) {
    self =
      switch path.split(separator: ".").last {
      case "html": .html
      case "ics": .calendar
      case "csv": .csv
      case "xlsx": .workbook
      default: .other
      }
  }
}
