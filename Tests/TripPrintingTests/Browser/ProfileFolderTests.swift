import Testing
import TripTestSupport

@testable import TripPrinting

@Suite struct ProfileFolderTests {
  @Test("a profile is gone with its value; links in it are taken away and not followed")
  func removes() throws {
    let shop = Workshop()
    _ = try shop.file("thesis", "years of work")
    do {
      let profile = try ProfileFolder(for: "/usr/bin/chromium", on: shop.machine)
      #expect(try shop.profiles().count == 1)
      let script = "cd \(profile.path) && mkdir a && ln -s .. up && echo > a/b"
      #expect(try Tool.run("/bin/sh", "-c", script).code == 0)
    }
    #expect(try shop.profiles() == [])
    #expect(try Tool.run("/bin/ls", shop.path).output == "thesis\n")
  }

  @Test("profiles of killed runs go after a day")
  func sweeps() throws {
    let shop = Workshop()
    let script = "cd \(shop.path) && mkdir trip-browser-old trip-browser-new && touch -t 202601010000 trip-browser-old"
    #expect(try Tool.run("/bin/sh", "-c", script).code == 0)
    let profile = try ProfileFolder(for: "/usr/bin/chromium", on: shop.machine)
    let remaining = try shop.profiles()
    #expect(remaining.count == 2 && remaining.contains("trip-browser-new"))
    #expect(!profile.path.isEmpty)
  }

  @Test("the browser's last words are the fatal ones, else the last")
  func words() throws {
    let shop = Workshop()
    let profile = try ProfileFolder(for: "/usr/bin/chromium", on: shop.machine)
    #expect(profile.lastMessage.isEmpty)
    _ = try Tool.run("/bin/sh", "-c", "printf 'one\\ntwo\\n' > \(profile.messages)")
    #expect(profile.lastMessage == "two")
    _ = try Tool.run("/bin/sh", "-c", "printf '[1:FATAL:a.cc] no\\n#0 0x1\\n' > \(profile.messages)")
    #expect(profile.lastMessage == "[1:FATAL:a.cc] no")
  }
}
