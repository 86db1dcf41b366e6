#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The browser's throw-away profile, readable for its owner alone and gone with this value.
struct ProfileFolder: ~Copyable {
  let path: String

  init(for browser: String, on machine: Machine) throws(PrintingError) {
    let base = Self.base(for: browser, on: machine)
    Self.sweep(base)
    var template = Array("\(base)/trip-browser-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw .noProfile(base, code: errno) }
    path = made
  }

  deinit {
    // A helper of the browser may still write its last file while we are at it.
    for _ in 0..<20 where !Self.remove(path) { usleep(20_000) }
  }

  /// Where the browser writes its own messages.
  var messages: String { path + "/trip-messages.txt" }

  /// The line of them that says why the browser gave up, else the last one, cut to what a person reads.
  var lastMessage: String {
    let descriptor = open(messages, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    lseek(descriptor, max(-4096, -lseek(descriptor, 0, SEEK_END)), SEEK_END)
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return String((lines.first { $0.contains(":FATAL:") } ?? lines.last ?? "").prefix(300))
  }

  /// A snap sees a `/tmp` of its own; what it shares with us is its folder at home.
  private static func base(for browser: String, on machine: Machine) -> String {
    if browser.hasPrefix("/snap/bin/"), let home = machine.environment("HOME") {
      let shared = home + "/snap/" + browser.dropFirst("/snap/bin/".count) + "/common"
      if access(shared, W_OK) == 0 { return shared }
    }
    let named = machine.environment("TMPDIR") ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// Takes away profiles of ours that are a day old: their run was killed before it could do so itself.
  private static func sweep(_ base: String) {
    for name in names(in: base) where name.hasPrefix("trip-browser-") {
      var status = stat()
      guard lstat(base + "/" + name, &status) == 0, status.st_uid == geteuid() else { continue }
      if status.modified < time(nil) - 86_400 { _ = remove(base + "/" + name) }
    }
  }

  /// Links are taken away, never followed.
  private static func remove(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT }
    guard status.st_mode & S_IFMT == S_IFDIR else { return unlink(path) == 0 }
    for name in names(in: path) { _ = remove(path + "/" + name) }
    return rmdir(path) == 0
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

extension stat {
  /// Seconds since 1970.
  fileprivate var modified: time_t {
    #if canImport(Darwin)
      st_mtimespec.tv_sec
    #else
      st_mtim.tv_sec
    #endif
  }
}
