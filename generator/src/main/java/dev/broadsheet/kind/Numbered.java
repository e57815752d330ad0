package dev.broadsheet.kind;

import dev.broadsheet.document.Inline;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Fence;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What readers know by a number.
 *
 * @param counted as what, such as {@link Inline#FIGURE}; the key of the words around its number
 * @param number from 1, each kind by itself; 0 when the author numbered it
 * @param shown as the text by itself shows the number
 */
public record Numbered(String counted, int number, String shown) {

    /** The class of the figure around a listing that has a caption. */
    public static final String LISTING = "code-listing";

    /** The kind of links that have what readers know their targets by as their text, and of numbers by themselves. */
    public static final String REFERENCE = "reference";

    /** The class of the number beside a formula, or beside a row of it. */
    public static final String EQUATION_NUMBER = "equation-number";

    /** All in a text whose captions have their numbers, by each id that they have. */
    public static SortedMap<String, Numbered> in(DraftElement root) {
        SortedMap<String, Numbered> found = new TreeMap<>();
        for (DraftElement element : root.having("id")) {
            of(element).ifPresent(numbered -> found.putIfAbsent(element.id(), numbered));
        }
        return found;
    }

    /** Makes an element that holds nothing but a number one whose number is that of its chapter. */
    public static void count(DraftElement holder, String counted) {
        holder.traits().setKind(REFERENCE, Inline.COUNTED + counted);
    }

    /** Whether an element is a link that has what readers know its target by as its text. */
    public static boolean isReference(DraftElement element) {
        return element.traits().kind().equals(REFERENCE);
    }

    /** Empty for what has no number. An author gives the id of a figure to its picture, and that of an equation to the formula. */
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
                return Optional.of(new Numbered(counted(element), number, String.valueOf(number)));
            } else if (number > 0 && part.hasClass(Fence.TITLE)) {
                return Optional.of(new Numbered(Inline.EXAMPLE, number, String.valueOf(number)));
            } else if (part.hasClass(EQUATION_NUMBER)) {
                return Optional.of(new Numbered(Inline.EQUATION, number, part.text()));
            }
        }
        return element.is("p") ? firstRow(element) : Optional.empty();
    }

    /** A formula whose rows have numbers is known by the first of them. */
    private static Optional<Numbered> firstRow(DraftElement paragraph) {
        return paragraph.descendants("mtr").stream()
                .flatMap(row -> own(row).stream())
                .findFirst();
    }

    private static String counted(DraftElement element) {
        return element.is("table") ? Inline.TABLE : element.hasClass(LISTING) ? Inline.LISTING : Inline.FIGURE;
    }
}
