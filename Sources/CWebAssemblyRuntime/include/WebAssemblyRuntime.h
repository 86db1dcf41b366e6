#ifndef WEB_ASSEMBLY_RUNTIME_H
#define WEB_ASSEMBLY_RUNTIME_H

// What Swift code calls of a C library where there is none. Nothing to declare: the compiler knows the names.

#endif
