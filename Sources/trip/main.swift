import TripCommands

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Writing to a closed pipe is an ordinary end of output.
signal(SIGPIPE, SIG_IGN)
exit(Program.main(Array(CommandLine.arguments.dropFirst()), .standard()).rawValue)
