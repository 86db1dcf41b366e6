#ifndef TRIP_EMBEDDED_FILES_H
#define TRIP_EMBEDDED_FILES_H

#include <stddef.h>

/// Bytes that live as long as the program.
struct embedded_file {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// The WebAssembly module of TripCosting, one deflate stream.
struct embedded_file trip_embedded_engine(void);
/// The style of the company's page.
struct embedded_file trip_embedded_page_style(void);
/// The script of the company's page, its files in order.
struct embedded_file trip_embedded_page_script(void);
/// Measures of support, a file for each year of the Republic of China that a source describes.
struct embedded_file trip_embedded_programmes_109(void);
struct embedded_file trip_embedded_programmes_112(void);
struct embedded_file trip_embedded_programmes_114(void);
/// Kinds, topics and industries of measures, with the words that people use for them.
struct embedded_file trip_embedded_programme_words(void);
/// The script of the application form.
struct embedded_file trip_embedded_application_script(void);

#endif
