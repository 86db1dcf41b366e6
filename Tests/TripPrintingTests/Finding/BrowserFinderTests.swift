import Testing

@testable import TripPrinting

@Suite struct BrowserFinderTests {
  private func machine(
    _ system: OperatingSystem = .linux, _ environment: [String: String] = [:], programs: Set<String> = []
  ) -> Machine {
    Machine(system, environment: { environment[$0] }, isProgram: { programs.contains($0) })
  }

  @Test("the one given comes before the one of the environment, and that before all known ones")
  func order() throws {
    let finder = BrowserFinder(
      machine(
        .linux, ["TRIP_BROWSER": "/b", "PATH": "/usr/bin"], programs: ["/a", "/b", "/usr/bin/chromium"]))
    #expect(try finder.find(given: "/a") == "/a")
    #expect(try finder.find() == "/b")
    let known = BrowserFinder(machine(.linux, ["TRIP_BROWSER": ""], programs: ["/usr/bin/chromium"]))
    #expect(try known.find() == "/usr/bin/chromium")
  }

  @Test("a name without a slash is looked for in PATH")
  func names() throws {
    let finder = BrowserFinder(machine(.linux, ["PATH": "/bin:/opt/x"], programs: ["/opt/x/my-chrome"]))
    #expect(try finder.find(given: "my-chrome") == "/opt/x/my-chrome")
  }

  @Test("what the user named is never replaced by another", arguments: ["/missing", "missing"])
  func misspelled(name: String) {
    let programs: Set = ["/usr/bin/chromium"]
    #expect(throws: PrintingError.notABrowser(name)) {
      try BrowserFinder(machine(programs: programs)).find(given: name)
    }
    #expect(throws: PrintingError.notABrowser(name)) {
      try BrowserFinder(machine(.linux, ["TRIP_BROWSER": name], programs: programs)).find()
    }
  }

  @Test(
    "browsers are found where each system keeps them",
    arguments: [
      (OperatingSystem.linux, "/home/lin/bin/google-chrome"), (.linux, "/snap/bin/chromium"),
      (.linux, "/var/lib/flatpak/exports/bin/com.google.Chrome"),
      (.linux, "/home/lin/.local/share/flatpak/exports/bin/org.chromium.Chromium"),
      (.macOS, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
      (.macOS, "/home/lin/Applications/Chromium.app/Contents/MacOS/Chromium"),
      (.windows, #"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"#),
    ])
  func places(system: OperatingSystem, path: String) throws {
    let environment = [
      "PATH": "/home/lin/bin", "HOME": "/home/lin", "ProgramFiles(x86)": #"C:\Program Files (x86)"#,
    ]
    #expect(try BrowserFinder(machine(system, environment, programs: [path])).find() == path)
  }

  @Test("where there is none, the error lists each place looked at, once")
  func none() throws {
    let finder = BrowserFinder(machine(.linux, ["PATH": "/usr/bin:/snap/bin"]))
    let error = #expect(throws: PrintingError.self) { try finder.find() }
    guard case .noBrowser(let tried) = error else { return #expect(Bool(false), "another error") }
    #expect(tried.first == "/usr/bin/chromium")
    #expect(tried.contains("/snap/bin/brave"))
    #expect(Set(tried).count == tried.count)
  }
}
