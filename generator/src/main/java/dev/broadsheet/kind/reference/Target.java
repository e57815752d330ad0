package dev.broadsheet.kind.reference;

import dev.broadsheet.document.Inline;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind.Marks;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reference leads to.
 *
 * @param key of the words that the name is put into
 * @param name its number, or the text of a heading
 */
record Target(String key, String name) {

    private static final Pattern HEADING = Pattern.compile("h[2-6]");

    /** The class of the number beside a formula. */
    private static final String EQUATION_NUMBER = "equation-number";

    /** Empty for what readers know by no name. */
    static Optional<Target> of(DraftElement element, Marks marks) {
        if (HEADING.matcher(element.name()).matches()) {
            return Optional.of(new Target("sectionNamed", marks.words(element)));
        }
        // An author gives the id of a figure to its picture, and that of an equation to the formula.
        @Nullable DraftElement around = element.closest(Target::isNumbered);
        boolean within = element.is("img") || element.is("math") || element.is("pre");
        return around == null || (around != element && !within) ? Optional.empty() : numbered(around);
    }

    private static boolean isNumbered(DraftElement element) {
        return numbered(element).isPresent();
    }

    private static Optional<Target> numbered(DraftElement element) {
        for (DraftElement part : element.elements()) {
            int number = part.traits().number();
            if (number > 0 && (part.is("caption") || part.is("figcaption"))) {
                String key = element.is("table")
                        ? Inline.TABLE
                        : element.hasClass("code-listing") ? "listing" : Inline.FIGURE;
                return Optional.of(new Target(key, String.valueOf(number)));
            } else if (part.hasClass(EQUATION_NUMBER)) {
                return Optional.of(new Target("equation", part.text()));
            }
        }
        return Optional.empty();
    }
}
