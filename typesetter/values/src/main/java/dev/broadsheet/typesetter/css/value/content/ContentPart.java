package dev.broadsheet.typesetter.css.value.content;

import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import java.util.Optional;

/** One item of {@code content}, {@code string-set} or {@code bookmark-label} (CSS Generated Content 3, CSS GCPM 3). */
public sealed interface ContentPart {

    /** A string. */
    record Text(String text) implements ContentPart {}

    /** {@code attr(name)}: the attribute's value, or {@code fallback}. */
    record Attr(String name, String fallback) implements ContentPart {}

    /** {@code counter(name, style)}; {@code page} and {@code pages} are counters as well. */
    record Counter(String name, CounterStyle style) implements ContentPart {}

    /** {@code counters(name, separator, style)}. */
    record Counters(String name, String separator, CounterStyle style) implements ContentPart {}

    /** {@code string(name, which)}: a named string of the page. */
    record StringRef(String name, Which which) implements ContentPart {}

    /** {@code element(name, which)}: a running element of the page. */
    record ElementRef(String name, Which which) implements ContentPart {}

    /** {@code target-counter(target, name, style)}: a counter's value where the target is. */
    record TargetCounter(Target target, String name, CounterStyle style) implements ContentPart {}

    /** {@code target-text(target, what)}: text of the target. */
    record TargetText(Target target, What what) implements ContentPart {}

    /** {@code leader(text)}: the text repeated to fill the line. */
    record Leader(String text) implements ContentPart {}

    /** {@code content(what)}: text of the element itself, in {@code string-set} and {@code bookmark-label}. */
    record ElementText(What what) implements ContentPart {}

    /** {@code url(reference)}: a picture. */
    record Image(String reference) implements ContentPart {}

    /** {@code open-quote} and similar. */
    enum Quote implements ContentPart, Keyword {
        OPEN_QUOTE,
        CLOSE_QUOTE,
        NO_OPEN_QUOTE,
        NO_CLOSE_QUOTE
    }

    /** Which of several assignments on a page {@code string()} and {@code element()} take. */
    enum Which implements Keyword {
        FIRST,
        START,
        LAST,
        FIRST_EXCEPT,
        /** {@code -bs-last}: the last assignment, but none on a page whose first one is empty, such as a chapter opening. */
        _BS_LAST
    }

    /** The part of an element's text; that of {@code ::marker} is not supported. */
    enum What implements Keyword {
        TEXT,
        /** The same as {@code text}. */
        CONTENT,
        FIRST_LETTER,
        /** Content of {@code ::before}; of the element itself only. */
        BEFORE,
        /** Content of {@code ::after}; of the element itself only. */
        AFTER;

        boolean isGenerated() {
            return this == BEFORE || this == AFTER;
        }
    }

    /**
     * The element that a {@code target-*()} function refers to; exactly one component is present.
     *
     * @param attribute name of the attribute that holds the reference, as in {@code attr(href url)}
     * @param reference the reference itself, such as {@code #chapter-2}
     */
    record Target(Optional<String> attribute, Optional<String> reference) {}
}
