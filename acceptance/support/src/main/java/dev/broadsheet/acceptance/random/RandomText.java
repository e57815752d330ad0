package dev.broadsheet.acceptance.random;

import dev.broadsheet.acceptance.random.RandomMarkdown.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is in the lines of a paragraph. */
final class RandomText {

    private static final int LINE = 70;

    private final Random random;
    private final RandomWords words;
    private final Set<Feature> features;
    private final List<String> notes = new ArrayList<>();
    private int calls;

    RandomText(Random random, RandomWords words, Set<Feature> features) {
        this.random = random;
        this.words = words;
        this.features = features;
    }

    /** The notes that were called since this was asked last, as Markdown. */
    List<String> takeNotes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** On one line. */
    String line(int length) {
        return text(length, 0, false);
    }

    /** On several lines, some of them with an indent. */
    String lines(int length) {
        return text(length, LINE, true);
    }

    private String text(int length, int width, boolean calling) {
        StringBuilder out = new StringBuilder(words.row(1));
        int lineStart = 0;
        for (int left = length - 1; left > 0; ) {
            if (width > 0 && out.length() - lineStart > width) {
                out.append(random.nextInt(20) == 0 ? "\\\n" : "\n");
                lineStart = out.length();
            } else {
                out.append(random.nextInt(40) == 0 ? "\u00a0" : " ");
            }
            int some = Math.min(left, 1 + random.nextInt(12));
            out.append(random.nextInt(3) == 0 ? inline(Math.min(some, 4), calling) : words.row(some));
            left -= some;
        }
        return out.toString();
    }

    private String inline(int length, boolean calling) {
        String text = words.row(length);
        return switch (random.nextInt(16)) {
            case 0 -> "*" + text + "*";
            case 1 -> "**" + text + "**";
            case 2 -> "***" + text + "***";
            case 3 -> "`" + text + "`";
            case 4 -> "[" + text + "](https://example.org/" + words.count() + ")";
            case 5 -> "[" + text + " *" + words.word() + "*](https://example.org/ \"" + words.word() + "\")";
            case 6 -> text + " \\* &amp; \\_ &#8212; &lt;b&gt;";
            case 7 -> raw("<kbd>" + text + "</kbd>", text);
            case 8 -> raw("<small>" + text + "</small>, <b>" + words.word() + "</b>", text);
            case 9 -> raw(text + "<br>" + words.word(), text);
            case 10 -> features.contains(Feature.STRIKES) ? "~~" + text + "~~" : text;
            case 11, 12 -> calling && features.contains(Feature.NOTES) ? text + note() : text;
            case 13 -> features.contains(Feature.PICTURES) ? "![" + text + "](small.png) " + words.word() : text;
            case 14 -> features.contains(Feature.FORMULAS) ? text + " " + formula() : text;
            default -> text;
        };
    }

    private String raw(String html, String otherwise) {
        return features.contains(Feature.RAW_HTML) ? html : otherwise;
    }

    String formula() {
        return "<math alttext=\"" + words.row(2) + "\"><mfrac><mtext>" + words.word()
                + "</mtext><mn>2</mn></mfrac><mo>+</mo><mtext>" + words.word() + "</mtext></math>";
    }

    private String note() {
        String name = "n" + words.count() + "-" + calls++;
        StringBuilder note = new StringBuilder("[^" + name + "]: ").append(text(words.few(60), 0, false));
        if (random.nextInt(8) == 0) {
            note.append("\n\n    ").append(text(words.few(30), 0, false));
        }
        notes.add(note.toString());
        return "[^" + name + "]";
    }
}
