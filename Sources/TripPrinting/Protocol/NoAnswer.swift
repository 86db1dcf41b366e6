/// The empty object that many commands come back with.
struct NoAnswer: Decodable {}
