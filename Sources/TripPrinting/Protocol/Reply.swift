/// What comes over the line: the answer to a command under its number, or an event under its name.
struct Reply<Answer: Decodable>: Decodable {
  /// The browser's own words for why not.
  struct Refusal: Decodable {
    var message: String
  }

  var id: Int?
  var method: String?
  var result: Answer?
  var error: Refusal?
}
