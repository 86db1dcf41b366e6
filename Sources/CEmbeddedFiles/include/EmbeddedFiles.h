#ifndef TRIP_EMBEDDED_FILES_H
#define TRIP_EMBEDDED_FILES_H

#include <stddef.h>

/// Bytes that live as long as the program.
struct embedded_file {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// The WebAssembly module of TripCosting.
struct embedded_file trip_embedded_engine(void);
/// The style of the company's page.
struct embedded_file trip_embedded_page_style(void);
/// The script of the company's page, its files in order.
struct embedded_file trip_embedded_page_script(void);

#endif
