// Deflates a file at zlib's level 6 and takes its CRC, no more: deflate FILE
//
// cc -O2 deflate.c -o deflate -lz

#include <stdio.h>
#include <string.h>
#include <zlib.h>

int main(int count, char **words) {
  static unsigned char in[65536], out[65536];
  FILE *file = count == 2 ? fopen(words[1], "rb") : NULL;
  if (!file) return 66;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  // Raw, as in a zip archive.
  if (deflateInit2(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 70;
  unsigned long crc = crc32(0, NULL, 0);
  int flush = Z_NO_FLUSH;
  while (flush != Z_FINISH) {
    stream.next_in = in;
    stream.avail_in = fread(in, 1, sizeof in, file);
    crc = crc32(crc, in, stream.avail_in);
    flush = stream.avail_in < sizeof in ? Z_FINISH : Z_NO_FLUSH;
    do {
      stream.next_out = out;
      stream.avail_out = sizeof out;
      deflate(&stream, flush);
    } while (stream.avail_out == 0);
  }
  printf("%lu bytes to %lu, crc %08lx\n", stream.total_in, stream.total_out, crc);
  fclose(file);
  return deflateEnd(&stream) == Z_OK ? 0 : 70;
}
