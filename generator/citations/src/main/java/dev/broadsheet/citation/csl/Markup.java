package dev.broadsheet.citation.csl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Parses the markup of CSL-JSON fields: {@code <i>}, {@code <b>}, {@code <sup>}, {@code <sub>}, small capitals, and straight
 * quotation marks.
 */
final class Markup {

    /** Kinds of markup within a field. */
    enum Tag {
        ITALIC,
        BOLD,
        SMALL_CAPS,
        PLAIN,
        RAISED,
        LOWERED,
        NO_CASE,
        QUOTE,
        INNER_QUOTE
    }

    private static final Map<String, Tag> OPENING = Map.of(
            "<i>", Tag.ITALIC,
            "<b>", Tag.BOLD,
            "<sup>", Tag.RAISED,
            "<sub>", Tag.LOWERED,
            "<sc>", Tag.SMALL_CAPS,
            "<span class=\"nocase\">", Tag.NO_CASE,
            "<span class=\"nodecor\">", Tag.PLAIN,
            "<span style=\"font-variant:small-caps;\">", Tag.SMALL_CAPS,
            "<span style=\"font-variant: small-caps;\">", Tag.SMALL_CAPS);

    private static final Map<Tag, String> CLOSING = Map.of(
            Tag.ITALIC, "</i>",
            Tag.BOLD, "</b>",
            Tag.RAISED, "</sup>",
            Tag.LOWERED, "</sub>");

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private StringBuilder plain = new StringBuilder();
    private int at;

    private record Open(Tag tag, String written, List<Output> parts) {}

    private Markup(String text) {
        this.text = text;
    }

    /** Parses a field. */
    static Output read(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('"') < 0 && text.indexOf('\'') < 0 && text.indexOf('\u201C') < 0) {
            return Output.of(text);
        }
        return new Markup(text).read();
    }

    private Output read() {
        List<Output> all = new ArrayList<>();
        open.push(new Open(Tag.NO_CASE, "", all));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\u201C' && text.indexOf('\u201D', at) > at && !isOpen(Tag.QUOTE)) {
                open(Tag.QUOTE, "\u201C");
            } else if (c == '\u201D' && isOpen(Tag.QUOTE)) {
                quote(c, Tag.QUOTE);
            } else if (!(c == '<' && tag()) && !(c == '"' && quote(c, Tag.QUOTE)) && !(c == '\'' && apostrophe())) {
                plain.append(c);
                at++;
            }
        }
        while (open.size() > 1) {
            unclosed();
        }
        flush();
        return all.size() == 1 ? all.get(0) : Output.joined(all, "");
    }

    private void flush() {
        if (plain.length() > 0) {
            Open top = open.element();
            boolean fixed = open.stream().anyMatch(one -> one.tag == Tag.NO_CASE && !one.written.isEmpty());
            top.parts.add(new Output.Text(plain.toString(), fixed));
            plain = new StringBuilder();
        }
    }

    private boolean tag() {
        for (Map.Entry<String, Tag> entry : OPENING.entrySet()) {
            if (text.startsWith(entry.getKey(), at)) {
                open(entry.getValue(), entry.getKey());
                return true;
            }
        }
        Open top = open.element();
        String end = top.written.startsWith("<span")
                ? "</span>"
                : top.written.equals("<sc>") ? "</sc>" : CLOSING.getOrDefault(top.tag, "");
        if (!end.isEmpty() && !top.written.isEmpty() && text.startsWith(end, at)) {
            close(end.length());
            return true;
        }
        return false;
    }

    private void open(Tag tag, String written) {
        flush();
        open.push(new Open(tag, written, new ArrayList<>()));
        at += written.length();
    }

    private void close(int length) {
        flush();
        Open closed = open.pop();
        open.element().parts.add(Output.tagged(closed.parts, closed.tag));
        at += length;
    }

    /** Turns an opening tag or quotation mark that nothing closes into text. */
    private void unclosed() {
        flush();
        Open top = open.pop();
        List<Output> parts = open.element().parts;
        parts.add(Output.of(top.written.equals("'") ? "\u2019" : top.written));
        parts.addAll(top.parts);
    }

    private boolean isOpen(Tag tag) {
        return open.stream().anyMatch(one -> one.tag == tag && !one.written.isEmpty());
    }

    private boolean quote(char mark, Tag tag) {
        if (isOpen(tag)) {
            while (open.element().tag != tag) {
                unclosed();
            }
            close(1);
            return true;
        }
        boolean begins = at == 0 || " ([\u2014\u2013/\"'<>".indexOf(text.charAt(at - 1)) >= 0;
        if (begins && text.indexOf(mark, at + 1) > at) {
            open(tag, String.valueOf(mark));
            return true;
        }
        return false;
    }

    private boolean apostrophe() {
        boolean within = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!within && quote('\'', Tag.INNER_QUOTE)) {
            return true;
        }
        plain.append('\u2019');
        at++;
        return true;
    }
}
