package dev.broadsheet.citation.csl;

import dev.broadsheet.address.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * Flattens output into runs: alternates nested quotation marks, merges punctuation that meets, and moves punctuation inside
 * quotation marks.
 */
final class Runs {

    private final CslLocale locale;
    private final List<Run> runs = new ArrayList<>();

    /** The number of characters at the end that are closing quotation marks. */
    private int closed;

    private int quotes;

    private Runs(CslLocale locale) {
        this.locale = locale;
    }

    /** The formatting and marks that a part inherits. */
    private record Around(Format format, Address href, int cite, Run.Block block) {

        Around with(Format other) {
            return new Around(other, href, cite, block);
        }
    }

    static List<Run> of(Output out, CslLocale locale) {
        Runs line = new Runs(locale);
        line.add(out, new Around(Format.PLAIN, Address.NONE, -1, Run.Block.NONE));
        return line.runs;
    }

    /** Removes whitespace at the end. */
    static List<Run> trimmed(List<Run> runs) {
        List<Run> trimmed = new ArrayList<>(runs);
        while (!trimmed.isEmpty()) {
            Run last = trimmed.remove(trimmed.size() - 1);
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                trimmed.add(last.with(text));
                break;
            }
        }
        return trimmed;
    }

    static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    static String plain(Output out) {
        StringBuilder text = new StringBuilder();
        plain(out, text);
        return text.toString();
    }

    private static void plain(Output out, StringBuilder text) {
        if (out instanceof Output.Text leaf) {
            text.append(leaf.text());
        } else if (out instanceof Output.Box box) {
            boolean affixed = box.element() != null && !box.isEmpty();
            text.append(affixed && box.element() != null ? box.element().get("prefix") : "");
            boolean first = true;
            for (Output part : box.parts()) {
                if (!part.isEmpty()) {
                    text.append(first ? "" : box.delimiter());
                    plain(part, text);
                    first = false;
                }
            }
            text.append(affixed && box.element() != null ? box.element().get("suffix") : "");
        }
    }

    private void add(Output out, Around around) {
        if (out instanceof Output.Text text) {
            append(text.text(), around);
        } else if (out instanceof Output.Box box && !box.isEmpty()) {
            box(box, around);
        }
    }

    private void box(Output.Box box, Around around) {
        XmlElement element = box.element();
        Around inner = new Around(
                box.tag() == null ? around.format : around.format.toggled(box.tag()),
                box.mark().href().isEmpty() ? around.href : box.mark().href(),
                box.mark().cite() < 0 ? around.cite : box.mark().cite(),
                around.block);
        if (element == null) {
            boolean quoted = box.tag() == Markup.Tag.QUOTE || box.tag() == Markup.Tag.INNER_QUOTE;
            parts(box, inner, quoted);
            return;
        }
        Around placed = new Around(inner.format, inner.href, inner.cite, block(element, inner.block));
        boolean layout = element.name().equals("layout");
        Around formed = placed.with(placed.format.with(element));
        append(element.get("prefix"), layout ? formed : placed);
        parts(box, formed, element.is("quotes"));
        append(element.get("suffix"), layout ? formed : placed);
    }

    private static Run.Block block(XmlElement element, Run.Block around) {
        return switch (element.get("display")) {
            case "block" -> Run.Block.BLOCK;
            case "left-margin" -> Run.Block.MARGIN;
            case "right-inline" -> Run.Block.INLINE;
            case "indent" -> Run.Block.INDENT;
            default -> around;
        };
    }

    private void parts(Output.Box box, Around around, boolean quoted) {
        if (quoted) {
            append(locale.term(quotes % 2 == 0 ? "open-quote" : "open-inner-quote", "long", false), around);
            quotes++;
        }
        boolean first = true;
        for (Output part : box.parts()) {
            if (!part.isEmpty()) {
                append(first ? "" : box.delimiter(), around);
                add(part, around);
                first = false;
            }
        }
        if (quoted) {
            quotes--;
            close(locale.term(quotes % 2 == 0 ? "close-quote" : "close-inner-quote", "long", false), around);
        }
    }

    private void close(String mark, Around around) {
        int before = closed;
        append(mark, around);
        closed = before + mark.length();
    }

    private void append(String text, Around around) {
        String rest = text;
        if (rest.isEmpty()) {
            return;
        }
        if (closed > 0 && locale.punctuationInQuote() && ".,!?".indexOf(rest.charAt(0)) >= 0) {
            within(rest.charAt(0));
            rest = rest.substring(1);
        } else if (closed > 0 && rest.charAt(0) == '.' && ends(closed, ".!?")) {
            rest = rest.substring(1);
        }
        if (!rest.isEmpty()) {
            rest = meeting(rest);
            closed = rest.isEmpty() ? closed : 0;
            put(runs.size(), new Run(rest, around.format, around.href, around.cite, around.block));
        }
    }

    /** Returns the last character before the last {@code skipped} ones; 0 for none. */
    private char last(int skipped) {
        int left = skipped;
        for (int i = runs.size() - 1; i >= 0; i--) {
            String text = runs.get(i).text();
            if (text.length() > left) {
                return text.charAt(text.length() - 1 - left);
            }
            left -= text.length();
        }
        return 0;
    }

    private boolean ends(int skipped, String among) {
        char last = last(skipped);
        return last != 0 && among.indexOf(last) >= 0;
    }

    /** Inserts a full stop or comma before the quotation marks at the end. */
    private void within(char mark) {
        char last = last(closed);
        String both = Punctuation.meeting(last, mark);
        if (both.length() == 1 && both.charAt(0) == last) {
            return;
        }
        int left = closed;
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            int length = run.text().length();
            if (length >= left) {
                runs.set(
                        i,
                        run.with(run.text().substring(0, length - left)
                                + mark
                                + run.text().substring(length - left)));
                return;
            }
            left -= length;
        }
    }

    /** Returns the text without leading characters that merge with the end of the line. */
    private String meeting(String text) {
        char before = last(0);
        char first = text.charAt(0);
        if (before == ' ' && first == ' ') {
            return text.replaceFirst("^ +", "");
        }
        String both = Punctuation.meeting(before, first);
        if (both.isEmpty()) {
            return text;
        } else if (both.length() == 1) {
            replaceLast(both);
            return text.substring(1);
        }
        return text;
    }

    private void replaceLast(String mark) {
        int index = runs.size() - 1;
        Run run = runs.get(index);
        runs.set(index, run.with(run.text().substring(0, run.text().length() - 1) + mark));
    }

    private void put(int index, Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        if (index > 0 && runs.get(index - 1).joins(run)) {
            runs.set(index - 1, run.with(runs.get(index - 1).text() + run.text()));
        } else {
            runs.add(index, run);
        }
    }
}
