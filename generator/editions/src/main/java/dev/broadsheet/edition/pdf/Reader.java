package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.document.Element;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.model.WideTables;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The edition for readers, or the standard edition, in which a document is typeset.
 *
 * @param edition the edition for readers; empty for the standard edition
 * @param pages the pages of the standard edition; {@link StandardPages#NONE} in the standard edition itself
 */
record Reader(Optional<ReaderEdition> edition, StandardPages pages) {

    static final Reader STANDARD = new Reader(Optional.empty(), StandardPages.NONE);

    /** The limits above which a table is too wide for the page in normal type. */
    private static final WideTables WIDE_TABLES = new WideTables(8, 10);

    static Reader of(ReaderEdition edition, Pagination standard) {
        return new Reader(Optional.of(edition), StandardPages.with(standard));
    }

    boolean isPlain() {
        return edition.filter(ReaderEdition::isPlain).isPresent();
    }

    /** Returns the CSS class of an element that is too wide for the column; empty for others. */
    String widthOf(Element element) {
        return edition.filter(ReaderEdition::isPlain)
                .map(own -> WideBlocks.in(own).classOf(element))
                .orElseGet(() -> WIDE_TABLES.classOf(element));
    }

    /** Returns the path of the PDF in this edition. @param standard the path of the PDF in the standard edition */
    String path(String standard) {
        return edition.map(own -> own.pathOf(standard)).orElse(standard);
    }

    /** Puts {@code reader} into a model; to be called after the bodies have been written. */
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

    /** Returns the document information with the name of the edition in the title. */
    DocumentInfo titled(DocumentInfo info, Strings strings) {
        return edition.map(own -> info.titled(info.title() + " \u2013 " + strings.text(own.string())))
                .orElse(info);
    }

    /**
     * Returns the report on the pages, and reports pages of the standard edition that exceed the thresholds of {@code site.yaml}.
     */
    Proof proof(String path, String fitted, TypesetResult result, Problems problems, EditionInput input) {
        List<ProofPage> pages = ProofPage.of(result.composition(), problems);
        if (edition.isEmpty()) {
            new ThresholdCheck(input.publication().config().pdf().thresholds())
                    .check(path, pages)
                    .forEach(input.diagnostics()::report);
        }
        return Proof.of(path, fitted, pages);
    }

    /** Returns the problems that do not occur in the standard edition, with the name of this edition in each message. */
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
