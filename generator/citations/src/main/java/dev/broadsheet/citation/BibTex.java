package dev.broadsheet.citation;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.source.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Parses BibTeX files, including BibLaTeX's alternative field names. Text between entries is ignored. */
final class BibTex {

    private static final Set<String> PARTS = Set.of(
            "article", "inproceedings", "conference", "incollection", "inbook", "inreference", "proceedingspaper");

    private static final Map<String, String> FIELDS = WordTable.of("""
            title title
            container-title journal journaltitle booktitle
            volume volume
            issue number issue
            page pages
            publisher publisher institution school organization
            publisher-place address location
            edition edition
            DOI doi
            URL url
            """);

    private final SourceText source;
    private final String text;
    private final Diagnostics diagnostics;
    private final Map<String, String> strings = new HashMap<>();
    private final Expansion expansion = new Expansion();
    private final List<Entry> entries = new ArrayList<>();
    private int at;

    private BibTex(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.text();
        this.diagnostics = diagnostics;
    }

    /** A parsed entry and the offset of its start in the file. */
    record Entry(String type, String key, Map<String, String> fields, int offset) {}

    /** A work and the offset of its entry in the file. */
    record Found(Work work, int offset) {}

    /** A syntax error in an entry. */
    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1;
        private final int offset;
        private final String hint;

        Fault(int offset, String message, String hint) {
            super(message, null, false, false);
            this.offset = offset;
            this.hint = hint;
        }
    }

    static List<Found> read(SourceText source, Diagnostics diagnostics) {
        BibTex reader = new BibTex(source, diagnostics);
        reader.read();
        return reader.works();
    }

    private List<Found> works() {
        List<Found> works = new ArrayList<>();
        if (expansion.exceeds()) {
            return works;
        }
        Inheritance inheritance = new Inheritance(entries, expansion);
        for (Entry entry : entries) {
            if (!EntryTypes.contain(entry.type)) {
                reportType(entry);
            }
            inheritance.missing(entry).forEach(name -> reportMissing(name, entry, inheritance));
            Map<String, String> fields = inheritance.fields(entry);
            if (expansion.exceeds()) {
                reportLimit(entry.offset, Expansion.MESSAGE, Expansion.HINT);
                return works;
            } else if (!entry.type.equals("xdata")) {
                works.add(new Found(work(entry.type, entry.key, fields), entry.offset));
            }
        }
        return works;
    }

    private void reportLimit(int offset, String message, String hint) {
        diagnostics.report(Diagnostic.error("BS-CITE-018", source.position(offset), message, hint));
    }

    private void reportType(Entry entry) {
        diagnostics.report(Diagnostic.warning(
                "BS-CITE-017",
                source.position(entry.offset),
                "there is no type '@" + entry.type + "'; the work is cited as @misc is",
                DidYouMean.hint(
                        entry.type,
                        EntryTypes.names(),
                        "write @misc, or the type of BibTeX or BibLaTeX that is nearest")));
    }

    private void reportMissing(String name, Entry entry, Inheritance inheritance) {
        diagnostics.report(Diagnostic.warning(
                "BS-CITE-013",
                source.position(entry.offset),
                "the work '" + entry.key + "' refers to '" + name + "', which is not in this file",
                DidYouMean.hint(name, inheritance.keys(), "put the entry of that key into the file")));
    }

    private void read() {
        int faults = 0;
        for (int start = text.indexOf('@'); start >= 0 && !expansion.exceeds(); start = text.indexOf('@', at)) {
            at = start + 1;
            try {
                entry(start);
                if (expansion.exceeds()) {
                    reportLimit(start, Expansion.MESSAGE, Expansion.HINT);
                }
            } catch (Fault fault) {
                report(fault);
                int next = text.indexOf("\n@", at - 1);
                at = next < 0 ? text.length() : next;
                if (++faults == Limits.BIBTEX_FAULTS && next >= 0) {
                    reportLimit(
                            at + 1, "the file has " + faults + " errors or more", "correct those before this place");
                    return;
                }
            }
        }
    }

    private void report(Fault fault) {
        diagnostics.report(Diagnostic.error(
                "BS-CITE-001",
                source.position(Math.min(fault.offset, text.length())),
                String.valueOf(fault.getMessage()),
                fault.hint));
    }

    private void entry(int start) throws Fault {
        String type = name().toLowerCase(Locale.ROOT);
        skipSpaces();
        if (type.isEmpty() || at >= text.length() || (text.charAt(at) != '{' && text.charAt(at) != '(')) {
            return;
        }
        char close = text.charAt(at) == '{' ? '}' : ')';
        if (type.equals("comment") || type.equals("preamble")) {
            braced();
            return;
        }
        at++;
        skipSpaces();
        Map<String, String> fields = new HashMap<>();
        String key = "";
        if (!type.equals("string")) {
            key = key(start);
        }
        fields(close, start, fields);
        if (type.equals("string")) {
            strings.putAll(fields);
        } else {
            entries.add(new Entry(type, key, fields, start));
        }
    }

    private String key(int start) throws Fault {
        int end = at;
        while (end < text.length() && ",}=\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String key = text.substring(at, end).strip();
        if (key.isEmpty() || end >= text.length() || "=\n".indexOf(text.charAt(end)) >= 0) {
            throw new Fault(start, "the entry has no key", "write one after the brace, and a comma: @book{smith2020,");
        }
        at = end;
        return key;
    }

    private void fields(char close, int start, Map<String, String> fields) throws Fault {
        while (true) {
            skipSpaces();
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                skipSpaces();
            }
            if (at >= text.length()) {
                throw new Fault(start, "the entry is never closed", "write the " + close + " that is missing");
            } else if (text.charAt(at) == close) {
                at++;
                return;
            }
            int begun = at;
            String field = name().toLowerCase(Locale.ROOT);
            skipSpaces();
            if (field.isEmpty() && at < text.length() && text.charAt(at) == '@') {
                throw new Fault(
                        start,
                        "the entry does not end before the next one",
                        "close it with " + close + "; a brace in one of its fields may be open");
            } else if (field.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                throw new Fault(
                        begun, "a field with its value was expected", "write it as title = {Tides}, a comma after it");
            }
            at++;
            fields.put(field, value(begun));
        }
    }

    private String value(int begun) throws Fault {
        StringBuilder out = new StringBuilder();
        do {
            skipSpaces();
            if (at >= text.length()) {
                throw new Fault(begun, "the field has no value", "write it in braces: {…}");
            }
            char c = text.charAt(at);
            if (c == '{') {
                out.append(braced());
            } else if (c == '"') {
                out.append(quoted());
            } else {
                int start = at;
                String word = name();
                if (word.isEmpty()) {
                    throw new Fault(start, "the field has no value", "write it in braces: {…}");
                }
                out.append(abbreviated(word));
            }
            skipSpaces();
        } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
        return out.toString();
    }

    /** Returns the text that a {@code @string} abbreviates, or else the word itself. */
    private String abbreviated(String word) {
        String full = strings.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        return expansion.add(full.length()) ? full : "";
    }

    /** Consumes a group in braces or parentheses, and returns the text between them. */
    private String braced() throws Fault {
        int start = at;
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || (c == '(' && i == start)) {
                depth++;
            } else if (c == '}' || (c == ')' && text.charAt(start) == '(')) {
                depth--;
                if (depth == 0) {
                    at = i + 1;
                    return text.substring(start + 1, i);
                }
            }
        }
        throw new Fault(start, "the brace is never closed", "write the } that is missing");
    }

    private String quoted() throws Fault {
        int start = at;
        int depth = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' && depth == 0) {
                at = i + 1;
                return text.substring(start + 1, i);
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        throw new Fault(start, "the quotation mark is never closed", "write the \" that is missing");
    }

    private String name() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "_-:.+/'".indexOf(c) >= 0;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static Work work(String type, String key, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.forEach((from, to) -> {
            String value = LatexText.plain(written.getOrDefault(from, ""));
            if (!value.isEmpty()) {
                fields.merge(to, value, (first, second) -> first);
            }
        });
        fields.computeIfPresent(
                "page", (name, pages) -> pages.replace("--", "\u2013").replace('-', '\u2013'));
        String authors = written.getOrDefault("author", "");
        boolean edited = authors.isBlank();
        String names = edited ? written.getOrDefault("editor", "") : authors;
        String date = LatexText.plain(written.getOrDefault("year", written.getOrDefault("date", "")));
        boolean full = date.length() > 4 && date.charAt(4) == '-';
        return new Work(
                key,
                PARTS.contains(type),
                Names.of(names),
                edited,
                full ? date.substring(0, 4) : date,
                fields,
                () -> BibTexItem.read(type, written));
    }
}
