// The public interface of libcmark, for the module map beside this file.
#include <cmark.h>

// The length of a text that ends with NUL, as all texts of cmark's do.
static inline long ccmark_length(const char *text) { return (long)__builtin_strlen(text); }
