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

        static Wish of(Optional<LocatedValue<Integer>> fit) {
            return fit.map(wanted -> new Wish(wanted.value(), mark(wanted.position())))
                    .orElse(new Wish(0, ""));
        }

        private static String mark(SourcePosition position) {
            return position.line() + ":" + position.column();
        }
    }

    TypesetResult fit(Wish wish) {
        TypesetResult first = press.apply(natural);
        int pages = pages(first);
        if (wish.pages() == 0) {
            return Fit.endsPoorly(first.pagination())
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
                        .filter(result -> pages(result) == wish.pages())
                        .findFirst()
                        .orElseGet(() -> tooShort(first, wish));
    }

    private static int pages(TypesetResult result) {
        return result.pagination().pageCount();
    }

    /** The first that has no more pages. */
    private Optional<TypesetResult> first(List<Fit> fits, int most) {
        return fits.stream()
                .map(this::set)
                .filter(result -> pages(result) <= most)
                .findFirst();
    }

    /** A template that fails only now is not worth a page. */
    private TypesetResult set(Fit fit) {
        try {
            return press.apply(document.xhtml(fit));
        } catch (TemplateFailure e) {
            return press.apply(natural);
        }
    }

    private TypesetResult tooLong(TypesetResult first, Wish wish) {
        Fit tightest = Fit.TIGHT.get(Fit.TIGHT.size() - 1);
        long lines = tightest.linesBeyond(set(tightest).pagination(), wish.pages());
        return told(
                first, wish, "has " + pages(first) + " pages; in the closest type " + lines + " lines are left over");
    }

    private TypesetResult tooShort(TypesetResult first, Wish wish) {
        return told(first, wish, "has " + pages(first) + " pages, in the loosest type too");
    }

    private static TypesetResult told(TypesetResult result, Wish wish, String found) {
        List<TypesetProblem> problems = new ArrayList<>(result.problems());
        String message = "the brief is to have " + wish.pages() + (wish.pages() == 1 ? " page and " : " pages and ");
        problems.add(new TypesetProblem(
                TypesetProblem.Severity.WARNING,
                "BS-PDF-009",
                TypesetProblem.Source.inDocument(Optional.of(wish.mark())),
                message + found,
                HINT));
        return new TypesetResult(result.pdf(), result.pagination(), problems);
    }
}
