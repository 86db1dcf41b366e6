// What Swift's Glibc module leaves out, because a C program must ask for it (_GNU_SOURCE).
int syncfs(int descriptor);
