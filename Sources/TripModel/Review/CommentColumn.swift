/// The columns of `comments.csv`.
package enum CommentColumn: String, RosterColumn {
  case application, reviewer, comment

  package var label: Sentence {
    switch self {
    case .application: Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
    case .reviewer: Sentence(en: "Reviewer code", zhHant: "委員代號", ja: "委員コード")
    case .comment: Sentence(en: "Comment", zhHant: "評語", ja: "コメント")
    }
  }

  package var isPersonal: Bool { self == .comment }
  package var aliases: [String] { [] }
}
