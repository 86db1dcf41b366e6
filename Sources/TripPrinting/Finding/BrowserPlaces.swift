/// Where browsers of the Chromium family stand, best first.
enum BrowserPlaces {
  /// Names to look for in the folders of `PATH`.
  static func names(on system: OperatingSystem) -> [String] {
    switch system {
    case .linux:
      [
        "chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge",
        "microsoft-edge-stable", "brave-browser", "vivaldi", "chrome-headless-shell", "chromium-headless-shell",
      ]
    case .macOS: ["chromium", "chrome-headless-shell"]
    case .windows: ["chrome.exe", "msedge.exe", "brave.exe", "chromium.exe"]
    }
  }

  /// Places to look at, whatever `PATH` says; `environment` knows the user's own folders.
  static func paths(on system: OperatingSystem, environment: (String) -> String?) -> [String] {
    switch system {
    case .linux: linux + under(environment("HOME"), flatpaks.map { "/.local/share/flatpak/exports/bin/" + $0 })
    case .macOS: macOS + under(environment("HOME"), macOS)
    case .windows: windowsRoots.flatMap { under(environment($0), windows) }
    }
  }

  private static func under(_ folder: String?, _ paths: [String]) -> [String] {
    guard let folder, !folder.isEmpty else { return [] }
    return paths.map { folder + $0 }
  }

  private static let linux =
    [
      "/usr/bin/chromium", "/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome",
      "/usr/bin/microsoft-edge-stable", "/opt/microsoft/msedge/msedge", "/opt/brave.com/brave/brave-browser",
      "/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser", "/snap/bin/chromium",
      "/snap/bin/brave",
    ] + flatpaks.map { "/var/lib/flatpak/exports/bin/" + $0 }

  private static let flatpaks = [
    "org.chromium.Chromium", "com.google.Chrome", "com.microsoft.Edge", "com.brave.Browser",
  ]

  private static let macOS = [
    "Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser", "Vivaldi", "Google Chrome Canary",
  ].map { "/Applications/\($0).app/Contents/MacOS/\($0)" }

  private static let windowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]

  private static let windows = [
    #"\Google\Chrome\Application\chrome.exe"#, #"\Microsoft\Edge\Application\msedge.exe"#,
    #"\BraveSoftware\Brave-Browser\Application\brave.exe"#, #"\Chromium\Application\chrome.exe"#,
  ]
}
