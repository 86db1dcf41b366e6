/// Writes a zip archive from front to back; the same input gives the same bytes on every day (APPNOTE 6.3.10).
///
/// Each entry is a local header without sizes (general purpose bit 3), the compressed bytes, and a data descriptor.
struct ZipWriter: ~Copyable {
  /// What is ready to leave; whoever takes it empties it.
  var output: [UInt8] = []
  /// Bytes that left before `output`.
  private var sent: UInt64 = 0
  private var entries: [ZipRecord] = []
  private var current: ZipRecord?
  private var deflater: Deflater

  init() throws(ZipProblem) { deflater = try Deflater() }

  private var position: UInt64 { sent + UInt64(output.count) }

  /// Hands over what is ready.
  mutating func drain(to sink: (borrowing [UInt8]) -> Void) {
    guard !output.isEmpty else { return }
    sink(output)
    sent += UInt64(output.count)
    output.removeAll(keepingCapacity: true)
  }

  mutating func begin(_ name: String) {
    let record = ZipRecord(name: name, offset: position)
    record.appendLocalHeader(to: &output)
    current = record
    deflater.reset()
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { compress(bytes, .more) }

  /// Makes ready for blocks that were compressed elsewhere.
  mutating func endBlock() { compress(UnsafeBufferPointer(start: nil, count: 0), .block) }

  /// Hands over what is ready and the block behind it, without copying it once more.
  mutating func append(_ block: borrowing DeflatedBlock, to sink: (borrowing [UInt8]) -> Void) {
    guard var record = current else { return }
    drain(to: sink)
    sink(block.bytes)
    sent += UInt64(block.bytes.count)
    record.add(block)
    current = record
  }

  /// Ends the entry that began last.
  mutating func end() throws(ZipProblem) {
    compress(UnsafeBufferPointer(start: nil, count: 0), .stream)
    guard let record = current else { return }
    try end(record)
    current = nil
  }

  private mutating func end(_ record: ZipRecord) throws(ZipProblem) {
    guard record.fits else { throw .tooLarge(name: record.name) }
    record.appendDescriptor(to: &output)
    entries.append(record)
  }

  mutating func add(_ name: String, _ text: String) throws(ZipProblem) {
    begin(name)
    var text = text
    text.withUTF8 { append($0) }
    try end()
  }

  /// The text as an entry of its own holds it; for one that is put into several archives. Never within an entry.
  mutating func stream(of text: String) -> DeflatedBlock {
    deflater.reset()
    var stream = DeflatedBlock()
    var text = text
    text.withUTF8 { stream.append($0, &deflater, .stream) }
    return stream
  }

  /// An entry that was compressed before; never within another one.
  mutating func add(_ name: String, _ stream: DeflatedBlock) throws(ZipProblem) {
    var record = ZipRecord(name: name, offset: position)
    record.appendLocalHeader(to: &output)
    output += stream.bytes
    record.add(stream)
    try end(record)
  }

  /// The central directory; nothing may follow.
  mutating func finish() throws(ZipProblem) {
    let start = position
    for record in entries { record.appendCentralHeader(to: &output) }
    guard position <= UInt64(UInt32.max), entries.count < Int(UInt16.max) else { throw .tooLarge(name: "") }
    ZipRecord.appendEnd(count: UInt16(entries.count), start: UInt32(start), end: UInt32(position), to: &output)
  }

  private mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Deflater.End) {
    guard var record = current else { return }
    let before = output.count
    deflater.compress(bytes, end, to: &output)
    record.compressed += UInt64(output.count - before)
    record.size += UInt64(bytes.count)
    record.crc = Checksum.crc32(bytes, after: record.crc)
    current = record
  }
}
