/// The columns of `rooms.csv`, which `trip rooms --save` writes.
package enum RoomColumn: String, RosterColumn {
  case room
  case company
  case name

  package var label: Sentence {
    switch self {
    case .room: Sentence(en: "Room", zhHant: "房號", ja: "部屋")
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .name: Sentence(en: "Name", zhHant: "姓名", ja: "氏名")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
