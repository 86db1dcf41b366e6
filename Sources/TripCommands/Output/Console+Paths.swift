extension Console {
  /// What the user named, seen from the folder they stand in.
  func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : folder + "/" + path }

  /// As short as it can be said from the folder the user stands in.
  func shown(_ path: String) -> String {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}
