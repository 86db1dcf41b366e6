import TripModel

/// The words of the company's page by the key that its script says; `{0}`, `{1}` are filled in there.
enum PageWords {
  static let all: [(key: String, words: Sentence)] = heads + choosing + figures + trip + comparing + signing + small

  private static let heads: [(String, Sentence)] = [
    ("pageTitle", CompanyPage.title),
    (
      "intro",
      Sentence(
        en: "Choose, and every figure follows at once. Everything stays on this device; nothing is sent.",
        zhHant: "選擇後金額立即更新。所有資料只留在本機，不會傳送。", ja: "選ぶとすぐに金額が変わります。入力内容はこの端末から送信されません。")
    ),
    ("headChoice", Sentence(en: "Your choice", zhHant: "貴公司的選擇", ja: "ご希望の内容")),
    ("headFigures", Sentence(en: "What it costs (estimate)", zhHant: "費用試算", ja: "費用（試算）")),
    ("headDays", Sentence(en: "The days", zhHant: "行程一覽", ja: "日程")),
    ("headCovers", Sentence(en: "What is covered", zhHant: "費用包含與不包含", ja: "費用に含まれるもの・含まれないもの")),
    ("headForm", Sentence(en: "Sign up", zhHant: "報名資料", ja: "お申込み")),
    ("headCompany", Sentence(en: "The company", zhHant: "公司資料", ja: "会社情報")),
    ("headPeople", Sentence(en: "The people", zhHant: "團員資料", ja: "参加者")),
    ("headNotice", Sentence(en: "Why we ask (personal data)", zhHant: "個人資料告知事項", ja: "個人情報の取扱い")),
    ("headContact", Sentence(en: "Contact", zhHant: "聯絡窗口", ja: "お問い合わせ")),
    ("inAll", Sentence(en: "Total", zhHant: "合計", ja: "合計")),
    ("print", Sentence(en: "Print", zhHant: "列印", ja: "印刷")),
    ("skip", Sentence(en: "To the figures", zhHant: "跳到費用", ja: "費用へ移動")),
  ]

  private static let choosing: [(String, Sentence)] = [
    ("howMany", Sentence(en: "How many people go?", zhHant: "參加人數", ja: "参加人数")),
    ("inPrinciple", Sentence(en: "In principle {0} a company.", zhHant: "原則上每家 {0} 人。", ja: "原則として 1 社 {0} 名。")),
    ("oneLess", Sentence(en: "one person less", zhHant: "減一人", ja: "1 名減らす")),
    ("oneMore", Sentence(en: "one person more", zhHant: "加一人", ja: "1 名増やす")),
    ("person", Sentence(en: "Person {0}", zhHant: "第 {0} 位", ja: "参加者 {0}")),
    ("nameIfWanted", Sentence(en: "Name, if you like", zhHant: "姓名（可不填）", ja: "氏名（任意）")),
    ("room", Sentence(en: "Room", zhHant: "房型", ja: "部屋")),
    ("anyRoom", Sentence(en: "no preference (as included)", zhHant: "未指定（依團費所含）", ja: "指定なし（旅行代金のとおり）")),
    ("ownFlight", Sentence(en: "Flight of one's own (land only)", zhHant: "自理機票（僅參加當地行程）", ja: "航空券は自己手配（現地のみ）")),
    ("companyOptions", Sentence(en: "Options of the company", zhHant: "公司加選項目", ja: "会社単位のオプション")),
    ("interpreters", Sentence(en: "Interpreters", zhHant: "口譯人員", ja: "通訳")),
    ("noInterpreter", Sentence(en: "no interpreter", zhHant: "不需要口譯", ja: "通訳なし")),
    (
      "noneOn",
      Sentence(
        en: "No interpreter can be asked for on {0}: no matchmaking takes place.", zhHant: "{0} 沒有媒合會，無法申請口譯。",
        ja: "{0} は商談会がないため、通訳は申し込めません。")
    ),
    ("levelRange", Sentence(en: "yes; expertise still open: {0}", zhHant: "需要，專業度未定：{0}", ja: "希望（専門性は未定）：{0}")),
    ("levelLow", Sentence(en: "yes; lowest fee: {0}", zhHant: "需要，以最低費用計：{0}", ja: "希望（最低料金）：{0}")),
    ("levelHigh", Sentence(en: "yes; highest expertise: {0}", zhHant: "需要，以最高專業度計：{0}", ja: "希望（専門性が最も高い場合）：{0}")),
    ("levelOne", Sentence(en: "yes: {0}", zhHant: "需要：{0}", ja: "希望：{0}")),
    (
      "levelHint",
      Sentence(
        en: "Lowest and highest are for planning; tell the organiser which expertise you need.",
        zhHant: "最低、最高費用僅供試算；所需專業度請告知主辦單位。", ja: "最低・最高料金は試算用です。必要な専門性は主催者へお知らせください。")
    ),
    ("circumstances", Sentence(en: "What the fare depends on", zhHant: "影響費用的條件", ja: "料金の条件")),
    ("registered", Sentence(en: "Day of registration", zhHant: "報名日期", ja: "申込日")),
    (
      "delegation",
      Sentence(en: "People of other companies", zhHant: "其他公司已報名人數", ja: "他社の参加人数")
    ),
    ("rate", Sentence(en: "Rate: 1 {0} in {1}", zhHant: "匯率：1 {0}折合{1}", ja: "レート：1 {0}あたりの{1}")),
    (
      "rateHint",
      Sentence(
        en: "Only if you want one sum: type the rate you reckon with.", zhHant: "如需合計為單一幣別，請自行輸入匯率。",
        ja: "一つの通貨で合計したい場合に、ご自身のレートを入力してください。")
    ),
    ("noRate", Sentence(en: "none", zhHant: "未輸入", ja: "未入力")),
    (
      "countWrong",
      Sentence(en: "A whole number from 1 to {0}.", zhHant: "請輸入 1 到 {0} 的整數。", ja: "1 から {0} までの整数を入力してください。")
    ),
    (
      "nightsWrong",
      Sentence(en: "A whole number from 0 to 365.", zhHant: "請輸入 0 到 365 的整數。", ja: "0 から 365 までの整数を入力してください。")
    ),
    ("wholeWrong", Sentence(en: "A whole number.", zhHant: "請輸入整數。", ja: "整数を入力してください。")),
    (
      "dayWrong",
      Sentence(en: "A day such as 2026-07-13.", zhHant: "請輸入日期，例如 2026-07-13。", ja: "2026-07-13 の形で入力してください。")
    ),
    (
      "rateWrong",
      Sentence(en: "A positive number such as 0.2035.", zhHant: "請輸入正數，例如 0.2035。", ja: "0.2035 のような正の数を入力してください。")
    ),
    (
      "rateTooLarge",
      Sentence(
        en: "With this rate the sum is too large to be shown.", zhHant: "此匯率使合計過大，無法計算。", ja: "このレートでは合計が大きすぎて計算できません。")
    ),
    (
      "noSession",
      Sentence(
        en: "‘{0}’: there is no such session, so no interpreter can be asked for.",
        zhHant: "「{0}」不是可申請口譯的場次。", ja: "「{0}」は通訳を申し込める商談会ではありません。")
    ),
    (
      "noOption",
      Sentence(en: "‘{0}’ is no option of this trip.", zhHant: "「{0}」不是本行程的加選項目。", ja: "「{0}」はこの旅程のオプションではありません。")
    ),
    ("takeOut", Sentence(en: "Take out {0}", zhHant: "移除 {0}", ja: "{0} を外す")),
  ]

  private static let figures: [(String, Sentence)] = [
    ("to", Sentence(en: "To {0}", zhHant: "付給{0}", ja: "{0}へ")),
    // Of another currency where the trip's is another.
    ("inCash", Words.inCash(isYen: true)),
    ("onNotice", Sentence(en: "Payable on notice", zhHant: "應繳費用", ja: "ご請求額（請求案内書払い）")),
    ("nothing", Sentence(en: "nothing", zhHant: "無", ja: "なし")),
    ("atLeast", Words.least), ("atMost", Words.most),
    ("lowHigh", Sentence(en: "Low and high", zhHant: "最低與最高", ja: "最低額と最高額")),
    ("notKnown", Words.notKnownYet),
    ("onRequestStill", Sentence(en: "open: parts on request", zhHant: "未定（含待報價項目）", ja: "未定（別途見積りを含む）")),
    ("oneSum", Sentence(en: "In one sum", zhHant: "換算合計", ja: "換算合計")),
    (
      "rateYours",
      Sentence(
        en: "for planning only; your rate: {0}; each charge rounded half up, then added",
        zhHant: "僅供規劃；自訂匯率：{0}；逐項四捨五入後相加", ja: "計画用の目安。入力レート：{0}。項目ごとに四捨五入のうえ合算")
    ),
    ("picture", Sentence(en: "The cost as a picture", zhHant: "費用比例圖", ja: "費用の内訳図")),
    ("depends", Words.stillOpen), ("instalments", Words.instalments),
    ("part", Words.item), ("amount", Words.amount), ("due", Words.due),
    ("asOf", Sentence(en: "as of {0}", zhHant: "試算日 {0}", ja: "試算日 {0}")),
    (
      "rateEcho",
      Sentence(en: "With this rate, {0} is {1}.", zhHant: "依此匯率，{0} 折合 {1}。", ja: "このレートでは {0} が {1} になります。")
    ),
    (
      "closed",
      Sentence(
        en: "Applications closed on {0}. Ask the organiser before you sign up.", zhHant: "報名已於 {0} 截止，請先洽主辦單位。",
        ja: "申込みは {0} に締め切られました。お申込み前に主催者へお問い合わせください。")
    ),
    ("forWhom", Sentence(en: "for {0}", zhHant: "團員：{0}", ja: "対象者：{0}")),
    ("onDay", Sentence(en: "paid on {0}", zhHant: "付款日 {0}", ja: "支払日 {0}")),
    ("clause", Words.clause("{0}")),
    (
      "mendFirst",
      Sentence(
        en: "No figure: please mend the field that is marked.", zhHant: "請先更正標示的欄位，才能計算。", ja: "印の付いた項目を直すと計算できます。")
    ),
    (
      "noFare",
      Sentence(
        en: "No fare holds for this choice; please ask the organiser.", zhHant: "此組合沒有適用的團費，請洽主辦單位。",
        ja: "この条件に当てはまる料金がありません。主催者へお問い合わせください。")
    ),
    ("tooLarge", Sentence(en: "The sum is too large to be shown.", zhHant: "合計過大，無法計算。", ja: "合計が大きすぎて計算できません。")),
  ]
}
