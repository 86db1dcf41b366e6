import TripCosting
import TripModel

/// Takes the fields from their positions (ICAO Doc 9303 part 4, 4.2.2; positions here count from zero).
struct MRZReader {
  let first: [UInt8]
  let second: [UInt8]
  let today: Day

  var zone: MRZ {
    let name = MRZName.read(first[5..<44])
    return MRZ(
      documentCode: text(first[0..<2]), issuer: text(first[2..<5]),
      name: name ?? MRZName(surname: [], given: [], isCut: false), number: text(second[0..<9]),
      nationality: text(second[10..<13]), birthDate: MRZDate.birth(second[13..<19], on: today), sex: sex,
      expiry: MRZDate.expiry(second[21..<27], on: today), optional: text(second[28..<42]),
      damaged: damaged(hasName: name != nil))
  }

  private func text(_ field: ArraySlice<UInt8>) -> String {
    let end = field.lastIndex { $0 != MRZ.filler }.map { $0 + 1 } ?? field.startIndex
    return String(decoding: field[..<end], as: UTF8.self)
  }

  /// A filler stands for X.
  private var sex: Sex? {
    switch second[20] {
    case UInt8(ascii: "M"): .male
    case UInt8(ascii: "F"): .female
    case MRZ.filler: .unspecified
    default: nil
    }
  }

  private func damaged(hasName: Bool) -> [MRZField] {
    var fields: [MRZField] = []
    if !hasName { fields.append(.name) }
    if !isChecked(0..<9) { fields.append(.number) }
    let birth = second[13..<19]
    let isBirthRead = MRZDate.birth(birth, on: today) != nil || MRZDate.isPartlyUnknown(birth)
    if !isBirthRead || !isChecked(13..<19) { fields.append(.birthDate) }
    if sex == nil { fields.append(.sex) }
    if MRZDate.expiry(second[21..<27], on: today) == nil || !isChecked(21..<27) { fields.append(.expiry) }
    if !isOptionalChecked { fields.append(.optional) }
    if MRZCheckDigit.of(second[0..<10] + second[13..<20] + second[21..<43]) != second[43] { fields.append(.composite) }
    return fields
  }

  /// The digit stands right behind its field.
  private func isChecked(_ range: Range<Int>) -> Bool {
    MRZCheckDigit.of(second[range]) == second[range.upperBound]
  }

  /// Without optional data the digit may be 0 or a filler.
  private var isOptionalChecked: Bool {
    let isEmpty = second[28..<42].allSatisfy { $0 == MRZ.filler }
    return isChecked(28..<42) || (isEmpty && second[42] == MRZ.filler)
  }
}
