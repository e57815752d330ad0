package dev.broadsheet.citation;

import java.text.Normalizer;
import java.util.Map;

/** Converts the text of a BibTeX field to plain characters: LaTeX accents, symbols and braces. */
final class LatexText {

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"),
            Map.entry("r", "\u030A"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ss", "\u00DF"),
            Map.entry("o", "\u00F8"),
            Map.entry("O", "\u00D8"),
            Map.entry("ae", "\u00E6"),
            Map.entry("AE", "\u00C6"),
            Map.entry("oe", "\u0153"),
            Map.entry("OE", "\u0152"),
            Map.entry("aa", "\u00E5"),
            Map.entry("AA", "\u00C5"),
            Map.entry("l", "\u0142"),
            Map.entry("L", "\u0141"),
            Map.entry("i", "\u0131"),
            Map.entry("j", "\u0237"),
            Map.entry("textendash", "\u2013"),
            Map.entry("textemdash", "\u2014"),
            Map.entry("ldots", "\u2026"),
            Map.entry("dots", "\u2026"));

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private LatexText(String text) {
        this.text = text;
    }

    static String plain(String text) {
        LatexText reader = new LatexText(text);
        reader.read();
        String read = reader.out.toString().replace("---", "\u2014").replace("--", "\u2013");
        return Normalizer.normalize(String.join(" ", read.strip().split("\\s+", -1)), Normalizer.Form.NFC);
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            if (c == '\\') {
                command();
            } else if (c == '~') {
                out.append('\u00A0');
            } else if (c != '{' && c != '}' && c != '$') {
                out.append(c);
            }
        }
    }

    private void command() {
        String name = name();
        if (ACCENTS.containsKey(name) && hasBase(name)) {
            skip(" {");
            if (text.startsWith("\\i", at) || text.startsWith("\\j", at)) {
                at++;
            }
            if (at < text.length()) {
                int base = text.codePointAt(at);
                at += Character.charCount(base);
                out.appendCodePoint(base).append(ACCENTS.get(name));
            }
        } else if (SIGNS.containsKey(name)) {
            out.append(SIGNS.get(name));
            skip(" ");
        } else if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            out.append(name);
        } else {
            skip(" ");
        }
    }

    /** Whether a base character follows. Letter accents need a group or a space after them; other accents do not. */
    private boolean hasBase(String name) {
        boolean letter = Character.isLetter(name.charAt(0));
        return at < text.length() && (!letter || text.charAt(at) == '{' || text.charAt(at) == ' ');
    }

    private String name() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start && at < text.length()) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip(String signs) {
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
