import TripLedger
import TripModel
import TripReading
import TripStorage

/// Second copies of the trip's files, as Dropbox, OneDrive, Google Drive, Nextcloud, Syncthing or a file manager make
/// them beside the first: nothing in them is read, and nothing in them is passed over in silence.
enum ConflictedCopies {
  static let rule = "ConflictedCopy"

  private static let files = TripFiles.known + [Ledger.fileName, LedgerHead.fileName]
  private static let folders = ["issued", "sent", ".trip"]

  /// - Parameter problems: A ledger with lines of its own is told by these already.
  static func check(
    _ folder: TripFolder, _ names: [String], _ problems: [LedgerProblem]
  ) throws(StorageError) -> [Diagnostic] {
    let told = problems.compactMap { problem in
      switch problem.kind {
      case .otherCopy(let name), .onlyCopy(let name): name
      default: nil
      }
    }
    var findings: [Diagnostic] = []
    for name in names.sorted() where !told.contains(name) {
      guard let first = original(of: name, among: files + folders) else { continue }
      findings.append(try finding(name, beside: first, folder))
    }
    for place in ["issued", "sent"] where names.contains(place) {
      let inside = try folder.names(in: place).sorted()
      for name in inside {
        guard let first = original(of: name, among: inside) else { continue }
        findings.append(try finding("\(place)/\(name)", beside: "\(place)/\(first)", folder))
      }
    }
    return findings
  }

  /// The file of which a name is a copy's: `trip (1).json`, `companies-DESKTOP-AB12.csv`,
  /// `ledger.sync-conflict-20260601-101010-ABCDEFG.jsonl`, `複製 - trip.json`.
  static func original(of name: String, among names: [String]) -> String? {
    names.filter { first in
      guard name != first else { return false }
      if name.hasSuffix(" " + first) || name.hasSuffix("～" + first) { return true }
      let (stem, ending) = parts(first)
      guard name.hasPrefix(stem), name.hasSuffix(ending), name.count > first.count else { return false }
      // 2027-0010 is no copy of 2027-001; companies2 is told as nearly named so.
      return " (-_.~[（".contains(name.dropFirst(stem.count).first ?? "x")
    }.max { $0.count < $1.count }
  }

  private static func parts(_ name: String) -> (stem: Substring, ending: Substring) {
    guard let dot = name.dropFirst().lastIndex(of: ".") else { return (name[...], "") }
    return (name[..<dot], name[dot...])
  }

  private static func finding(
    _ name: String, beside first: String, _ folder: TripFolder
  ) throws(StorageError) -> Diagnostic {
    let files = folder.isFolder(name) ? [:] : try folder.read([name, first]).files
    let isSame = files[name] != nil && files[name] == files[first]
    return Diagnostic(
      rule: rule, severity: .warning, summary: summary(name, first, isSame: isSame),
      remedies: [isSame ? same : first == Ledger.fileName ? ledger : other])
  }

  private static func summary(_ name: String, _ first: String, isSame: Bool) -> Sentence {
    isSame
      ? Sentence(
        en: "'\(name)' is a second copy of \(first) with the same contents",
        zhHant: "「\(name)」是 \(first) 的副本，內容相同", ja: "「\(name)」は \(first) と同じ内容の控えです")
      : Sentence(
        en: "beside \(first) lies '\(name)', which is not read and says something else",
        zhHant: "\(first) 旁另有「\(name)」，內容不同且不會讀取", ja: "\(first) のほかに内容の異なる「\(name)」があり、読み込まれません")
  }

  private static let same = Sentence(
    en: "delete it, or move it out of the trip folder", zhHant: "請刪除，或移出行程資料夾", ja: "削除するか、旅程フォルダの外へ移してください")
  private static let ledger = Sentence(
    en: "it holds the beginning of the ledger only, as an older copy does: move it out of the trip folder",
    zhHant: "該檔僅含帳冊前段內容（較舊的副本），請移出行程資料夾", ja: "台帳の途中までしかない古い控えです。旅程フォルダの外へ移してください")
  private static let other = Sentence(
    en: """
      if a cloud drive made it, two machines changed the file at the same time: compare both, enter what is missing, \
      and move the copy out of the trip folder
      """,
    zhHant: "若為雲端硬碟產生的衝突副本，表示兩台電腦同時修改過：請比對兩檔、補登遺漏內容，再將副本移出行程資料夾",
    ja: "クラウド同期の競合コピーなら二台の機器が同時に変更しています。両方を比べて不足分を入力し、コピーを旅程フォルダの外へ移してください")
}
