package dev.broadsheet.typesetter.proof;

import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import dev.broadsheet.typesetter.proof.RandomDocument.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Builder of a source with random words, each of which occurs once. */
final class Manuscript {

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

    private final Random random;
    private final StringBuilder html = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private Place place = Place.FLOW;
    private boolean narrow;

    Manuscript(Random random) {
        this.random = random;
    }

    String html() {
        return html.toString();
    }

    List<Word> words() {
        return words;
    }

    /** Returns the number of words so far, which is the index of the next word. */
    int size() {
        return words.size();
    }

    Place place() {
        return place;
    }

    /** Writes content that is set at another place than the content around it. */
    void at(Place where, Runnable content) {
        Place outer = place;
        place = where;
        content.run();
        place = outer;
    }

    /** Writes content without long words, for narrow boxes. */
    void narrow(Runnable content) {
        boolean outer = narrow;
        narrow = true;
        content.run();
        narrow = outer;
    }

    void add(String markup) {
        html.append(markup);
    }

    void text(int count) {
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                html.append(random.nextInt(20) == 0 ? " \n " : " ");
            }
            word();
        }
    }

    /** Writes a word, sometimes followed by punctuation. */
    void word() {
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

    void trimmed() {
        while (html.charAt(html.length() - 1) == ' ') {
            html.setLength(html.length() - 1);
        }
    }
}
