/// The columns of a file whose rows mean a person of `delegates.csv` by company and name.
package protocol NamingColumn: RosterColumn {
  static var file: String { get }
  static var company: Self { get }
  static var name: Self { get }
}

extension RoomColumn: NamingColumn {
  package static let file = "rooms.csv"
}

extension TableColumn: NamingColumn {
  package static let file = "tables.csv"
}

extension ConfirmationColumn: NamingColumn {
  package static let file = "confirmations.csv"
}

extension WithdrawalColumn: NamingColumn {
  package static let file = "withdrawals.csv"
}
