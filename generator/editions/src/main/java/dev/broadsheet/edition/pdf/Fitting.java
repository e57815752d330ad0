package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Typesets a brief in varying type until it has the number of pages that its author requests or, by default, no nearly empty last
 * page.
 */
final class Fitting {

    private static final String HINT = "shorten or lengthen the text, or change fit";

    private final Function<String, DocumentTypesetter.Laid> typesetter;
    private final Brief brief;
    private final String whole;

    /**
     * @param typesetter the function that lays out a document
     * @param whole the XHTML of the brief in the type of the theme, with all parts that may be placed beside its text
     */
    Fitting(Function<String, DocumentTypesetter.Laid> typesetter, Brief brief, String whole) {
        this.typesetter = typesetter;
        this.brief = brief;
        this.whole = whole;
    }

    /**
     * The number of pages that an author requests.
     *
     * @param pages the number of pages; 0 for any number
     * @param mark the position of the request in the front matter, as {@code line:column}; empty for none
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
     * A typeset document.
     *
     * @param fit the type in which it is set
     */
    record Fitted(TypesetResult result, Fit fit) {

        int pages() {
            return result.pagination().pageCount();
        }

        /** Returns the change of the type and its reason as text; empty if there is neither a change nor a request. */
        String description(Wish wish) {
            if (wish.pages() == 0) {
                return fit.description()
                        + (fit.description().isEmpty() ? "" : ", so that its last page is not nearly empty");
            }
            String asked = (wish.pages() == 1 ? "the page" : "the " + wish.pages() + " pages") + " that fit asks for";
            if (pages() != wish.pages()) {
                return "not " + asked;
            }
            return fit.description().isEmpty() ? "already " + asked : fit.description() + " for " + asked;
        }
    }

    /**
     * A layout of the brief in one type.
     *
     * @param beside the parts beside its text
     */
    private record Trial(DocumentTypesetter.Laid laid, SideMatter beside, Fit fit) implements AutoCloseable {

        int pages() {
            return laid.pagination().pageCount();
        }

        Fitted draw() {
            return new Fitted(laid.draw(), fit);
        }

        @Override
        public void close() {
            laid.close();
        }
    }

    Fitted fit(Wish wish) throws TemplateFailure {
        try (Trial first = first()) {
            int pages = first.pages();
            if (wish.pages() == 0) {
                return pulledIn(first);
            } else if (pages > wish.pages()) {
                List<Fit> closer =
                        Stream.concat(Fit.CLOSER.stream(), Fit.TIGHT.stream()).toList();
                return first(closer, first.beside(), found -> found <= wish.pages())
                        .orElseGet(() -> tooLong(first, wish));
            } else if (pages == wish.pages()) {
                return first.draw();
            }
            return first(Fit.LOOSER, first.beside(), found -> found == wish.pages())
                    .orElseGet(() -> tooShort(first, wish));
        }
    }

    /** Returns the brief in tighter type if that saves a nearly empty last page, else as it is. */
    private Fitted pulledIn(Trial first) {
        int pages = first.pages();
        Pagination natural = first.laid().pagination();
        Optional<Fitted> closer = Fit.endsPoorly(natural)
                ? first(closer(natural), first.beside(), found -> found < pages)
                : Optional.empty();
        return closer.orElseGet(first::draw);
    }

    /** Returns the tighter types that may save a page. */
    private static List<Fit> closer(Pagination natural) {
        return Fit.CLOSER.stream().filter(fit -> fit.maySaveAPage(natural)).toList();
    }

    /** Lays out the brief in the type of the theme, with the parts beside its text that fit there. */
    private Trial first() throws TemplateFailure {
        SideMatter all = brief.sideMatter();
        DocumentTypesetter.Laid laid = typesetter.apply(whole);
        SideMatter beside = brief.sideMatter(laid.pagination());
        if (beside.equals(all)) {
            return new Trial(laid, all, Fit.NATURAL);
        }
        laid.close();
        return new Trial(typesetter.apply(brief.xhtml(beside, Fit.NATURAL)), beside, Fit.NATURAL);
    }

    /** Returns the brief in the first type that gives a wanted number of pages; empty if there is none. */
    private Optional<Fitted> first(List<Fit> fits, SideMatter beside, IntPredicate wanted) {
        for (Fit fit : fits) {
            try (Trial trial = lay(fit, beside)) {
                if (wanted.test(trial.pages())) {
                    return Optional.of(trial.draw());
                }
            } catch (TemplateFailure e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Trial lay(Fit fit, SideMatter beside) throws TemplateFailure {
        return new Trial(typesetter.apply(brief.xhtml(beside, fit)), beside, fit);
    }

    private Fitted tooLong(Trial first, Wish wish) {
        Fitted best = pulledIn(first);
        String found = "has " + best.pages() + " pages";
        Fit tightest = Fit.TIGHT.get(Fit.TIGHT.size() - 1);
        try (Trial trial = lay(tightest, first.beside())) {
            long lines = tightest.linesBeyond(trial.laid().pagination(), wish.pages());
            return description(best, wish, found + "; in the closest type " + lines + " lines are left over");
        } catch (TemplateFailure e) {
            return description(best, wish, found);
        }
    }

    private static Fitted tooShort(Trial first, Wish wish) {
        return description(first.draw(), wish, "has " + first.pages() + " pages, in the loosest type too");
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
