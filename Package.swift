// swift-tools-version: 6.3
import PackageDescription

// Targets stand in the order in which data flows; each may import only what it names.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TripTestSupport"], exclude: exclude, swiftSettings: strict)
}

// On Linux the release binary holds Swift's own libraries, so that it starts at once and runs without a toolchain, and
// no names of symbols; libc, libstdc++ and zlib are the system's.
let whole: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims", "-Xlinker", "-s", "-Xlinker",
      "--no-export-dynamic",
    ],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "trip",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "trip", targets: ["trip"]),
    .executable(name: "EstimatorEngine", targets: ["EstimatorEngine"]),
    .executable(name: "TripFuzzing", targets: ["TripFuzzing"]),
    .executable(name: "TripBenchmarks", targets: ["TripBenchmarks"]),
  ],
  targets: [
    // Exact money and calendar days; a price list and a party become charges. Imports nothing, runs in a browser too.
    room("TripCosting"),
    // The trip as plain values, and what to tell a person about places in files.
    room("TripModel", ["TripCosting"]),
    // The only door to the disk: atomic change of several files, journal, lock, undo.
    room("TripStorage", ["CLinux"]),
    // Calls of Linux that Swift's own module of the C library leaves out.
    .systemLibrary(name: "CLinux"),
    // A trip folder becomes a Trip and all diagnostics; every value knows its line.
    room("TripReading", ["TripModel", "TripCosting"]),
    // A Trip becomes diagnostics; one rule a file.
    room("TripRules", ["TripModel", "TripCosting"]),
    // Who sleeps where, who meets whom: rooms and timetables with the fewest moves against the last ones.
    room("TripPlanning", ["TripModel", "TripCosting"]),
    // Applications and look-ups become states, findings and open questions; scores become a ranking.
    room("TripSelection", ["TripModel", "TripCosting"]),
    // What left the house: append-only lines under a hash chain, and counters.
    room("TripLedger", ["TripModel", "TripCosting", "TripStorage"]),
    // The system's zlib.
    .systemLibrary(name: "CZlib"),
    // The page's script, style and engine and the catalogue of programmes as bytes, by C23 #embed.
    .target(
      name: "CEmbeddedFiles", exclude: ["Files"], cSettings: [.disableWarning("c23-extensions")]),
    // What support exists elsewhere: a catalogue that is part of the program, its search, and what may overlap.
    room("TripProgrammes", ["TripModel", "TripCosting", "TripReading", "CEmbeddedFiles"]),
    // Sheets and pages become CSV, XLSX, HTML and JSON bytes, and workbooks come back; knows nothing of trips.
    room("TripFormats", ["TripCosting", "CZlib"]),
    // Trip and charges become invoice, roster and manifest.
    room(
      "TripDocuments",
      ["TripModel", "TripCosting", "TripPlanning", "TripSelection", "TripFormats", "CEmbeddedFiles"]),
    // HTML papers become PDF in the Chromium-family browser of the machine, started once for all of them.
    room("TripPrinting", ["TripModel"]),
    // Options as data, help, one file a command.
    room(
      "TripCommands",
      [
        "TripCosting", "TripModel", "TripStorage", "TripReading", "TripRules", "TripPlanning", "TripSelection",
        "TripLedger",
        "TripFormats", "TripDocuments", "TripPrinting", "TripProgrammes",
      ]),
    .executableTarget(name: "trip", dependencies: ["TripCommands"], swiftSettings: strict, linkerSettings: whole),

    // What the freestanding WebAssembly build needs of a C library; empty elsewhere.
    .target(name: "CWebAssemblyRuntime"),
    // The WebAssembly door to TripCosting.
    .executableTarget(
      name: "EstimatorEngine", dependencies: ["TripCosting", "CWebAssemblyRuntime"], swiftSettings: strict),
    // Measures the command beside peers in the same run.
    .executableTarget(
      name: "TripBenchmarks", dependencies: ["TripStorage", "TripReading", "TripFormats", "TripCosting"],
      exclude: ["Peers"], swiftSettings: strict, linkerSettings: whole),

    // libFuzzer's driver, where the program is built with it.
    .target(name: "CFuzzDriver"),
    // Feeds every reader with bytes that a fuzzer makes up.
    .executableTarget(
      name: "TripFuzzing",
      dependencies: [
        "TripCommands", "TripReading", "TripFormats", "TripModel", "TripCosting", "TripStorage", "CFuzzDriver",
      ],
      swiftSettings: strict),

    // Marked text, folders in memory, golden comparison.
    .target(
      name: "TripTestSupport",
      dependencies: ["TripModel", "TripCosting", "TripReading", "TripRules", "TripStorage", "TripCommands"],
      path: "Tests/TripTestSupport", swiftSettings: strict),
    tests("TripCostingTests", ["TripCosting", "TripStorage"]),
    tests("TripModelTests", ["TripModel", "TripCosting"]),
    tests("TripStorageTests", ["TripStorage"]),
    tests("TripReadingTests", ["TripReading", "TripModel", "TripCosting"]),
    tests("TripRulesTests", ["TripRules", "TripReading", "TripModel", "TripCosting"]),
    tests("TripPlanningTests", ["TripPlanning", "TripModel", "TripCosting"]),
    tests("TripSelectionTests", ["TripSelection", "TripReading", "TripModel", "TripCosting"]),
    tests("TripProgrammesTests", ["TripProgrammes", "TripReading", "TripModel", "TripCosting"]),
    tests("TripLedgerTests", ["TripLedger", "TripStorage", "TripModel", "TripCosting"]),
    tests("TripFormatsTests", ["TripFormats", "TripStorage", "TripCosting"], exclude: ["Fixtures"]),
    tests("TripDocumentsTests", ["TripDocuments", "TripReading", "TripFormats", "TripModel", "TripCosting"]),
    tests(
      "TripCommandsTests",
      ["TripCommands", "TripStorage", "TripReading", "TripLedger", "TripFormats", "TripModel", "TripCosting"],
      exclude: ["Fixtures"]),
    tests("TripPrintingTests", ["TripPrinting", "TripCommands", "TripStorage", "TripModel"]),
    // Every folder in Itineraries/, parameterised.
    tests("ItineraryTests", ["TripCommands", "TripStorage", "TripReading", "TripRules", "TripModel"]),
  ],
  swiftLanguageModes: [.v6]
)
