/// An archive of files that are not compressed (APPNOTE 6.3.10), so that a change of a byte is one in its contents.
enum StoredZip {
  static func bytes(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (archive, directory) = ([UInt8](), [UInt8]())
    for file in files {
      let size = UInt32(file.bytes.count)
      let rest =
        word(20) + word(0) + word(0) + word(0) + word(33) + long(checksum(file.bytes)) + long(size) + long(size)
        + word(UInt16(file.name.utf8.count)) + word(0)
      directory +=
        long(0x0201_4B50) + word(20) + rest + word(0) + word(0) + word(0) + long(0) + long(UInt32(archive.count))
      directory += file.name.utf8
      archive += long(0x0403_4B50) + rest + Array(file.name.utf8) + file.bytes
    }
    let count = word(UInt16(files.count))
    return archive + directory + long(0x0605_4B50) + word(0) + word(0) + count + count + long(UInt32(directory.count))
      + long(UInt32(archive.count)) + word(0)
  }

  /// A workbook of one sheet with these bytes as its XML.
  static func workbook(sheet: [UInt8]) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let packaged = "http://schemas.openxmlformats.org/package/2006/relationships"
    let rels = { (kind: String, target: String) in
      Array(
        "<Relationships xmlns=\"\(packaged)\"><Relationship Id=\"r1\" Type=\"\(links)/\(kind)\" Target=\"\(target)\"/></Relationships>"
          .utf8)
    }
    let book =
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(links)\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    return bytes([
      ("_rels/.rels", rels("officeDocument", "xl/workbook.xml")), ("xl/workbook.xml", Array(book.utf8)),
      ("xl/_rels/workbook.xml.rels", rels("worksheet", "worksheets/sheet1.xml")), ("xl/worksheets/sheet1.xml", sheet),
    ])
  }

  private static func word(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func long(_ value: UInt32) -> [UInt8] { word(UInt16(value & 0xFFFF)) + word(UInt16(value >> 16)) }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
