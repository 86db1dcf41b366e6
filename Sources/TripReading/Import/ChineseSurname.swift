/// Surnames of Taiwan, by which two names in one cell are told from one name with a space in it.
enum ChineseSurname {
  /// 歐陽, 范姜: a surname of two characters and nothing else.
  static func isOne(_ word: String) -> Bool { double.contains(word) }

  /// Whether a word may be a whole name: its first character is a surname.
  static func begins(_ word: String) -> Bool {
    (2...4).contains(word.count) && (word.first.map(single.contains) ?? false || double.contains(where: word.hasPrefix))
  }

  /// The two hundred commonest of the household registry (內政部全國姓名統計分析), and their simplified forms.
  private static let single = Set(
    """
    陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温溫唐藍
    石蔣古紀姚連馮歐程湯黄田康姜白汪鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳凃邵錢伍倪溫于譚駱熊任甘秦顧毛章史官萬俞雷粘饒張闕凌崔尹孔辛武辜陶段龍韋葛池
    孟褚殷麥賀賈莫文管關向包丘梅華利裴樊房全佘左花魯安鮑郝穆塗邢蒲成谷常閻練盛鄔耿聶曲齊艾單商鞠桂牛焦郎卞幸苗吉
    陈黄张吴刘杨许郑谢赖叶苏庄吕萧罗简钟卢赵颜孙邓马蓝蒋纪连冯欧汤邹龚严韩钱谭骆顾万饶龙贺贾关鲁
    """.filter { !$0.isWhitespace })

  private static let double: Set = [
    "歐陽", "司徒", "司馬", "上官", "諸葛", "夏侯", "皇甫", "尉遲", "公孫", "慕容", "端木", "東方", "令狐", "南宮", "長孫", "宇文", "范姜",
    "張簡", "張廖", "歐阳", "欧阳",
  ]
}
