package dev.broadsheet.markdown;

import dev.broadsheet.citation.Work;
import dev.broadsheet.citation.csl.CslStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Formats the citations of one text, or of several that share a bibliography, in a style. A citation is identified by its index
 * among all, in reading order. Writing has no side effects on later output, so the order of calls is free.
 */
interface CitationForm {

    /** Writes the authors' names as part of a sentence, before the reference to a note. */
    void names(int place, ReferenceOut out);

    /** Writes a citation that makes no note, including the names if they are part of the sentence. */
    void text(int place, ReferenceOut out);

    /** Writes the content of the note that a citation makes. */
    void note(int place, ReferenceOut out);

    /** Returns whether the style has a bibliography. */
    boolean hasList();

    /** Writes the bibliography of the cited works. */
    void list(ReferenceOut out);

    /**
     * The citations of a text.
     *
     * @param marks in reading order
     */
    record Text(Locale language, List<CitationMark> marks) {

        public Text {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Returns the form of a CSL style, or else the built-in one.
     *
     * @param notes whether the built-in style cites in notes
     * @param language of the bibliography
     * @param texts in reading order; first and subsequent citations are distinguished within each text
     * @param works by the keys of all cites
     */
    static CitationForm of(
            Optional<CslStyle> style, boolean notes, Locale language, List<Text> texts, Map<String, Work> works) {
        return style.isPresent()
                ? StyledForm.of(style.get(), language, texts, works)
                : new BuiltInForm(notes, language, texts, works);
    }
}
