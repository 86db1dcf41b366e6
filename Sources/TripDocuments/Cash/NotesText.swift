package import TripCosting
import TripFormats
import TripModel

/// Notes and coins in words: 3×10,000 + 1×5,000; a line may break at a plus sign only.
package enum NotesText {
  package static func text(_ notes: [NoteCount], _ currency: Currency) -> String {
    notes.map { "\($0.count)×\(Digits.grouped(Money($0.value, currency)))" }.joined(separator: " + ")
  }
}
