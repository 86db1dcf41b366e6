#include "CFuzzDriver.h"

// Weak, so that an ordinary build links without the sanitizer's runtime.
__attribute__((weak)) int LLVMFuzzerRunDriver(int *count, char ***words, int (*one)(const uint8_t *, size_t));

// Asked for by the runtime's own main, which the linker drops for ours.
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) { return 0; }

int trip_fuzz(int count, char **words, int (*one)(const uint8_t *bytes, size_t size)) {
  if (!LLVMFuzzerRunDriver) return -1;
  return LLVMFuzzerRunDriver(&count, &words, one);
}
