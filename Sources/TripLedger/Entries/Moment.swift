import TripCosting
import TripModel

/// Points in time as text, in UTC to the second (RFC 3339).
enum Moment {
  static func text(_ seconds: Int64) -> String {
    let (day, rest) = (seconds / 86_400, Int(seconds % 86_400))
    let clock = DayText.paddedClock(rest / 60) + ":" + DayText.twoDigits(rest % 60)
    return Day(number: Int32(clamping: day)).iso + "T" + clock + "Z"
  }

  static func seconds(_ text: String) -> Int64? {
    let halves = text.split(separator: "T")
    guard halves.count == 2, let day = Day(iso: String(halves[0])), halves[1].count == 9, halves[1].last == "Z" else {
      return nil
    }
    let parts = halves[1].dropLast().split(separator: ":").compactMap { Int64($0) }
    guard parts.count == 3, parts[0] < 24, parts[1] < 60, parts[2] < 60 else { return nil }
    return Int64(day.number) * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]
  }
}
