/// The container of old and of encrypted workbooks ([MS-CFB] 2.2), looked into just far enough to tell them apart.
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Nil for bytes that are no such container.
  static func problem(_ bytes: [UInt8]) -> XLSXProblem? {
    guard bytes.starts(with: signature) else { return nil }
    if contains("EncryptedPackage", bytes) { return .encrypted }
    return contains("Workbook", bytes) || contains("Book", bytes) ? .legacyWorkbook : .notAWorkbook
  }

  /// Names in the directory are UTF-16 and begin entries of 128 bytes ([MS-CFB] 2.6.1).
  private static func contains(_ name: String, _ bytes: [UInt8]) -> Bool {
    let units: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
    return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: units) }
  }
}
