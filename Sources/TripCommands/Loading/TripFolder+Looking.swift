import TripModel
import TripStorage

extension TripFolder {
  /// For who only looks: nobody writes until what is returned is released, and what was left over stays as it is.
  ///
  /// A change that is half in its places is no moment of the folder; whoever works on that trip finishes it.
  func watched() throws(CommandFailure) -> (lock: (any FileLock)?, leftover: Leftover?) {
    let lock: (any FileLock)?
    let leftover: Leftover?
    do { lock = try still() } catch { throw .storage(error) }
    do { leftover = try self.leftover() } catch {
      lock?.release()
      throw .storage(error)
    }
    if case .unfinished(let title) = leftover {
      lock?.release()
      throw .unfinished(StorageWords.unfinished(title))
    }
    return (lock, leftover)
  }
}
