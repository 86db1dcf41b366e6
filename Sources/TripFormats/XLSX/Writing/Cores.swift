#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processor's cores that are at work now.
package enum Cores {
  package static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
