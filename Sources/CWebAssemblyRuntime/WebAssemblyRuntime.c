#include "WebAssemblyRuntime.h"

#if defined(__wasm__)

#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;

// Free blocks are kept in one list for each power of two, so that a page may ask again and again: a block is as large
// as the power above what was asked for, and stands at a multiple of 16.
enum { least = 4, most = 30 };

struct block {
  struct block *next;
};

static struct block *freeBlocks[most + 1];
static uintptr_t top;

static int power(size_t size) {
  int bits = least;
  while (bits <= most && ((size_t)1 << bits) < size) bits += 1;
  return bits;
}

static int reach(uintptr_t end) {
  uintptr_t have = __builtin_wasm_memory_size(0) * (uintptr_t)65536;
  if (end <= have) return 1;
  return __builtin_wasm_memory_grow(0, (end - have + 65535) / 65536) != (size_t)-1;
}

// The 16 bytes before a block hold its power.
int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment > 16) return 22;
  int bits = power(size);
  if (bits > most) return 12;
  struct block *found = freeBlocks[bits];
  if (found) {
    freeBlocks[bits] = found->next;
  } else {
    if (!top) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    uintptr_t start = top + 16;
    uintptr_t end = start + ((uintptr_t)1 << bits);
    if (!reach(end)) return 12;
    *(int *)top = bits;
    top = end;
    found = (struct block *)start;
  }
  *result = found;
  return 0;
}

void free(void *pointer) {
  if (!pointer) return;
  struct block *block = pointer;
  int bits = *(int *)((uintptr_t)pointer - 16);
  block->next = freeBlocks[bits];
  freeBlocks[bits] = block;
}

void *memset(void *target, int value, size_t count) {
  unsigned char *byte = target;
  while (count--) *byte++ = (unsigned char)value;
  return target;
}

void *memcpy(void *target, const void *source, size_t count) {
  unsigned char *to = target;
  const unsigned char *from = source;
  while (count--) *to++ = *from++;
  return target;
}

void *memmove(void *target, const void *source, size_t count) {
  unsigned char *to = target;
  const unsigned char *from = source;
  if (to <= from) return memcpy(target, source, count);
  while (count--) to[count] = from[count];
  return target;
}

// Two 64-bit factors' 128-bit product, by the schoolbook in halves.
void __multi3(uint64_t *result, uint64_t low, uint64_t high, uint64_t otherLow, uint64_t otherHigh) {
  uint64_t a = low & 0xffffffff, b = low >> 32, c = otherLow & 0xffffffff, d = otherLow >> 32;
  uint64_t ac = a * c, ad = a * d, bc = b * c, bd = b * d;
  uint64_t middle = (ac >> 32) + (ad & 0xffffffff) + (bc & 0xffffffff);
  result[0] = (ac & 0xffffffff) | middle << 32;
  result[1] = bd + (ad >> 32) + (bc >> 32) + (middle >> 32) + low * otherHigh + high * otherLow;
}

#endif
