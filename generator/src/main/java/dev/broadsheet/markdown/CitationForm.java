package dev.broadsheet.markdown;

import dev.broadsheet.citation.Work;
import dev.broadsheet.citation.csl.CslStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Citations of one text, or of several that share a list of works, in a style. A citation is named by its place among all, in the
 * order of reading. Nothing is kept of what was written, so that each may be written at any time.
 */
interface CitationForm {

    /** The names of those who made a work, as part of a sentence that a note follows. */
    void names(int place, ReferenceOut out);

    /** A citation that makes no note; with the names where they are part of the sentence. */
    void text(int place, ReferenceOut out);

    /** What is in the note that a citation makes. */
    void note(int place, ReferenceOut out);

    /** Whether the style has a list of works. */
    boolean hasList();

    /** The list of the works that are cited. */
    void list(ReferenceOut out);

    /**
     * The citations of a text.
     *
     * @param language of the text
     * @param marks in the order of reading
     */
    record Text(Locale language, List<CitationMark> marks) {

        public Text {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The form of a style, or else of the house.
     *
     * @param notes whether the house cites in notes
     * @param language of the list
     * @param texts in the order of reading; what a work was called before counts within each
     * @param works by the keys of all cites
     */
    static CitationForm of(
            Optional<CslStyle> style, boolean notes, Locale language, List<Text> texts, Map<String, Work> works) {
        return style.isPresent()
                ? StyledForm.of(style.get(), language, texts, works)
                : new HouseForm(notes, language, texts, works);
    }
}
