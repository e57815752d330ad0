package dev.broadsheet.acceptance.random;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** Markdown by chance: blocks from a word to several pages, and what is in them. */
public final class RandomMarkdown {

    private static final int MOST_DEPTH = 4;

    /** Numbers of words; those of the articles of seeds in a row are not the same. */
    private static final int MOST_WORDS = 100_000;

    private final Random random;
    private final Set<Feature> features;
    private final RandomWords words;
    private final RandomText text;
    private final RandomTables tables;
    private final RandomRawHtml raw;
    private int level = 1;

    /** What is not in CommonMark, and what needs files. */
    public enum Feature {
        NOTES,
        TABLES,
        DEFINITIONS,
        STRIKES,
        TASKS,
        ATTRIBUTES,
        FORMULAS,
        /** CommonMark has it, too. */
        RAW_HTML,
        /** Files {@code small.png}, {@code wide.png} and {@code high.png} beside the Markdown. */
        PICTURES
    }

    private RandomMarkdown(long seed, Set<Feature> features) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.features = features;
        this.words = new RandomWords(random, Math.floorMod(seed, 10) * MOST_WORDS);
        this.text = new RandomText(random, words, features);
        this.tables = new RandomTables(random, words, text);
        this.raw = new RandomRawHtml(random, words, text);
    }

    /** Of all that the dialect has. */
    public static RandomMarkdown of(long seed) {
        return new RandomMarkdown(seed, EnumSet.allOf(Feature.class));
    }

    /** Of CommonMark and these features. */
    public static RandomMarkdown of(long seed, Set<Feature> features) {
        return new RandomMarkdown(seed, features.isEmpty() ? Set.of() : EnumSet.copyOf(features));
    }

    /** An article with its front matter, and so many blocks. */
    public String article(String date, int blocks) {
        StringBuilder out = new StringBuilder(
                "---\ntitle: " + words.row(1 + random.nextInt(6)).replace(":", "") + "\n");
        out.append("date: ").append(date).append('\n');
        out.append("standfirst: >-\n  ").append(words.row(words.few(30))).append('\n');
        list(out, "keyPoints", random.nextInt(5), "");
        if (random.nextInt(3) == 0) {
            out.append("people:\n  - name: Ada Berg\n    role: ")
                    .append(words.word())
                    .append('\n');
            list(out, "sources", 1 + random.nextInt(30), "title: ");
        }
        return out.append("---\n\n").append(body(blocks)).toString();
    }

    private void list(StringBuilder out, String key, int entries, String field) {
        if (entries > 0) {
            out.append(key).append(":\n");
        }
        for (int i = 0; i < entries; i++) {
            out.append("  - ")
                    .append(field)
                    .append('"')
                    .append(words.row(words.few(60)))
                    .append("\"\n");
        }
    }

    /** So many blocks, with the notes that they call. */
    public String body(int blocks) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < blocks; i++) {
            out.append(block(0)).append("\n\n");
            text.takeNotes().forEach(note -> out.append(note).append("\n\n"));
        }
        return out.append(text.line(5)).append('\n').toString();
    }

    private String block(int depth) {
        return switch (random.nextInt(24)) {
            case 0 -> depth == 0 ? heading() : text.lines(words.few(40));
            case 1, 2 -> depth < MOST_DEPTH ? list(depth) : text.lines(words.few(40));
            case 3 -> depth < MOST_DEPTH ? quote(depth) : text.lines(words.few(40));
            case 4, 5 -> listing();
            case 6 -> "    " + words.row(4) + "\n\n        " + words.row(3);
            case 7 -> "* * *";
            case 8, 9 -> features.contains(Feature.TABLES) ? tables.table() : text.lines(words.few(80));
            case 10 -> features.contains(Feature.DEFINITIONS) && depth == 0 ? definitions() : text.line(9);
            case 11, 12 -> features.contains(Feature.PICTURES) ? picture() : text.lines(words.few(80));
            case 13, 14, 15 ->
                features.contains(Feature.RAW_HTML) && depth == 0
                        ? raw.block(features.contains(Feature.PICTURES))
                        : text.lines(words.few(80));
            case 16 -> features.contains(Feature.FORMULAS) && depth == 0 ? displayed() : text.lines(words.few(80));
            case 17 ->
                features.contains(Feature.ATTRIBUTES) ? text.line(words.few(20)) + " {.side-note}" : text.line(3);
            case 18 -> text.lines(words.few(900));
            default -> text.lines(words.few(160));
        };
    }

    private String heading() {
        String id =
                features.contains(Feature.ATTRIBUTES) && random.nextInt(3) == 0 ? " {#own-" + words.count() + "}" : "";
        level = 2 + random.nextInt(Math.min(level, 4));
        return "#".repeat(level) + " " + text.line(1 + random.nextInt(8)) + id;
    }

    private String list(int depth) {
        boolean numbered = random.nextBoolean();
        boolean loose = random.nextInt(3) == 0;
        StringBuilder out = new StringBuilder();
        int items = words.few(random.nextInt(6) == 0 ? 60 : 8);
        for (int i = 1; i <= items; i++) {
            String marker = numbered ? i + ". " : "- ";
            boolean task = !numbered && features.contains(Feature.TASKS) && random.nextInt(6) == 0;
            String item = (task ? "[x] " : "") + text.lines(words.few(60));
            if (random.nextInt(6) == 0) {
                item += (loose ? "\n\n" : "\n") + list(depth + 1 < MOST_DEPTH ? depth + 1 : MOST_DEPTH, 2);
            } else if (loose && random.nextInt(4) == 0) {
                item += "\n\n" + block(depth + 1);
            }
            out.append(marker)
                    .append(indented(item, " ".repeat(marker.length())))
                    .append(loose ? "\n\n" : "\n");
        }
        return out.toString().strip();
    }

    private String list(int depth, int items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items; i++) {
            out.append(depth % 2 == 0 ? "* " : "+ ")
                    .append(text.line(words.few(20)))
                    .append('\n');
        }
        return out.toString().strip();
    }

    private String quote(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            out.append(block(depth + 1)).append("\n\n");
        }
        out.append(random.nextInt(4) == 0 ? "\u2014 " + words.row(2) : text.line(4));
        return "> " + indented(out.toString().strip(), "> ");
    }

    private static String indented(String text, String by) {
        return text.replace("\n", "\n" + by);
    }

    private String listing() {
        String[] languages = {"", "", "java", "text", "python", "json"};
        StringBuilder out = new StringBuilder("```" + languages[random.nextInt(languages.length)] + "\n");
        int lines = words.few(random.nextInt(5) == 0 ? 320 : 30);
        for (int i = 0; i < lines; i++) {
            switch (random.nextInt(8)) {
                case 0 -> out.append("");
                case 1 -> out.append("\t").append(words.word()).append("\t= ").append(words.word());
                case 2 -> out.append("    ").append(words.row(2));
                case 3 -> out.append("// ").append(words.row(1 + random.nextInt(9)));
                default ->
                    out.append(words.word())
                            .append(" = \"")
                            .append(words.word())
                            .append("\";");
            }
            out.append('\n');
        }
        return out.append(words.word()).append("\n```").toString();
    }

    private String definitions() {
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            out.append(text.line(2))
                    .append("\n: ")
                    .append(text.line(words.few(60)))
                    .append("\n\n");
        }
        return out.toString().strip();
    }

    private String picture() {
        String[] files = {"small.png", "wide.png", "high.png"};
        String title = random.nextBoolean() ? " \"" + words.row(words.few(20)) + "\"" : "";
        return "![" + words.row(3) + "](" + files[random.nextInt(files.length)] + title + ")";
    }

    private String displayed() {
        return text.formula().replace("<math ", "<math display=\"block\" ");
    }
}
