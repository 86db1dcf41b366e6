#include "EmbeddedFiles.h"

static const unsigned char engine[] = {
#embed "Files/engine.wasm.deflate"
};

static const unsigned char style[] = {
#embed "Files/page/page.css"
};

static const unsigned char script[] = {
#embed "Files/page/1-words.js" suffix(, )
#embed "Files/page/2-engine.js" suffix(, )
#embed "Files/page/3-state.js" suffix(, )
#embed "Files/page/4-page.js" suffix(, )
#embed "Files/page/5-choice.js" suffix(, )
#embed "Files/page/6-figures.js" suffix(, )
#embed "Files/page/7-trip.js" suffix(, )
#embed "Files/page/8-compare.js" suffix(, )
#embed "Files/page/9-form.js" suffix(, )
#embed "Files/page/10-file.js" suffix(, )
#embed "Files/page/11-start.js"
};

static const unsigned char application[] = {
#embed "Files/application.js"
};

struct embedded_file trip_embedded_engine(void) { return (struct embedded_file){engine, sizeof engine}; }

struct embedded_file trip_embedded_page_style(void) { return (struct embedded_file){style, sizeof style}; }

struct embedded_file trip_embedded_page_script(void) { return (struct embedded_file){script, sizeof script}; }

static const unsigned char programmes_109[] = {
#embed "Files/programmes/109.json"
};

static const unsigned char programmes_112[] = {
#embed "Files/programmes/112.json"
};

static const unsigned char programmes_114[] = {
#embed "Files/programmes/114.json"
};

static const unsigned char programme_words[] = {
#embed "Files/programmes/words.json"
};

struct embedded_file trip_embedded_programmes_109(void) {
  return (struct embedded_file){programmes_109, sizeof programmes_109};
}

struct embedded_file trip_embedded_programmes_112(void) {
  return (struct embedded_file){programmes_112, sizeof programmes_112};
}

struct embedded_file trip_embedded_programmes_114(void) {
  return (struct embedded_file){programmes_114, sizeof programmes_114};
}

struct embedded_file trip_embedded_programme_words(void) {
  return (struct embedded_file){programme_words, sizeof programme_words};
}

struct embedded_file trip_embedded_application_script(void) {
  return (struct embedded_file){application, sizeof application};
}
