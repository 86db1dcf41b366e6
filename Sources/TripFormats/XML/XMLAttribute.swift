/// An attribute as written; its prefix is looked up when asked for.
struct XMLAttribute: Sendable {
  var prefix: String
  var local: String
  var value: String
}
