package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.document.Element;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.model.WideTables;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.TypesetResult;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * For whom a document is set.
 *
 * @param edition empty for the standard one
 * @param pages of the standard edition; none in itself
 */
record Reader(Optional<ReaderEdition> edition, Concordance pages) {

    static final Reader STANDARD = new Reader(Optional.empty(), Concordance.NONE);

    /** Columns that a page has no room for at the size of other tables. */
    private static final WideTables WIDE_TABLES = new WideTables(8, 10);

    static Reader of(ReaderEdition edition, Pagination standard) {
        return new Reader(Optional.of(edition), Concordance.with(standard));
    }

    boolean isPlain() {
        return edition.filter(ReaderEdition::isPlain).isPresent();
    }

    /** The class of what is wider than others of its kind; empty for all else. */
    String widthOf(Element element) {
        return edition.filter(ReaderEdition::isPlain)
                .map(own -> WideBlocks.in(own).classOf(element))
                .orElseGet(() -> WIDE_TABLES.classOf(element));
    }

    /** The path of its PDF, from that of the standard one. */
    String path(String standard) {
        return edition.map(own -> own.pathOf(standard)).orElse(standard);
    }

    /** Adds {@code reader} to what templates see, after the bodies have been written. */
    void addTo(Map<String, Object> model, Strings strings) {
        edition.ifPresent(own -> {
            Map<String, Object> reader = new TreeMap<>();
            reader.put("name", own.word());
            reader.put("title", strings.text(own.string()));
            reader.put("plain", own.isPlain());
            reader.put("pages", pages.rows());
            model.put("reader", reader);
        });
    }

    /** The title says which edition it is. */
    DocumentInfo titled(DocumentInfo info, Strings strings) {
        return edition.map(own -> info.titled(info.title() + " \u2013 " + strings.text(own.string())))
                .orElse(info);
    }

    /** What there is to say of the pages. The standard edition is held against the thresholds of site.yaml. */
    Proof proof(String path, String fitted, TypesetResult result, Problems problems, EditionInput input) {
        List<ProofPage> pages = ProofPage.of(result.composition(), problems);
        if (edition.isEmpty()) {
            new ThresholdCheck(input.publication().config().pdf().thresholds())
                    .check(path, pages)
                    .forEach(input.diagnostics()::report);
        }
        return Proof.of(path, fitted, pages);
    }

    /** The problems that the standard edition does not have, each with the name of this one. */
    List<TypesetProblem> own(TypesetResult result, TypesetResult standard) {
        Set<TypesetProblem> known = new HashSet<>(standard.problems());
        return edition.map(ReaderEdition::word).stream()
                .flatMap(name -> result.problems().stream()
                        .filter(problem -> !known.contains(problem))
                        .map(problem -> new TypesetProblem(
                                problem.severity(),
                                problem.code(),
                                problem.source(),
                                problem.message() + " (in the edition " + name + ")",
                                problem.hint())))
                .toList();
    }
}
