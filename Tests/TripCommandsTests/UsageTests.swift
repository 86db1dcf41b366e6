import Testing
import TripTestSupport

@testable import TripCommands

/// Wrong usage names the option, suggests, and changes nothing.
@Suite struct UsageTests {
  private func run(_ line: String, environment: [String: String] = ["LANG": "en_US.UTF-8"]) -> CommandRun {
    CommandRun(line.split(separator: " ").map(String.init), in: Repository.root, environment: environment)
  }

  @Test(
    "is told in words with what was probably meant",
    arguments: [
      ("chekc", "unknown command 'chekc'; did you mean 'check'?"),
      ("check --langauge ja", "unknown option '--langauge' for 'trip check'; did you mean '--language'?"),
      ("quote --people", "'--people' needs a value"),
      ("quote --people two", "'two' is no value for '--people', which takes a whole number from 1 to 35"),
      ("quote --people 0", "'0' is no value for '--people', which takes a whole number from 1 to 35"),
      ("quote --people 36", "'36' is no value for '--people', which takes a whole number from 1 to 35"),
      ("quote --people +2", "'+2' is no value for '--people', which takes a whole number from 1 to 35"),
      ("quote --people 2 --people 3", "'--people' is given twice"),
      (
        "quote --people 2 --interpreters 3",
        "'3' is no value for '--interpreters', which takes a whole number from 0 to 2"
      ),
      ("quote", "'trip quote' needs the code of a company, or --people with a number"),
      ("quote C01 --people 2", "'C01' and '--people' do not go together"),
      ("quote --people 2 --option sauna", "'sauna' is no value for '--option'"),
      ("quote C01 --rate JPY=0.2 --rate JPY=0.3", "'JPY=0.3' is no value for '--rate'"),
      ("quote C01 --rate JPY=x", "'JPY=x' is no value for '--rate'"),
      ("quote C01 --in JPN", "'JPN' is no value for '--in', which takes a currency's three letters, such as TWD"),
      ("quote C01 --in JPY --rate JPY=0.2", "'--in' and '--rate' do not go together"),
      ("quote C01 --in TWD --on 2026-05-02", "'2026-05-02' is no value for '--on', which takes a day up to today"),
      ("check --format xml", "'xml' is no value for '--format', which takes text, json"),
      ("check --all=yes", "'--all' takes no value, but got 'yes'"),
      ("check --today 2026-02-29", "'2026-02-29' is no value for '--today'"),
      ("status a b", "'trip status' does not know what to do with 'b'"),
      ("--today 2026-05-01 check", "'--today' stands before the command"),
      ("new", "'trip new' needs FOLDER"),
      ("new x", "'trip new' needs '--from'"),
      ("help chekc", "unknown command 'chekc'; did you mean 'check'?"),
    ])
  func wrongUsage(line: String, words: String) {
    let run = run(line)
    #expect(run.exit == .wrongUsage)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(run.error.contains("trip help"))
    #expect(run.out == "")
  }

  @Test("what is not there is told apart from what is wrong")
  func exits() {
    #expect(run("check Itineraries/none").exit == .noInput)
    #expect(run("quote C99").exit == .badData)
    #expect(run("check Itineraries/Mistakes/ValidJSON").exit == .tripHasErrors)
    #expect(run("check Itineraries/Mistakes/RequiredFile").exit == .noInput)
    #expect(run("check").exit == .fine)
  }

  @Test("a program that asks for JSON gets JSON, also when it goes wrong")
  func jsonErrors() {
    let run = run("quote C99 --format json")
    #expect(run.out.hasPrefix("{\n  \"version\": 1,\n  \"error\": {\n    \"exit\": 65,"))
  }

  @Test("every command has help, and every example in it works", arguments: Program.commands.map(\.spec.name))
  func help(name: String) throws {
    let page = run("help \(name)")
    #expect(page.exit == .fine)
    #expect(run("\(name) --help").out == page.out)
    let spec = try #require(Program.command(name)?.spec)
    #expect(!spec.examples.isEmpty)
    for option in spec.allOptions { #expect(page.out.contains("--\(option.name)")) }
    for example in spec.examples {
      let words = example.split(separator: " ").map(String.init)
      #expect(words.first == "trip")
      #expect((try? Arguments(Array(words.dropFirst(2)), spec)) != nil, "\(example)")
    }
  }

  @Test("messages follow --language, else the locale, else English")
  func languages() {
    #expect(run("nothing", environment: ["LANG": "ja_JP.UTF-8"]).error.contains("コマンド"))
    #expect(run("nothing", environment: ["LC_ALL": "zh_TW.UTF-8", "LANG": "ja_JP.UTF-8"]).error.contains("指令"))
    #expect(run("check --language zh-TW", environment: [:]).out.contains("錯誤 0"))
    #expect(run("nothing", environment: ["LANG": "de_DE.UTF-8"]).error.contains("unknown command"))
  }

  @Test("colour only at a terminal, and never with NO_COLOR")
  func colour() {
    func check(_ isTerminal: Bool, _ environment: [String: String]) -> String {
      CommandRun(["check"], in: Repository.root, environment: environment, isTerminal: isTerminal).out
    }
    #expect(check(true, [:]).contains("\u{1B}["))
    #expect(!check(false, [:]).contains("\u{1B}["))
    #expect(!check(true, ["NO_COLOR": "1"]).contains("\u{1B}["))
    #expect(!check(true, ["TERM": "dumb"]).contains("\u{1B}["))
  }

  @Test(
    "a day behind --leave-by is not taken for a company",
    arguments: [["--people", "2", "--leave-by", "2026-06-25"], ["C01", "--leave-by", "2026-06-25"]])
  func leaveByDay(words: [String]) {
    let run = CommandRun(["quote"] + words, in: Repository.root, environment: ["LANG": "en_US.UTF-8"])
    #expect(run.exit == .wrongUsage)
    #expect(
      run.error.hasPrefix(
        "trip: '--leave-by' takes no day, but got '2026-06-25'; it prints every step with its days\n"),
      "\(run.error)")
  }
}
