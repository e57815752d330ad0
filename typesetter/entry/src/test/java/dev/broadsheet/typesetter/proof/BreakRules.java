package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.proof.PlacedWords.Place2D;
import dev.broadsheet.typesetter.proof.RandomDocument.Note;
import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import dev.broadsheet.typesetter.proof.RandomDocument.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks which content shares a page or column, and in which order it comes. */
final class BreakRules {

    private final RandomDocument source;
    private final PlacedWords words;

    BreakRules(RandomDocument source, PlacedWords words) {
        this.source = source;
        this.words = words;
    }

    void assertAll() {
        assertNotesBegin();
        assertSideNotesBegin();
        assertPageFloatsFollow();
        assertHeadingsLead();
        assertLinesKeepTogether();
    }

    private void assertNotesBegin() {
        source.parts()
                .notes()
                .forEach(note -> assertThat(words.start(note.first()).page())
                        .as("page of the note after "
                                + source.words().get(note.marker()).text())
                        .isEqualTo(words.end(note.marker()).page()));
    }

    /** Notes begin on the page of their call, or later only if previous notes fill the margin. */
    private void assertSideNotesBegin() {
        int taken = 0;
        for (Note note : source.parts().sideNotes()) {
            int page = words.start(note.first()).page();
            int called = words.end(note.marker()).page();
            assertThat(page)
                    .as("page of the margin's note after " + words.word(note.marker()))
                    .isBetween(called, Math.max(called, taken));
            int last = note.first();
            while (last + 1 < source.words().size() && words.placeOf(last + 1) == Place.SIDE) {
                last++;
            }
            taken = words.end(last).page() + 1;
        }
    }

    /** Page floats keep their order, and none is on a page before that of the preceding text. */
    private void assertPageFloatsFollow() {
        int least = 0;
        for (Range figure : source.parts().pageFloats()) {
            int before = figure.from() - 1;
            while (before >= 0 && words.placeOf(before) != Place.FLOW) {
                before--;
            }
            least = before < 0 ? least : Math.max(least, words.end(before).page());
            assertThat(words.start(figure.from()).page())
                    .as("page of the float of " + words.word(figure.from()))
                    .isGreaterThanOrEqualTo(least);
            least = words.start(figure.from()).page();
        }
    }

    private void assertHeadingsLead() {
        for (int heading : source.parts().headings()) {
            int next = heading + 1;
            while (next < source.words().size() && words.placeOf(next) != Place.FLOW) {
                next++;
            }
            if (next < source.words().size()) {
                assertThat(words.start(next).page())
                        .as("page of what follows the heading " + words.word(heading))
                        .isEqualTo(words.end(heading).page());
                assertThat(words.start(next).baseline())
                        .as("what follows the heading " + words.word(heading) + " in its column")
                        .isLessThan(words.end(heading).baseline());
            }
        }
    }

    /** Widows and orphans: at least two lines of a paragraph on either side of the end of a page or column. */
    private void assertLinesKeepTogether() {
        for (Range paragraph : source.parts().paragraphs()) {
            List<Set<Long>> columns = columns(paragraph);
            if (columns.size() > 1) {
                columns.forEach(lines -> assertThat(lines.size())
                        .as("lines together of the paragraph of " + words.word(paragraph.from()))
                        .isGreaterThan(1));
            }
        }
    }

    /** Returns the rounded baselines of a paragraph's lines in each of its columns. */
    private List<Set<Long>> columns(Range paragraph) {
        List<Set<Long>> columns = new ArrayList<>();
        Place2D before = null;
        for (int word = paragraph.from(); word < paragraph.to(); word++) {
            if (words.placeOf(word) == Place.FLOW) {
                for (Place2D place : words.lines(word)) {
                    if (before == null || before.page() != place.page() || before.baseline() < place.baseline() - 1) {
                        columns.add(new TreeSet<>());
                    }
                    columns.get(columns.size() - 1).add(Math.round(place.baseline()));
                    before = place;
                }
            }
        }
        return columns;
    }

    /** Asserts that no figure is divided; not to be called if one is higher than a page. */
    void assertFiguresAreWhole() {
        for (Range figure : source.parts().figures()) {
            for (int word = figure.from(); word < figure.to(); word++) {
                assertThat(words.end(word).page())
                        .as("page of the caption's " + source.words().get(word).text())
                        .isEqualTo(words.start(figure.from()).page());
            }
        }
    }
}
