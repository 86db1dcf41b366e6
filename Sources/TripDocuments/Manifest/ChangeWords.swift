import TripCosting
package import TripModel

/// The words of the change sheet.
package enum ChangeWords {
  package static let title = Sentence(en: "Changes since the last manifest", zhHant: "名單異動表", ja: "前回名簿からの変更")
  static let kind = Sentence(en: "Kind", zhHant: "異動類別", ja: "区分")
  static let field = Sentence(en: "Field", zhHant: "欄位", ja: "項目")
  static let before = Sentence(en: "Before", zhHant: "原資料", ja: "変更前")
  static let after = Sentence(en: "Now", zhHant: "新資料", ja: "変更後")
  static let means = Sentence(en: "What it usually means", zhHant: "通常的影響", ja: "一般的な影響")
  package static let neverSent = Sentence(
    en: "No manifest has been sent yet.", zhHant: "尚未送出任何名單。", ja: "名簿はまだ送付していません。")

  static let notInCopy = Sentence(
    en: "This copy was made without the manifests that were sent, so it cannot tell what has changed since.",
    zhHant: "此副本不含已送交的名單，無法比對異動。", ja: "このコピーには送付済みの名簿が含まれていないため、変更の有無は分かりません。")

  package static func name(of kind: ManifestChange.Kind) -> Sentence {
    switch kind {
    case .added: Sentence(en: "added", zhHant: "新增", ja: "追加")
    case .left: Sentence(en: "left", zhHant: "退出", ja: "取消")
    case .corrected: Sentence(en: "corrected", zhHant: "更正", ja: "訂正")
    case .replaced: Sentence(en: "replaced", zhHant: "換人", ja: "交代")
    }
  }

  static func unchanged(_ since: ChangesPaper.Since, _ count: Int) -> Sentence {
    Sentence(
      en:
        "Nothing has changed since manifest no. \(since.number) of \(since.day.iso), sent to \(since.to): \(count) passengers.",
      zhHant: "自 \(since.day.iso) 送交\(since.to)之第 \(since.number) 號名單以來，團員資料無異動，共 \(count) 人。",
      ja: "\(since.day.iso) に\(since.to)へ送付した名簿第 \(since.number) 号から、参加者の情報に変更はありません（\(count) 名）。")
  }

  /// What the comparison does not see, so that nobody takes it for unchanged.
  static let peopleAlone = Sentence(
    en: "Only passengers are compared; flights and hotels stand in the manifest as they are now.",
    zhHant: "僅比對團員資料；班機與住宿請以最新旅客名單為準。", ja: "比較の対象は参加者の情報のみです。便名と宿泊先は最新の名簿をご確認ください。")

  static func changed(
    _ since: ChangesPaper.Since, added: Int, left: Int, corrected: Int, replaced: Int
  ) -> Sentence {
    Sentence(
      en: "Since manifest no. \(since.number) of \(since.day.iso), sent to \(since.to): \(added) added, \(left) left, "
        + "\(corrected) corrected, \(replaced) replaced.",
      zhHant:
        "自 \(since.day.iso) 送交\(since.to)之第 \(since.number) 號名單以來：新增 \(added)、退出 \(left)、更正 \(corrected)、換人 \(replaced)。",
      ja:
        "\(since.day.iso) に\(since.to)へ送付した名簿第 \(since.number) 号から：追加 \(added)、取消 \(left)、訂正 \(corrected)、交代 \(replaced)。"
    )
  }
}
