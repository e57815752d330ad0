package dev.broadsheet.typesetter.proof;

import dev.broadsheet.typesetter.proof.RandomDocument.Note;
import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import dev.broadsheet.typesetter.proof.RandomDocument.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generates random documents, reproducible by their seed, with headings, paragraphs with notes and links, lists, tables,
 * figures, floats, boxes, listings and columns, in random styles. Each word occurs once in a document.
 */
final class RandomDocuments {

    private final long seed;
    private final Random random;
    private final Manuscript out;
    private final RandomTables tables;
    private final List<Range> paragraphs = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Range> figures = new ArrayList<>();
    private final List<Range> pageFloats = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> sideNotes = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private boolean inColumns;

    private RandomDocuments(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.out = new Manuscript(random);
        this.tables = new RandomTables(random, out);
    }

    static RandomDocument of(long seed) {
        return new RandomDocuments(seed).make();
    }

    private RandomDocument make() {
        RandomStyle style = RandomStyle.of(random);
        int chapters = 1 + random.nextInt(4);
        out.add("<h1>");
        out.text(1 + random.nextInt(6));
        headings.add(out.size() - 1);
        out.add("</h1>");
        paragraph("<p>");
        if (random.nextBoolean()) {
            contents(chapters);
        }
        for (int i = 0; i < chapters; i++) {
            chapter(i);
        }
        String xhtml =
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Random</title></head><body>"
                        + out.html() + "</body></html>";
        RandomDocument.Parts parts =
                new RandomDocument.Parts(paragraphs, headings, figures, pageFloats, notes, sideNotes);
        return new RandomDocument(seed, style.css(), xhtml, out.words(), parts, anchors, style.margin());
    }

    private void contents(int chapters) {
        out.add("<nav class=\"contents\"><ol>");
        for (int i = 0; i < chapters; i++) {
            out.add("<li><a href=\"#c" + i + "\">");
            out.text(1 + random.nextInt(9));
            out.add("</a></li>");
        }
        out.add("</ol></nav>");
    }

    private void chapter(int index) {
        heading("h2", "c" + index);
        int blocks = 2 + random.nextInt(14);
        for (int i = 0; i < blocks; i++) {
            block(0);
        }
        paragraph("<p>");
    }

    private void block(int depth) {
        switch (random.nextInt(depth == 0 ? 22 : 6)) {
            case 6 -> heading("h3", "s" + out.size());
            case 7 -> list(inColumns ? depth + 1 : depth);
            case 8 -> tables.add(inColumns ? 1 : 3);
            case 9 -> figure("figure", Place.FLOW);
            case 10 -> figure("figure class=\"left\"", Place.FLOAT);
            case 11 -> figure("figure class=\"right\"", Place.FLOAT);
            case 12 -> wrapped("aside class=\"box\"");
            case 13 -> wrapped("blockquote");
            case 14 -> listing();
            case 15 -> definitions();
            case 16 -> side();
            case 17 -> out.add("<div class=\"band\"></div>");
            case 18, 19 -> pageFloat();
            case 20, 21 -> columns();
            default -> paragraph("<p>");
        }
    }

    private void heading(String element, String id) {
        anchors.add(id);
        out.add("<" + element + " id=\"" + id + "\">");
        out.text(1 + random.nextInt(7));
        headings.add(out.size() - 1);
        out.add("</" + element.substring(0, 2) + ">");
        paragraph("<p class=\"first\">");
    }

    private void paragraph(String tag) {
        int from = out.size();
        out.add(tag);
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            out.text(1 + random.nextInt(28));
            inline();
        }
        out.add("</p>");
        paragraphs.add(new Range(from, out.size()));
    }

    private void inline() {
        switch (random.nextInt(10)) {
            case 0 -> span("<b>", "</b>");
            case 1 -> span("<i>", "</i>");
            case 2 -> span("<code>", "</code>");
            case 3 -> span("<a href=\"https://example.org/" + out.size() + "\">", "</a>");
            case 4 -> span("<a href=\"#c0\">", "</a>");
            case 5 ->
                note("note", Place.NOTE, random.nextInt(12) == 0 ? 40 + random.nextInt(60) : 3 + random.nextInt(20));
            case 6 -> out.narrow(() -> note("aside", Place.SIDE, 2 + random.nextInt(12)));
            default -> out.add(" ");
        }
    }

    private void span(String start, String end) {
        out.add((inColumns ? " " : "") + start);
        out.text(1 + random.nextInt(4));
        out.add(end + " ");
    }

    private void note(String kind, Place place, int length) {
        if (out.place() != Place.FLOW) {
            return;
        }
        out.trimmed();
        out.add("<span class=\"" + kind + "\" id=\"n" + out.size() + "\">");
        anchors.add("n" + out.size());
        (place == Place.NOTE ? notes : sideNotes).add(new Note(out.size() - 1, out.size()));
        out.at(place, () -> out.text(length));
        out.add("</span> ");
    }

    private void list(int depth) {
        String element = random.nextBoolean() ? "ul" : "ol";
        out.add("<" + element + ">");
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            out.add("<li>");
            out.text(1 + random.nextInt(25));
            if (depth < 2 && random.nextInt(4) == 0) {
                list(depth + 1);
            }
            out.add("</li>");
        }
        out.add("</" + element + ">");
    }

    private void definitions() {
        out.add("<dl>");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            out.add("<dt>");
            out.text(1 + random.nextInt(3));
            out.add("</dt><dd>");
            out.text(1 + random.nextInt(25));
            out.add("</dd>");
        }
        out.add("</dl>");
    }

    private void figure(String tag, Place where) {
        int from = out.size();
        out.add("<" + tag + "><img src=\"" + (20 + random.nextInt(80)) + "x" + (10 + random.nextInt(50))
                + "\" alt=\"picture\"/><figcaption>");
        out.narrow(() -> out.at(where, () -> out.text(1 + random.nextInt(14))));
        out.add("</figcaption></figure>");
        figures.add(new Range(from, out.size()));
    }

    private void pageFloat() {
        String[] kinds = {"top", "bottom", "snap"};
        figure("figure class=\"" + kinds[random.nextInt(3)] + "\"", Place.FLOAT);
        if (!inColumns) {
            pageFloats.add(figures.get(figures.size() - 1));
        }
    }

    /** Adds blocks in columns, sometimes with a heading that spans the columns. */
    private void columns() {
        if (inColumns) {
            paragraph("<p>");
            return;
        }
        inColumns = true;
        out.add("<div class=\"columns\">");
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            if (random.nextInt(6) == 0) {
                out.narrow(() -> heading("h3 class=\"all\"", "s" + out.size()));
            }
            out.narrow(() -> block(0));
        }
        out.add("</div>");
        inColumns = false;
    }

    private void side() {
        if (inColumns) {
            return;
        }
        out.add("<aside class=\"side\">");
        out.narrow(() -> out.at(Place.FLOAT, () -> out.text(1 + random.nextInt(9))));
        out.add("</aside>");
    }

    private void wrapped(String tag) {
        out.add("<" + tag + ">");
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            paragraph("<p>");
        }
        out.add("</" + tag.split(" ", 2)[0] + ">");
    }

    private void listing() {
        out.add("<pre>");
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            out.word();
            out.add(i % 3 == 0 ? "  " : "\n");
        }
        out.add("</pre>");
    }
}
