/// What the figures were measured on.
enum Machine {
  static var description: String {
    let cpu = Process.text(["sh", "-c", "sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1"])
    let memory = Process.text(["sh", "-c", "sed -n 's/^MemTotal: *//p' /proc/meminfo"])
    let system = Process.text(["sh", "-c", ". /etc/os-release; echo $PRETTY_NAME; uname -r"])
    let load = Process.text(["sh", "-c", "cut -d' ' -f1-3 /proc/loadavg"])
    let cores = Process.text(["sh", "-c", "echo $(nproc) cores"])
    let swift = Process.text(["sh", "-c", "swift --version 2>/dev/null | head -1"])
    let words = [cpu, cores, memory, system, swift, load.map { "load " + $0 }].compactMap(\.self)
    return words.map { $0.split(whereSeparator: \.isNewline).joined(separator: ", ") }.joined(separator: "; ")
  }
}
