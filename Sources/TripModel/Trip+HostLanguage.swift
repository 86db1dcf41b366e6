extension Trip {
  /// What hosts, restaurants and coach operators read: Japanese in Japan, English anywhere else.
  package var hostLanguage: Language { isTakenForJapan ? .ja : .en }
}
