/// Countries by the names that people write: in English with the people's own, in Taiwan's Chinese and in Japanese.
enum CountryNames {
  /// ISO 3166-1 alpha-3 by name, in capitals.
  static let codes: [String: String] = Dictionary(
    rows.split(separator: "\n").flatMap { row in
      row.dropFirst(4).split(separator: "|").map { (String($0), String(row.prefix(3))) }
    }, uniquingKeysWith: { first, _ in first })

  private static let rows = """
    TWN TAIWAN|TAIWANESE|ROC|R.O.C.|REPUBLIC OF CHINA|台灣|臺灣|台湾|中華民國|中華民國(台灣)|中華民國(臺灣)|TAIWAN, ROC|TAIWAN,ROC|TAIWAN (ROC)|TAIWAN(ROC)|TAIWAN, R.O.C.|TAIWAN (R.O.C.)|TAIWAN R.O.C.|ROC (TAIWAN)|R.O.C. (TAIWAN)|REPUBLIC OF CHINA (TAIWAN)
    JPN JAPAN|JAPANESE|日本|日本國|日本国|日本籍
    USA UNITED STATES|UNITED STATES OF AMERICA|U.S.A.|U.S.|AMERICA|AMERICAN|美國|美利堅合眾國|アメリカ|米国
    KOR KOREA|SOUTH KOREA|REPUBLIC OF KOREA|KOREAN|韓國|南韓|大韓民國|韓国
    CHN CHINA|PEOPLE'S REPUBLIC OF CHINA|CHINESE|中國|中國大陸|中国
    HKG HONG KONG|香港
    MAC MACAO|MACAU|澳門|マカオ
    VNM VIETNAM|VIET NAM|VIETNAMESE|越南|ベトナム
    THA THAILAND|THAI|泰國|タイ
    MYS MALAYSIA|MALAYSIAN|馬來西亞|マレーシア
    SGP SINGAPORE|SINGAPOREAN|新加坡|シンガポール
    PHL PHILIPPINES|THE PHILIPPINES|FILIPINO|菲律賓|フィリピン
    IDN INDONESIA|INDONESIAN|印尼|印度尼西亞|インドネシア
    IND INDIA|INDIAN|印度|インド
    MMR MYANMAR|BURMA|緬甸|ミャンマー
    KHM CAMBODIA|柬埔寨|高棉|カンボジア
    LAO LAOS|寮國|老撾|ラオス
    BRN BRUNEI|汶萊|ブルネイ
    NPL NEPAL|尼泊爾|ネパール
    BGD BANGLADESH|孟加拉|バングラデシュ
    LKA SRI LANKA|斯里蘭卡|スリランカ
    PAK PAKISTAN|巴基斯坦|パキスタン
    MNG MONGOLIA|蒙古|モンゴル
    GBR UNITED KINGDOM|UK|U.K.|GREAT BRITAIN|BRITAIN|ENGLAND|BRITISH|英國|イギリス|英国
    IRL IRELAND|IRISH|愛爾蘭|アイルランド
    DEU GERMANY|GERMAN|德國|ドイツ
    FRA FRANCE|FRENCH|法國|フランス
    ITA ITALY|ITALIAN|義大利|意大利|イタリア
    ESP SPAIN|SPANISH|西班牙|スペイン
    PRT PORTUGAL|PORTUGUESE|葡萄牙|ポルトガル
    NLD NETHERLANDS|THE NETHERLANDS|HOLLAND|DUTCH|荷蘭|オランダ
    BEL BELGIUM|BELGIAN|比利時|ベルギー
    LUX LUXEMBOURG|盧森堡|ルクセンブルク
    CHE SWITZERLAND|SWISS|瑞士|スイス
    AUT AUSTRIA|AUSTRIAN|奧地利|オーストリア
    DNK DENMARK|DANISH|丹麥|デンマーク
    SWE SWEDEN|SWEDISH|瑞典|スウェーデン
    NOR NORWAY|NORWEGIAN|挪威|ノルウェー
    FIN FINLAND|FINNISH|芬蘭|フィンランド
    ISL ICELAND|冰島|アイスランド
    POL POLAND|POLISH|波蘭|ポーランド
    CZE CZECHIA|CZECH REPUBLIC|CZECH|捷克|チェコ
    SVK SLOVAKIA|斯洛伐克|スロバキア
    HUN HUNGARY|HUNGARIAN|匈牙利|ハンガリー
    ROU ROMANIA|羅馬尼亞|ルーマニア
    BGR BULGARIA|保加利亞|ブルガリア
    GRC GREECE|GREEK|希臘|ギリシャ
    LTU LITHUANIA|立陶宛|リトアニア
    LVA LATVIA|拉脫維亞|ラトビア
    EST ESTONIA|愛沙尼亞|エストニア
    SVN SLOVENIA|斯洛維尼亞|スロベニア
    HRV CROATIA|克羅埃西亞|クロアチア
    SRB SERBIA|塞爾維亞|セルビア
    UKR UKRAINE|UKRAINIAN|烏克蘭|ウクライナ
    RUS RUSSIA|RUSSIAN FEDERATION|RUSSIAN|俄羅斯|ロシア
    TUR TURKEY|TÜRKIYE|TURKIYE|TURKISH|土耳其|トルコ
    ISR ISRAEL|ISRAELI|以色列|イスラエル
    SAU SAUDI ARABIA|沙烏地阿拉伯|沙特阿拉伯|サウジアラビア
    ARE UNITED ARAB EMIRATES|UAE|U.A.E.|阿聯|阿拉伯聯合大公國|アラブ首長国連邦
    QAT QATAR|卡達|カタール
    JOR JORDAN|約旦|ヨルダン
    EGY EGYPT|埃及|エジプト
    ZAF SOUTH AFRICA|南非|南アフリカ
    KEN KENYA|肯亞|ケニア
    NGA NIGERIA|奈及利亞|ナイジェリア
    MAR MOROCCO|摩洛哥|モロッコ
    SWZ ESWATINI|SWAZILAND|史瓦帝尼|エスワティニ
    CAN CANADA|CANADIAN|加拿大|カナダ
    MEX MEXICO|MEXICAN|墨西哥|メキシコ
    GTM GUATEMALA|瓜地馬拉|グアテマラ
    BLZ BELIZE|貝里斯|ベリーズ
    PRY PARAGUAY|巴拉圭|パラグアイ
    BRA BRAZIL|BRAZILIAN|巴西|ブラジル
    ARG ARGENTINA|阿根廷|アルゼンチン
    CHL CHILE|智利|チリ
    PER PERU|秘魯|ペルー
    COL COLOMBIA|哥倫比亞|コロンビア
    PAN PANAMA|巴拿馬|パナマ
    CRI COSTA RICA|哥斯大黎加|コスタリカ
    AUS AUSTRALIA|AUSTRALIAN|澳洲|澳大利亞|オーストラリア
    NZL NEW ZEALAND|紐西蘭|ニュージーランド
    PLW PALAU|帛琉|パラオ
    MHL MARSHALL ISLANDS|馬紹爾群島|マーシャル諸島
    TUV TUVALU|吐瓦魯|ツバル
    """
}
