package dev.broadsheet.highlight;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.WordTable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of languages in info strings of code blocks, case-insensitive. */
public final class Languages {

    private static final String TABLE = """
            text/actionscript actionscript as3
            text/asm asm assembly nasm x86asm
            text/asm6502 asm6502 6502
            text/bat bat batch cmd dos
            text/c c h
            text/clojure clojure clj cljs cljc edn
            text/cpp cpp c++ cc cxx hpp hxx h++
            text/cs csharp cs c#
            text/css css
            text/d d
            text/dart dart
            text/delphi delphi pascal
            text/dockerfile dockerfile docker containerfile
            text/dtd dtd
            text/env env dotenv
            text/fortran fortran f77 f90 f95
            text/golang go golang
            text/groovy groovy gradle
            text/handlebars handlebars hbs mustache
            text/htaccess htaccess apache apacheconf
            text/html html htm html5
            text/ini ini cfg editorconfig gitconfig
            text/java java
            text/javascript javascript js jsx mjs cjs
            text/json json geojson jsonld webmanifest
            text/jshintrc jsonc json5
            text/jsp jsp
            text/kotlin kotlin kt kts
            text/latex latex tex
            text/less less
            text/lisp lisp elisp common-lisp
            text/lua lua
            text/makefile makefile make mk
            text/markdown markdown md
            text/perl perl pl
            text/php php
            text/powershell powershell pwsh ps1
            text/properties properties
            text/proto proto protobuf
            text/python python py python3 py3
            text/ruby ruby rb
            text/rust rust rs
            text/sas sas
            text/scala scala sc
            text/sql sql mysql postgresql postgres pgsql plsql sqlite
            text/tcl tcl
            text/typescript typescript ts tsx mts cts
            text/unix sh bash shell zsh ksh
            text/vb vb vbnet visualbasic
            text/vhdl vhdl
            text/xml xml xhtml xsd xsl xslt svg mathml rss atom plist opf
            diff diff patch udiff
            toml toml
            yaml yaml yml
            """;

    /** Known languages without a lexer, which are not reported as misspelt. */
    private static final Set<String> OTHERS = Set.of("""
            abap abnf ada adoc agda ansi antlr apex apl applescript ascii asciidoc astro awk basic bazel bib bibtex bnf cmake cobol
            code coffee coffeescript command console coq crystal csv cucumber cue cuda cypher desktop dot ebnf ejs elixir elm erb
            erlang excel fish forth freemarker fsharp ftl gdscript gherkin gleam glsl gnuplot gql graphql graphviz haml haskell
            haxe hcl hlsl hocon hs http idris jinja jinja2 jq julia just kusto lean liquid llvm log logo logs math mathematica
            matlab mdx mermaid meson mojo mongodb nginx nim ninja nix nohighlight none nroff nunjucks nushell objc objective-c
            objectivec ocaml octave odin org output pgn plain plaintext plantuml pony postscript powerquery prolog prompt
            pseudocode pug puppet purescript qml racket raku reason redis regex regexp rego rescript rest result rst robot sass
            scheme scss sed session shell-session smalltalk sml solidity sparql spl stan starlark stata stylus svelte swift
            systemd systemverilog templ terminal terraform tera text tf thrift tla tree tsv turtle twig txt typst uri url usage
            v vala velocity verilog vim viml vlang vue wasm wat wgsl wolfram xpath xquery yacc yang zig
            """.strip().split("\\s+"));

    /** Names shorter than this are too similar to each other to be corrected. */
    private static final int SHORTEST = 4;

    private static final Map<String, String> STYLES = WordTable.of(TABLE);

    private Languages() {}

    /** Returns all names with a lexer. */
    static Set<String> names() {
        return STYLES.keySet();
    }

    /** Returns the library's style key for the lexer of a language; empty if there is none. */
    static Optional<String> style(String name) {
        return Optional.ofNullable(STYLES.get(plain(name)));
    }

    /** Returns the language that an unknown name probably misspells. */
    public static Optional<String> meant(String name) {
        String written = plain(name);
        if (written.length() < SHORTEST || STYLES.containsKey(written) || OTHERS.contains(written)) {
            return Optional.empty();
        }
        Set<String> all = new TreeSet<>(STYLES.keySet());
        all.addAll(OTHERS);
        return DidYouMean.nearest(written, all).filter(STYLES::containsKey);
    }

    /** Returns the name in lower case, without what follows a comma, brace or colon: it is for other programs. */
    private static String plain(String name) {
        int end = 0;
        while (end < name.length() && ",{:".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
