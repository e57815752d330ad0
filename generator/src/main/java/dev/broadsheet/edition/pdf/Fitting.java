package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.TypesetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sets a brief until it has the pages that its author asks for, or, where nobody does, until it ends well. */
final class Fitting {

    private static final String HINT = "shorten or lengthen the text, or change fit";

    private final Function<String, TypesetResult> press;
    private final Document document;
    private final String natural;

    /** @param natural the document in the type of the theme */
    Fitting(Function<String, TypesetResult> press, Document document, String natural) {
        this.press = press;
        this.document = document;
        this.natural = natural;
    }

    /** A document in other type. */
    @FunctionalInterface
    interface Document {

        String xhtml(Fit fit) throws TemplateFailure;
    }

    /**
     * What an author asks for.
     *
     * @param pages how many there are to be; 0 for any number
     * @param mark the place where that is asked for, as {@code line:column}; empty for none
     */
    record Wish(int pages, String mark) {

        static final Wish NONE = new Wish(0, "");

        static Wish of(Optional<LocatedValue<Integer>> fit) {
            return fit.map(wanted -> new Wish(wanted.value(), mark(wanted.position())))
                    .orElse(NONE);
        }

        private static String mark(SourcePosition position) {
            return position.line() + ":" + position.column();
        }
    }

    /**
     * A document that was set.
     *
     * @param fit the type in which it was
     */
    record Fitted(TypesetResult result, Fit fit) {

        int pages() {
            return result.pagination().pageCount();
        }

        /** What was done to its type, and why; empty when nothing was, and nobody asked. */
        String description(Wish wish) {
            if (wish.pages() == 0) {
                return fit.description()
                        + (fit.description().isEmpty() ? "" : ", so that its last page is not nearly empty");
            }
            String asked = (wish.pages() == 1 ? "the page" : "the " + wish.pages() + " pages") + " that fit asks for";
            if (pages() != wish.pages()) {
                return "not " + asked;
            }
            return fit.description().isEmpty() ? "as it is " + asked : fit.description() + " for " + asked;
        }
    }

    Fitted fit(Wish wish) {
        Fitted first = new Fitted(press.apply(natural), Fit.NATURAL);
        int pages = first.pages();
        if (wish.pages() == 0) {
            return Fit.endsPoorly(first.result().pagination())
                    ? first(Fit.CLOSER, pages - 1).orElse(first)
                    : first;
        } else if (pages > wish.pages()) {
            List<Fit> closer =
                    Stream.concat(Fit.CLOSER.stream(), Fit.TIGHT.stream()).toList();
            return first(closer, wish.pages()).orElseGet(() -> tooLong(first, wish));
        }
        return pages == wish.pages()
                ? first
                : Fit.LOOSER.stream()
                        .map(this::set)
                        .filter(result -> result.pages() == wish.pages())
                        .findFirst()
                        .orElseGet(() -> tooShort(first, wish));
    }

    /** The first that has no more pages. */
    private Optional<Fitted> first(List<Fit> fits, int most) {
        return fits.stream()
                .map(this::set)
                .filter(result -> result.pages() <= most)
                .findFirst();
    }

    /** A template that fails only now is not worth a page. */
    private Fitted set(Fit fit) {
        try {
            return new Fitted(press.apply(document.xhtml(fit)), fit);
        } catch (TemplateFailure e) {
            return new Fitted(press.apply(natural), Fit.NATURAL);
        }
    }

    private Fitted tooLong(Fitted first, Wish wish) {
        Fit tightest = Fit.TIGHT.get(Fit.TIGHT.size() - 1);
        long lines = tightest.linesBeyond(set(tightest).result().pagination(), wish.pages());
        return description(
                first, wish, "has " + first.pages() + " pages; in the closest type " + lines + " lines are left over");
    }

    private Fitted tooShort(Fitted first, Wish wish) {
        return description(first, wish, "has " + first.pages() + " pages, in the loosest type too");
    }

    private static Fitted description(Fitted first, Wish wish, String found) {
        TypesetResult result = first.result();
        List<TypesetProblem> problems = new ArrayList<>(result.problems());
        String message = "the brief is to have " + wish.pages() + (wish.pages() == 1 ? " page and " : " pages and ");
        problems.add(new TypesetProblem(
                TypesetProblem.Severity.WARNING,
                "BS-PDF-009",
                TypesetProblem.Source.inDocument(Optional.of(wish.mark())),
                message + found,
                HINT));
        return new Fitted(
                new TypesetResult(result.pdf(), result.pagination(), result.composition(), problems), first.fit());
    }
}
