import Testing
import TripTestSupport

@testable import TripCommands

/// README.md shows what really comes out.
@Suite struct ReadmeTests {
  static let text = String(decoding: Repository.files(in: Repository.root)["README.md"] ?? [], as: UTF8.self)

  @Test("the invoice in words is that of C01")
  func invoice() throws {
    let temporary = TemporaryFolder()
    let run = CommandRun(["build", "--output", temporary.path + "/papers"], in: Repository.root)
    #expect(run.out.contains("187 papers"))
    let paper = String(
      decoding: Repository.files(in: temporary.path + "/papers/companies/C01")["invoice.html"] ?? [], as: UTF8.self)
    for words in [
      "繳費通知單（預估）", "範例精密機械股份有限公司", "99291413", "NT$66,800 起", "NT$133,600 起", "日圓 35,000～50,000",
      "日圓 70,000～100,000", "招募說明 13(1)", "招募說明 13(2)", "應繳總額", "自備現金合計",
    ] {
      #expect(paper.contains(words) && Self.text.contains(words), "\(words)")
    }
  }

  @Test("every command stands in the README, and every room of Sources")
  func complete() {
    for name in Program.commands.map(\.spec.name) {
      #expect(Self.text.contains("`trip \(name)"), "\(name)")
    }
    for room in Repository.folders(in: Repository.root + "/Sources") {
      #expect(Self.text.contains(room), "\(room)")
    }
  }

  @Test("every command line in README.md is one that trip understands")
  func understood() throws {
    let lines = Self.text.matches(of: /`trip ([a-z]+)( [^`]*)?`/).map { ($0.1, $0.2 ?? "") }
    #expect(lines.count > 100)
    for (name, rest) in lines {
      let command = try #require(Program.commands.first { $0.spec.name == name }, "\(name)")
      let spec = command.spec
      #expect(throws: Never.self, "trip \(name)\(rest)") { try Arguments(Self.words(rest), spec) }
    }
  }

  /// As a shell parts them; there are no quotes but single ones.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
