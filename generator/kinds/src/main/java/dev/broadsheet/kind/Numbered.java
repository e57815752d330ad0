package dev.broadsheet.kind;

import dev.broadsheet.document.Inline;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Fence;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The number of a figure, table, listing, example or equation.
 *
 * @param counter the name of the counter, such as {@link Inline#FIGURE}; also the key of the words around the number
 * @param number the number from 1, counted per kind; 0 if the author set it
 * @param shown the number as displayed
 */
public record Numbered(String counter, int number, String shown) {

    /** The class of the figure around a listing with a caption. */
    public static final String LISTING = "code-listing";

    /** The kind of cross-references, whose text is the name of their target, and of the numbers in captions. */
    public static final String REFERENCE = "reference";

    /** The class of the number beside a formula, or beside a row of it. */
    public static final String EQUATION_NUMBER = "equation-number";

    /** Returns all numbered elements by id, once captions have their numbers. */
    public static SortedMap<String, Numbered> in(DraftElement root) {
        SortedMap<String, Numbered> found = new TreeMap<>();
        for (DraftElement element : root.having("id")) {
            of(element).ifPresent(numbered -> found.putIfAbsent(element.id(), numbered));
        }
        return found;
    }

    /** Marks an element that contains only a number, which is shown with the number of the chapter. */
    public static void count(DraftElement holder, String counter) {
        holder.traits().setKind(REFERENCE, Inline.COUNTED + counter);
    }

    /** Whether an element is a cross-reference, whose text is the name of its target. */
    public static boolean isReference(DraftElement element) {
        return element.traits().kind().equals(REFERENCE);
    }

    /**
     * Returns the number of an element; empty if it has none. The id of a figure or equation may be on its picture or formula.
     */
    public static Optional<Numbered> of(DraftElement element) {
        boolean within = element.is("img") || element.is("math") || element.is("pre");
        @Nullable DraftElement numbered = within ? element.closest(Numbered::isNumbered) : element;
        return numbered == null ? Optional.empty() : own(numbered);
    }

    private static boolean isNumbered(DraftElement element) {
        return own(element).isPresent();
    }

    private static Optional<Numbered> own(DraftElement element) {
        for (@Nullable DraftElement part = element.firstElement(); part != null; part = part.nextElement()) {
            int number = part.traits().number();
            if (number > 0 && (part.is("caption") || part.is("figcaption"))) {
                return Optional.of(new Numbered(counter(element), number, String.valueOf(number)));
            } else if (number > 0 && part.hasClass(Fence.TITLE)) {
                return Optional.of(new Numbered(Inline.EXAMPLE, number, String.valueOf(number)));
            } else if (part.hasClass(EQUATION_NUMBER)) {
                return Optional.of(new Numbered(Inline.EQUATION, number, part.text()));
            }
        }
        return element.is("p") ? firstRow(element) : Optional.empty();
    }

    /** Returns the first number of a formula whose rows have numbers. */
    private static Optional<Numbered> firstRow(DraftElement paragraph) {
        return paragraph.descendants("mtr").stream()
                .flatMap(row -> own(row).stream())
                .findFirst();
    }

    private static String counter(DraftElement element) {
        return element.is("table") ? Inline.TABLE : element.hasClass(LISTING) ? Inline.LISTING : Inline.FIGURE;
    }
}
