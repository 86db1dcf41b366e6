/// Why something in a folder could not be read or written; nothing was changed unless it says so.
package struct StorageError: Error, Hashable, Sendable {
  /// What went wrong.
  package enum Kind: Hashable, Sendable {
    case missing
    case cannotRead
    case cannotCreate
    case cannotWrite
    /// Another `trip` is writing to the folder.
    case locked
    /// The file system has no locks, so nobody can be kept from writing at the same time.
    case cannotLock
    /// The change has happened, but not all files are in their places yet: the next command finishes it.
    case unfinished
    /// A change before was finished just now; nothing else is done until somebody has looked at it.
    case finishedFirst
    /// Someone saved the file between our reading it and our writing it.
    case changedMeanwhile
    /// It is there already, and would be lost.
    case exists
    /// A folder with files in it that holds no papers of ours.
    case notPapers
    /// A symbolic link, which an atomic write would replace by a plain file.
    case link
    /// Not a path inside the folder.
    case outside
    /// No change is left that could be taken back.
    case nothingToUndo
    /// The file is no longer as the change to be taken back left it.
    case changedSince
    /// What the tool keeps about its own changes cannot be understood.
    case damagedState
  }

  package var kind: Kind
  package var path: String
  /// The system's error number, zero where it gave none.
  package var code: Int32
  /// Who has the lock, where that is known.
  package var holder: LockHolder?

  package init(_ kind: Kind, _ path: String, code: Int32 = 0, holder: LockHolder? = nil) {
    self.kind = kind
    self.path = path
    self.code = code
    self.holder = holder
  }
}
