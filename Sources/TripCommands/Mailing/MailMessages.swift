import TripModel

/// What `trip mail` says.
enum MailMessages {
  static let noSender = Sentence(
    en: "trip.json names no e-mail address under 'contact', and a mail needs a sender",
    zhHant: "trip.json 的 contact 未填電子郵件，信件須有寄件人",
    ja: "trip.json の contact にメールアドレスがありません。差出人が必要です")

  static func wrongSender(_ email: String) -> Sentence {
    Sentence(
      en: "'\(email)' under 'contact' of trip.json cannot be an e-mail address",
      zhHant: "trip.json 的 contact 電子郵件「\(email)」不是有效的地址",
      ja: "trip.json の contact のメールアドレス「\(email)」は正しくありません")
  }

  static func noAddress(_ company: String, _ name: String) -> Sentence {
    Sentence(
      en: "\(company) has no usable e-mail address: fill in whom \(name) goes to",
      zhHant: "\(company) 沒有可用的電子郵件地址，請在 \(name) 自行填入收件人",
      ja: "\(company) に使えるメールアドレスがありません。\(name) の宛先を入力してください")
  }

  static let noBriefing = Sentence(
    en: "no invitations: trip.json has no deadline of the kind 'briefing'",
    zhHant: "未產出說明會邀請函：trip.json 沒有 briefing（行前說明會）期限",
    ja: "案内状は作成していません。trip.json に briefing（説明会）の期限がありません")
  static func briefingOver(_ day: String) -> Sentence {
    Sentence(
      en: "no invitations: the briefing was on \(day); 'trip mail invitation' writes them all the same",
      zhHant: "未產出說明會邀請函：說明會已於 \(day) 結束；仍需要時請執行「trip mail invitation」",
      ja: "案内状は作成していません。説明会は \(day) に終了しました。必要な場合は「trip mail invitation」を実行してください")
  }
  static let noAgency = Sentence(
    en: "fill in whom manifest.eml goes to, or name the agency's address with --to",
    zhHant: "請在 manifest.eml 自行填入收件人，或以 --to 指定旅行社信箱",
    ja: "manifest.eml の宛先を入力するか、--to で旅行会社のアドレスを指定してください")

  static func paid(_ company: String, _ code: String) -> Sentence {
    Sentence(
      en: "\(company): \(code) is paid, so no mail asks for it", zhHant: "\(company)：\(code) 已繳清，不再寄送繳費通知",
      ja: "\(company)：\(code) は支払済みのため、請求のメールは作成していません")
  }

  static func overtaken(_ company: String, _ code: String, _ hint: CommandHint) -> Sentence {
    let (credit, issue) = (hint("invoice credit \(code) --reason …"), hint("invoice issue \(company)"))
    return Sentence(
      en: "\(company): \(code) is from before a withdrawal, so no mail asks for it; credit it and issue anew:"
        + " \(credit), \(issue)",
      zhHant: "\(company)：\(code) 開立後有人退出，不寄送該單；請先沖銷再重新開立：「\(credit)」、「\(issue)」",
      ja: "\(company)：\(code) の発行後に参加取消しがあるため、請求のメールは作成していません。取り消して発行し直してください：「\(credit)」「\(issue)」")
  }

  static func left(_ company: String) -> Sentence {
    Sentence(
      en: "\(company) does not come any more, so it is neither invited nor reminded",
      zhHant: "\(company) 已放棄或退出，不再寄送邀請或提醒",
      ja: "\(company) は参加しないため、案内・催促のメールは作成していません")
  }

  static func written(_ count: Int, _ folder: String) -> Sentence {
    Sentence(
      en:
        "\(count) draft\(count == 1 ? "" : "s") in \(folder): open one, look at it, send it; 'trip mail' replaces them",
      zhHant: "已產出 \(count) 封草稿：\(folder)；請開啟檢查後再寄出；再次執行「trip mail」會以新草稿取代",
      ja: "下書き \(count) 通を \(folder) に作成しました。開いて確認してから送信してください。次回の実行で置き換わります")
  }

  static let nothing = Sentence(en: "there is nothing to write", zhHant: "沒有需要寄送的信件", ja: "作成するメールはありません")
  static let nobody = Sentence(en: "(to be filled in)", zhHant: "（收件人待填）", ja: "（宛先未入力）")

  static func templates(_ names: [String]) -> Sentence {
    let list = Sentence.list(names)
    return Sentence(
      en: "written, to be edited: \(list.en)", zhHant: "已寫出範本，可自行修改：\(list.zhHant)",
      ja: "ひな形を書き出しました。編集してお使いください：\(list.ja)")
  }

  static func kept(_ names: [String]) -> Sentence {
    let list = Sentence.list(names)
    return Sentence(
      en: "there already, and kept: \(list.en)", zhHant: "已存在，保留不動：\(list.zhHant)", ja: "既にあるため変更していません：\(list.ja)")
  }

  static func unread(_ name: String, _ closest: String?) -> Sentence {
    let hint = closest.map {
      Sentence(en: "; did you mean '\($0)'?", zhHant: "；是不是「\($0)」？", ja: "。「\($0)」のことですか")
    }
    let known = Sentence(en: "'\(name)' is not read", zhHant: "不會讀取「\(name)」", ja: "「\(name)」は読み込まれません")
    return hint.map { known + $0 } ?? known
  }
}
