#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the words of a command line; -1 where the program was built without -sanitize=fuzzer.
int trip_fuzz(int count, char **words, int (*one)(const uint8_t *bytes, size_t size));
