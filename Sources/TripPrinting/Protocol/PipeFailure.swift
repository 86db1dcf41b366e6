/// Why no message came or went.
enum PipeFailure: Error {
  /// The other side is gone.
  case ended
  case late
  /// More came without an end than any answer can be long.
  case endless
}
