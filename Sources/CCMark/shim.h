// The public interface of libcmark, for the module map beside this file.
#include <cmark.h>
