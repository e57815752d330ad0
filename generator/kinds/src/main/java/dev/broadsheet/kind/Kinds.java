package dev.broadsheet.kind;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.alert.Alerts;
import dev.broadsheet.kind.box.Boxes;
import dev.broadsheet.kind.chart.Charts;
import dev.broadsheet.kind.citation.CitationPlaces;
import dev.broadsheet.kind.citation.ReferenceLists;
import dev.broadsheet.kind.code.Listings;
import dev.broadsheet.kind.credit.Credits;
import dev.broadsheet.kind.epigraph.Epigraphs;
import dev.broadsheet.kind.figure.Figures;
import dev.broadsheet.kind.footnote.Footnotes;
import dev.broadsheet.kind.formula.Formulas;
import dev.broadsheet.kind.gallery.Galleries;
import dev.broadsheet.kind.glossary.Glossaries;
import dev.broadsheet.kind.media.Media;
import dev.broadsheet.kind.pull.PullQuotes;
import dev.broadsheet.kind.qa.Questions;
import dev.broadsheet.kind.quotation.Quotations;
import dev.broadsheet.kind.reference.CrossReferences;
import dev.broadsheet.kind.source.Sources;
import dev.broadsheet.kind.steps.Steps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All kinds of blocks, in the order in which they look for their elements: first formulas, galleries, media and figures, on which
 * others build; then kinds with a marker or a fence; last those that take what is left.
 */
public final class Kinds {

    private static final List<Kind> ALL = List.of(
            new Formulas(),
            new Galleries(),
            new Media(),
            new Figures(),
            new Credits(),
            new Alerts(),
            new Boxes(),
            new Glossaries(),
            new ReferenceLists(),
            new CitationPlaces(),
            new PullQuotes(),
            new Epigraphs(),
            new Questions(),
            new Steps(),
            new Charts(),
            new Sources(),
            new Listings(),
            new Quotations(),
            new CrossReferences(),
            new Footnotes());

    private static final ForeignMarkup[] FOREIGN =
            ALL.stream().filter(ForeignMarkup.class::isInstance).toArray(ForeignMarkup[]::new);

    private static final Map<String, Kind> BY_NAME = ALL.stream().collect(Collectors.toMap(Kind::name, kind -> kind));

    private static final Map<String, ForeignMarkup> BY_ROOT =
            Arrays.stream(FOREIGN).collect(Collectors.toMap(ForeignMarkup::root, foreign -> foreign));

    private Kinds() {}

    public static List<Kind> all() {
        return ALL;
    }

    /** Returns the kind whose blocks a name starts in {@code ::: name}. */
    public static Optional<Kind> ofFence(String name) {
        return ALL.stream().filter(kind -> kind.fences().contains(name)).findFirst();
    }

    /** Returns all names that start a block, sorted. */
    public static SortedSet<String> fences() {
        return ALL.stream().flatMap(kind -> kind.fences().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the kind of text in brackets, such as {@code [#figure-2]}, that is not a link. The text includes the brackets. */
    public static Optional<Kind> ofBrackets(String text) {
        return ALL.stream().filter(kind -> kind.isBracketed(text)).findFirst();
    }

    /** Returns the classes that authors cannot use, sorted. */
    public static SortedSet<String> reservedClasses() {
        return ALL.stream()
                .flatMap(kind -> kind.reservedClasses().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns how an element of a draft takes part in the reading order. */
    public static Kind.Reading reading(DraftElement element) {
        Traits traits = element.traits();
        return traits.kind().isEmpty()
                ? Kind.Reading.RUNNING
                : of(traits.kind()).reading(traits.variant());
    }

    /** Returns how an element of a document takes part in the reading order. */
    public static Kind.Reading reading(Element element) {
        if (element instanceof Block block) {
            return of(block.kind()).reading(block.variant());
        }
        return element instanceof Inline inline ? of(inline.kind()).reading(inline.variant()) : Kind.Reading.RUNNING;
    }

    /** Returns the foreign vocabulary that an element of a draft belongs to. */
    public static Optional<ForeignMarkup> foreign(DraftElement element) {
        for (ForeignMarkup foreign : FOREIGN) {
            if (foreign.holds(element)) {
                return Optional.of(foreign);
            }
        }
        return Optional.empty();
    }

    /** Returns the foreign vocabulary with this root element. */
    public static Optional<ForeignMarkup> foreign(String root) {
        return Optional.ofNullable(BY_ROOT.get(root));
    }

    /** @throws IllegalArgumentException if there is no kind of this name */
    public static Kind of(String name) {
        Kind kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("there is no kind " + name);
        }
        return kind;
    }
}
