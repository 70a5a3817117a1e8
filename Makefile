# protokoll: protokollsutdrag av paragrafer som är skrivna som text.
# 'make' bygger programmet och exemplen. 'make help' visar allt som finns.

SHELL = /bin/sh
.SUFFIXES:
.DELETE_ON_ERROR:

# Vad som byggs, vart och hur: make SOURCES=protokoll OUT=webb STYLE=hamnstad
SOURCES = Samples
OUT = build
FORMATS = html,markdown,text
STYLE =

# Vart programmet installeras; DESTDIR sätts framför när ett paket görs.
PREFIX = /usr/local
DESTDIR =
prefix = $(PREFIX)
exec_prefix = $(prefix)
bindir = $(exec_prefix)/bin
datadir = $(prefix)/share
INSTALL = install
INSTALL_PROGRAM = $(INSTALL)
INSTALL_DATA = $(INSTALL) -m 644

SWIFT = swift
SWIFTFLAGS = --explicit-target-dependency-import-check error
# På Linux länkas Swifts bibliotek in, så att programmet kan kopieras till en dator utan Swift.
STATIC = $$(test "$$(uname)" = Linux && echo --static-swift-stdlib -Xlinker -s)

PROGRAM = .build/release/protokoll
SWIFT_SOURCES = Package.swift Sources Tests
styles = $(DESTDIR)$(datadir)/protokoll/Styles

.PHONY: all program test samples golden bench format lint install uninstall clean distclean help swift libcmark

all: samples ## bygg programmet och gör sidor av SOURCES i OUT

samples: program
	@status=0; \
	$(PROGRAM) build '$(SOURCES)' -o '$(OUT)' --format '$(FORMATS)' $(if $(STYLE),--style '$(STYLE)') || status=$$?; \
	page=$$(find '$(OUT)' -name '*.html' 2>/dev/null | LC_ALL=C sort | head -n 1); \
	test -z "$$page" || echo "Sidorna ligger i $(OUT). Öppna till exempel $$page i en webbläsare."; \
	exit $$status

program: swift libcmark
	$(SWIFT) build -c release --product protokoll $(SWIFTFLAGS) $(STATIC)

test: swift libcmark ## kör alla test
	$(SWIFT) test $(SWIFTFLAGS)

golden: swift libcmark ## skriv om exemplens förväntade sidor och visa skillnaden
	-RECORD=1 $(SWIFT) test $(SWIFTFLAGS) --filter 'Golden|Message'
	git --no-pager diff -- Samples Tests Sources/protokoll/Documentation.docc

bench: program ## mät hastigheten
	$(SWIFT) build -c release --product protokoll-floor $(SWIFTFLAGS) $(STATIC)
	$(SWIFT) build -c release --product protokoll-bench $(SWIFTFLAGS) $(STATIC)
	.build/release/protokoll-bench $(PROGRAM) .build/release/protokoll-floor

format: ## rätta källkodens form
	$(SWIFT) format format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint: program ## granska programmets källkod och källorna i SOURCES
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_SOURCES)
	$(PROGRAM) format --check '$(SOURCES)'
	$(PROGRAM) check --strict '$(SOURCES)'

install: program ## installera programmet och husstilarna under PREFIX
	$(INSTALL) -d '$(DESTDIR)$(bindir)'
	$(INSTALL_PROGRAM) $(PROGRAM) '$(DESTDIR)$(bindir)/protokoll'
	@for style in Styles/*/; do \
		test -d "$$style" || continue; \
		echo "$(INSTALL) $$style $(styles)"; \
		$(INSTALL) -d "$(styles)/$$(basename "$$style")" && \
		$(INSTALL_DATA) "$$style"* "$(styles)/$$(basename "$$style")" || exit 1; \
	done

uninstall: ## ta bort det som installerades
	rm -f '$(DESTDIR)$(bindir)/protokoll'
	rm -rf '$(DESTDIR)$(datadir)/protokoll'

clean: ## ta bort det som har byggts
	rm -rf build
	test ! -d .build || $(SWIFT) package clean

distclean: clean ## ta bort också det som har hämtats
	rm -rf .build

help: ## visa detta
	@sed -n 's/^\([a-z]*\):.*## /make \1: /p' $(firstword $(MAKEFILE_LIST)) | awk -F': ' '{ printf "  %-16s%s\n", $$1, $$2 }'

swift:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
		echo 'Swift saknas. Installera Swift 6.2 eller nyare från https://www.swift.org/install' >&2; exit 1; }
	@$(SWIFT) --version 2>/dev/null | awk '/Swift version/ { \
		split(substr($$0, index($$0, "version ") + 8), v, "."); exit !(v[1] > 6 || (v[1] == 6 && v[2] + 0 >= 2)) }' || { \
		echo 'Swift är för gammalt. Installera Swift 6.2 eller nyare från https://www.swift.org/install' >&2; exit 1; }

# libcmark läser och skriver Markdown. Där apt och rättigheterna finns installeras det, annars sägs hur.
have_libcmark = { pkg-config --exists libcmark 2>/dev/null || echo '\#include <cmark.h>' | cc -E -o /dev/null -x c - 2>/dev/null; }
libcmark:
	@$(have_libcmark) && exit 0; \
	if command -v apt-get >/dev/null 2>&1; then \
		as_root=; \
		test "$$(id -u)" = 0 || { as_root='sudo -n'; sudo -n true 2>/dev/null || as_root=none; }; \
		if test "$$as_root" != none; then \
			echo 'libcmark saknas och installeras: apt-get install libcmark-dev'; \
			$$as_root apt-get install -y --no-install-recommends libcmark-dev || { \
				$$as_root apt-get update && $$as_root apt-get install -y --no-install-recommends libcmark-dev; }; \
		fi; \
	fi; \
	$(have_libcmark) && exit 0; \
	{ echo 'libcmark saknas. Installera det med den rad som passar datorn och kör make igen:'; \
	echo '  Debian, Ubuntu:  sudo apt-get install libcmark-dev'; \
	echo '  Fedora:          sudo dnf install cmark-devel'; \
	echo '  macOS:           brew install cmark'; } >&2; exit 1
