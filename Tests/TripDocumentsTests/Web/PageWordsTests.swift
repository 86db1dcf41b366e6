import Testing
import TripCosting
import TripFormats
import TripModel

@testable import TripDocuments

/// The page's script and its words fit each other.
@Suite struct PageWordsTests {
  static let script = EmbeddedFiles.pageScript
  static let keys = PageWords.all.map(\.key)

  /// What the script says by name, also where one of two names is chosen.
  static func said(_ script: String) -> Set<String> {
    var names: Set<String> = []
    for call in script.components(of: #/\bsay\(([^()]*'\w+'[^,)]*)/#) {
      for name in call.components(of: #/'(\w+)'/#) { names.insert(name) }
    }
    return names
  }

  @Test("every key that the script says has words, and every word is said somewhere")
  func complete() {
    let trip = Trip(origin: .none, title: .same("x"), language: .en, caps: Caps(origin: .none))
    let shell = CompanyPage(trip, rules: [], PaperSettings(language: .en, today: Day(number: 0))).shell.text
    let said = Self.said(Self.script)
    #expect(said.count > 60)
    #expect(said.subtracting(Self.keys).isEmpty, "\(said.subtracting(Self.keys))")
    for key in Self.keys where !key.hasPrefix("level") {
      #expect(Self.script.contains("'\(key)'") || shell.contains("data-say=\"\(key)\""), "\(key)")
    }
    for key in shell.components(of: #/data-say="(\w+)"/#) { #expect(Self.keys.contains(key), "\(key)") }
  }

  @Test("no key stands twice, no text is empty, and every language has the same places to fill")
  func sound() {
    #expect(Set(Self.keys).count == Self.keys.count)
    for (key, words) in PageWords.all {
      let places = Language.allCases.map { Set(words.text($0).components(of: #/(\{\d\})/#)) }
      #expect(places.allSatisfy { $0 == places[0] }, "\(key)")
      #expect(Language.allCases.allSatisfy { !words.text($0).isEmpty }, "\(key)")
    }
  }

  @Test("the script keeps what it does when its comments and indents go")
  func stripped() {
    #expect(!Self.script.contains("\n//") && !Self.script.contains("/**"))
    #expect(Self.script.hasPrefix("'use strict';"))
    // A text over several lines would lose its indents.
    for line in Self.script.split(separator: "\n") { #expect(line.count { $0 == "`" }.isMultiple(of: 2), "\(line)") }
  }
}

extension String {
  fileprivate func components(of pattern: some RegexComponent<(Substring, Substring)>) -> [String] {
    matches(of: pattern).map { String($0.output.1) }
  }
}
