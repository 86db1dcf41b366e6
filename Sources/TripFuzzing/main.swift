import CFuzzDriver

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// TripFuzzing READER [libFuzzer's options and corpus folders]; without the sanitizer: READER FILE…, each tried once.
let words = CommandLine.arguments
guard words.count > 1, let reader = FuzzedReader(rawValue: words[1]) else {
  for reader in FuzzedReader.allCases { print(reader.rawValue) }
  exit(words.last == "readers" ? 0 : 64)
}
FuzzedReader.chosen = reader
var rest = ([words[0]] + words.dropFirst(2)).map { strdup($0) }
let status = rest.withUnsafeMutableBufferPointer { buffer in
  trip_fuzz(Int32(buffer.count), buffer.baseAddress) { bytes, size in
    FuzzedReader.chosen.read(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  }
}
guard status == -1 else { exit(status) }
// A corpus that is not where it was looked for is no corpus without findings.
exit(Replay.run(reader, Array(words.dropFirst(2))) > 0 ? 0 : 66)
