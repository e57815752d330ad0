package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.KeptPage;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.NumberedLines;
import dev.broadsheet.typesetter.page.inline.PageNumbers;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.recording.Replay;
import dev.broadsheet.typesetter.text.font.FontFace;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Lays out the sections of a document: from their records where these are valid, otherwise anew. */
public final class KeptSections {

    /** Height of a kept page in the galley, in pt. Any value would do, since forced page ends separate it from other content. */
    private static final double HEIGHT = 1;

    private final IdentityHashMap<BlockBox, Section> sections = new IdentityHashMap<>();
    private final List<Section> all = new ArrayList<>();
    private final @Nullable LayoutEnvironment surroundings;
    private final Images images;
    private final NumberedLines numbered;
    private final PageNumbers printed;
    private final IntSupplier reports;
    private boolean on;

    private KeptSections(
            @Nullable LayoutEnvironment surroundings,
            Images images,
            NumberedLines numbered,
            PageNumbers printed,
            IntSupplier reports) {
        this.surroundings = surroundings;
        this.images = images;
        this.numbered = numbered;
        this.printed = printed;
        this.reports = reports;
        this.on = surroundings != null;
    }

    /** The objects that layout of a section modifies. @param reports returns the number of problems found so far */
    public record Effects(Images images, NumberedLines numbered, PageNumbers printed, IntSupplier reports) {}

    /** Returns an instance without sections, which keeps nothing. */
    public static KeptSections none(Effects effects) {
        return new KeptSections(null, effects.images(), effects.numbered(), effects.printed(), effects.reports());
    }

    static KeptSections of(LayoutEnvironment surroundings, Effects effects) {
        return new KeptSections(
                surroundings, effects.images(), effects.numbered(), effects.printed(), effects.reports());
    }

    void add(Section section) {
        sections.put(section.box(), section);
        all.add(section);
    }

    List<Section> all() {
        return all;
    }

    /** Releases the boxes after the last layout. */
    public void forget() {
        sections.clear();
        all.forEach(Section::forget);
    }

    /** Whether sections are kept and reused. */
    public boolean isOn() {
        return on;
    }

    /** Lays out everything anew and keeps nothing, for pages that depend on more than their content. */
    public void turnOff() {
        on = false;
        all.forEach(Section::refuse);
    }

    /** Whether a block will probably not be laid out, since it has a valid record. */
    public boolean isKnown(BlockBox box) {
        Section section = sections.get(box);
        SectionRecord record = section == null ? null : section.record();
        return section != null && record != null && record.measured().equals(numbers(section));
    }

    private String numbers(Section section) {
        return section.numbers(printed.known(), printed.omitted());
    }

    /** Whether a block is a section, to be laid out by {@link #lay}. */
    public boolean has(BlockBox box) {
        return on && sections.containsKey(box);
    }

    /**
     * Lays out a section.
     *
     * @param page name of its pages
     * @param anew lays it out if it has no valid record
     */
    public void lay(BlockBox box, GalleyBuilder out, double x, double width, String page, Runnable anew) {
        Section section = Objects.requireNonNull(sections.get(box), "no section");
        boolean alone = out.isOfPages() && out.containing() == null && !out.isBesideFloats();
        String place = x + " " + width + " " + page + " " + out.direction() + " " + out.dividesWords();
        SectionRecord record = section.record();
        boolean reused = alone
                && record != null
                && record.place().equals(place)
                && record.measured().equals(numbers(section));
        if (reused) {
            put(section, Objects.requireNonNull(record), out, page);
            return;
        }
        section.begin(place, numbers(section));
        int before = reports.getAsInt();
        images.watch(section.uses());
        numbered.beginExchange();
        anew.run();
        if (!numbered.endExchange()) {
            section.forbidExchange();
        }
        images.watch(null);
        if (!alone || out.isBesideFloats() || reports.getAsInt() != before) {
            section.lose();
        }
    }

    /** Records the frame of a block that is laid out anew; no effect on blocks that are not sections. */
    public void framed(BlockBox box, Frame frame) {
        Section section = sections.get(box);
        if (section != null) {
            section.fresh(frame);
        }
    }

    private void put(Section section, SectionRecord record, GalleyBuilder out, String page) {
        record.pictures().forEach(picture -> images.load(picture.reference(), picture.mark()));
        if (!record.exchangeable()) {
            numbered.forbidExchange();
        }
        Replay drawing = new Replay(record.drawing(), faces(record));
        List<Item.Piece> pieces = new ArrayList<>();
        out.breaks().hint(section.box().style().breakBefore(), BreakPenalties.AVOID);
        for (PageRecord each : record.pages()) {
            if (!pieces.isEmpty()) {
                out.breaks().hint(Break.PAGE, BreakPenalties.AVOID);
            }
            out.breaks().page(each.name());
            KeptPage kept =
                    new KeptPage(drawing, section.tags(), section.here(each.labels()), each.fill(), each.composition());
            Item.Piece piece = new Item.Piece(new Fragment.Kept(kept), HEIGHT, List.of(), each.start());
            out.piece(piece);
            pieces.add(piece);
        }
        out.breaks().page(page);
        out.breaks().hint(section.box().style().breakAfter(), BreakPenalties.STRANDED);
        section.kept(pieces);
    }

    private List<FontFace> faces(SectionRecord record) {
        List<FontFace> all = Objects.requireNonNull(surroundings, "kept").faces();
        return record.faces().stream().map(face -> all.get(face.index())).toList();
    }

    /**
     * Whether the pages of all reused sections have landed as recorded: on the same side, each alone on its page. Records of
     * other sections are not used in the next layout.
     *
     * @param crowded tells whether a page has content in its margins, by index
     */
    public boolean fit(Galley galley, List<Extent> extents, IntPredicate crowded) {
        if (!on || all.stream().allMatch(section -> section.pieces().isEmpty())) {
            return true;
        }
        KeptPages pages = new KeptPages(galley, extents, crowded);
        List<Section> unfit = all.stream()
                .filter(section -> !section.pieces().isEmpty() && !pages.hold(section))
                .toList();
        unfit.forEach(Section::refuse);
        return unfit.isEmpty();
    }

    /**
     * Whether any reused section prints page numbers other than these. Records of such sections are not used in the next layout.
     *
     * @param numbers page numbers by anchor; null if unknown
     * @param omitted numbers of the references that print nothing
     */
    public boolean refuseStale(@Nullable Map<String, Integer> numbers, Set<Integer> omitted) {
        List<Section> stale = all.stream()
                .filter(section -> !section.pieces().isEmpty()
                        && section.record() != null
                        && !section.record().printed().equals(section.numbers(numbers, omitted)))
                .toList();
        stale.forEach(Section::refuse);
        return !stale.isEmpty();
    }

    /** Returns the number of pages that are drawn from records; known after {@link #forget}. */
    public int pages() {
        return all.stream().mapToInt(Section::reused).sum();
    }
}
