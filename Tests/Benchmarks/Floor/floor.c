// What any program must do that turns a Markdown file into a page and a Markdown file: read the file, let cmark parse it
// and print it twice, and put both in place under their names in one step each. Nothing is faster, so speed is told as
// a multiple of this.
//
// usage: protokoll-floor OUT LIST      where LIST names one Markdown file on each line

#include <cmark.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void stop(const char *what) {
    perror(what);
    exit(2);
}

static char *contents(const char *path, size_t *length) {
    struct stat status;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status) != 0) stop(path);
    *length = (size_t)status.st_size;
    char *bytes = malloc(*length + 1);
    if (!bytes || read(file, bytes, *length) != (ssize_t)*length) stop(path);
    close(file);
    return bytes;
}

static void publish(const char *folder, const char *name, int stem, const char *extension, const char *text) {
    char page[4096], temporary[4096];
    snprintf(page, sizeof page, "%s/%.*s.%s", folder, stem, name, extension);
    snprintf(temporary, sizeof temporary, "%s/.%.*s.%s.tmp", folder, stem, name, extension);
    size_t length = strlen(text);
    int file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0 || write(file, text, length) != (ssize_t)length) stop(temporary);
    close(file);
    if (rename(temporary, page) != 0) stop(page);
}

static void build(const char *folder, const char *path) {
    size_t length;
    char *bytes = contents(path, &length);
    cmark_node *document = cmark_parse_document(bytes, length, CMARK_OPT_DEFAULT);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
    char *markdown = cmark_render_commonmark(document, CMARK_OPT_DEFAULT, 0);
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    const char *dot = strrchr(name, '.');
    int stem = dot ? (int)(dot - name) : (int)strlen(name);
    publish(folder, name, stem, "html", html);
    publish(folder, name, stem, "md", markdown);
    free(html);
    free(markdown);
    free(bytes);
    cmark_node_free(document);
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: protokoll-floor OUT LIST\n");
        return 2;
    }
    FILE *list = fopen(arguments[2], "r");
    if (!list) stop(arguments[2]);
    char path[4096];
    while (fgets(path, sizeof path, list)) {
        path[strcspn(path, "\n")] = 0;
        build(arguments[1], path);
    }
    fclose(list);
    return 0;
}
