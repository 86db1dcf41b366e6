/// Where programs stand on a machine depends on this.
package enum OperatingSystem: Hashable, Sendable, CaseIterable {
  case linux
  case macOS
  case windows
}
