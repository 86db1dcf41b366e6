#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The words after the program's name.
enum BrowserFlags {
  static func all(profile: String, isRoot: Bool = geteuid() == 0) -> [String] {
    // Chromium refuses its sandbox to root, as in containers.
    ["--user-data-dir=" + profile] + driven + silent + offline + (isRoot ? ["--no-sandbox"] : [])
  }

  /// No window, and messages over the descriptors 3 and 4.
  private static let driven = ["--headless", "--remote-debugging-pipe", "--no-startup-window", "--disable-gpu"]

  /// No questions, no keyrings, no small `/dev/shm` of a container, letters placed as on paper and not as on a screen.
  private static let silent = [
    "--no-first-run", "--no-default-browser-check", "--password-store=basic", "--use-mock-keychain",
    "--disable-extensions", "--disable-default-apps", "--disable-component-extensions-with-background-pages",
    "--disable-dev-shm-usage", "--disable-breakpad", "--mute-audio", "--font-render-hinting=none",
  ]

  /// Neither the browser nor a page reaches any machine, by name or by number.
  private static let offline = [
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-domain-reliability",
    "--disable-client-side-phishing-detection", "--metrics-recording-only", "--no-pings",
    "--disable-features=Translate,MediaRouter,DialMediaRouteProvider,OptimizationHints",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
  ]
}
