package dev.broadsheet.typesetter.proof;

import dev.broadsheet.typesetter.proof.RandomDocument.Note;
import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import dev.broadsheet.typesetter.proof.RandomDocument.Range;
import dev.broadsheet.typesetter.proof.RandomDocument.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes documents by chance, the same one for the same seed: of headings, paragraphs with notes and links, lists, tables,
 * figures, floats, boxes and listings, in styles that are drawn by lot as well. Every word of them occurs once.
 */
final class RandomDocuments {

    private static final String[] STEMS = {
        "a",
        "the",
        "of",
        "press",
        "letter",
        "government",
        "typography",
        "over",
        "printing",
        "responsibility",
        "leaf",
        "yet",
        "number",
        "international",
        "reader",
        "on",
        "I",
        "under",
        "manuscript",
        "ink",
        "office",
        "affluent",
        "river"
    };

    private final long seed;
    private final Random random;
    private final StringBuilder html = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final List<Range> paragraphs = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Range> figures = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private Place place = Place.FLOW;
    private boolean narrow;

    private RandomDocuments(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    static RandomDocument of(long seed) {
        return new RandomDocuments(seed).make();
    }

    private RandomDocument make() {
        RandomStyle style = RandomStyle.of(random);
        int chapters = 1 + random.nextInt(4);
        open("<h1>");
        text(1 + random.nextInt(6));
        headings.add(words.size() - 1);
        open("</h1>");
        paragraph("<p>");
        if (random.nextBoolean()) {
            contents(chapters);
        }
        for (int i = 0; i < chapters; i++) {
            chapter(i);
        }
        String xhtml =
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Random</title></head><body>"
                        + html + "</body></html>";
        return new RandomDocument(
                seed, style.css(), xhtml, words, paragraphs, headings, figures, notes, anchors, style.margin());
    }

    private void contents(int chapters) {
        open("<nav class=\"contents\"><ol>");
        for (int i = 0; i < chapters; i++) {
            open("<li><a href=\"#c" + i + "\">");
            text(1 + random.nextInt(9));
            open("</a></li>");
        }
        open("</ol></nav>");
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
        switch (random.nextInt(depth == 0 ? 18 : 6)) {
            case 6 -> heading("h3", "s" + words.size());
            case 7 -> list(depth);
            case 8 -> table();
            case 9 -> figure("figure", Place.FLOW);
            case 10 -> figure("figure class=\"left\"", Place.FLOAT);
            case 11 -> figure("figure class=\"right\"", Place.FLOAT);
            case 12 -> wrapped("aside class=\"box\"");
            case 13 -> wrapped("blockquote");
            case 14 -> listing();
            case 15 -> definitions();
            case 16 -> side();
            case 17 -> open("<div class=\"band\"></div>");
            default -> paragraph("<p>");
        }
    }

    private void heading(String element, String id) {
        anchors.add(id);
        open("<" + element + " id=\"" + id + "\">");
        text(1 + random.nextInt(7));
        headings.add(words.size() - 1);
        open("</" + element + ">");
        paragraph("<p class=\"first\">");
    }

    private void paragraph(String tag) {
        int from = words.size();
        open(tag);
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            text(1 + random.nextInt(28));
            inline();
        }
        open("</p>");
        paragraphs.add(new Range(from, words.size()));
    }

    private void inline() {
        switch (random.nextInt(9)) {
            case 0 -> span("<b>", "</b>");
            case 1 -> span("<i>", "</i>");
            case 2 -> span("<code>", "</code>");
            case 3 -> span("<a href=\"https://example.org/" + words.size() + "\">", "</a>");
            case 4 -> span("<a href=\"#c0\">", "</a>");
            case 5 -> note();
            default -> html.append(' ');
        }
    }

    private void span(String start, String end) {
        open(start);
        text(1 + random.nextInt(4));
        html.append(end).append(' ');
    }

    private void note() {
        if (place != Place.FLOW) {
            return;
        }
        int marker = words.size() - 1;
        place = Place.NOTE;
        trimmed();
        html.append("<span class=\"note\" id=\"n").append(words.size()).append("\">");
        anchors.add("n" + words.size());
        notes.add(new Note(marker, words.size()));
        text(random.nextInt(12) == 0 ? 40 + random.nextInt(60) : 3 + random.nextInt(20));
        html.append("</span> ");
        place = Place.FLOW;
    }

    private void list(int depth) {
        String element = random.nextBoolean() ? "ul" : "ol";
        open("<" + element + ">");
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            open("<li>");
            text(1 + random.nextInt(25));
            if (depth < 2 && random.nextInt(4) == 0) {
                list(depth + 1);
            }
            open("</li>");
        }
        open("</" + element + ">");
    }

    private void definitions() {
        open("<dl>");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            open("<dt>");
            text(1 + random.nextInt(3));
            open("</dt><dd>");
            text(1 + random.nextInt(25));
            open("</dd>");
        }
        open("</dl>");
    }

    private void table() {
        int columns = 1 + random.nextInt(3);
        narrow = true;
        open("<table>");
        if (random.nextBoolean()) {
            open("<caption>");
            text(1 + random.nextInt(12));
            open("</caption>");
        }
        if (random.nextBoolean()) {
            open("<thead><tr>");
            cells("th scope=\"col\"", columns, 2);
            open("</tr></thead>");
        }
        open("<tbody>");
        for (int i = 1 + random.nextInt(14); i > 0; i--) {
            open("<tr>");
            cells("td", columns, 7);
            open("</tr>");
        }
        open("</tbody></table>");
        narrow = false;
    }

    private void cells(String tag, int columns, int most) {
        for (int i = 0; i < columns; i++) {
            boolean wide = i + 1 < columns && random.nextInt(8) == 0;
            open("<" + tag + (wide ? " colspan=\"2\"" : "") + ">");
            text(1 + random.nextInt(most));
            open("</" + tag.substring(0, 2) + ">");
            i += wide ? 1 : 0;
        }
    }

    private void figure(String tag, Place where) {
        Place outer = place;
        place = where;
        narrow = true;
        int from = words.size();
        open("<" + tag + "><img src=\"" + (20 + random.nextInt(80)) + "x" + (10 + random.nextInt(50))
                + "\" alt=\"picture\"/><figcaption>");
        text(1 + random.nextInt(14));
        open("</figcaption></figure>");
        figures.add(new Range(from, words.size()));
        place = outer;
        narrow = false;
    }

    private void side() {
        Place outer = place;
        place = Place.FLOAT;
        narrow = true;
        open("<aside class=\"side\">");
        text(1 + random.nextInt(9));
        open("</aside>");
        place = outer;
        narrow = false;
    }

    private void wrapped(String tag) {
        open("<" + tag + ">");
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            paragraph("<p>");
        }
        open("</" + tag.split(" ", 2)[0] + ">");
    }

    private void listing() {
        open("<pre>");
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            word();
            html.append(i % 3 == 0 ? "  " : "\n");
        }
        open("</pre>");
    }

    private void open(String markup) {
        html.append(markup);
    }

    private void text(int count) {
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                html.append(random.nextInt(20) == 0 ? " \n " : " ");
            }
            word();
        }
    }

    private void trimmed() {
        while (html.charAt(html.length() - 1) == ' ') {
            html.setLength(html.length() - 1);
        }
    }

    private void word() {
        String stem = STEMS[random.nextInt(STEMS.length)];
        if (narrow && stem.length() > 6) {
            stem = "page";
        }
        String text = stem + words.size() + "x";
        words.add(new Word(text, place));
        html.append(text);
        if (random.nextInt(9) == 0) {
            html.append(",.;:!?".charAt(random.nextInt(6)));
        }
    }
}
