package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.value.Keyword.Break;
import dev.broadsheet.typesetter.page.breaks.Extent;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.KeptPage;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Frame;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.NumberedLines;
import dev.broadsheet.typesetter.page.inline.PageNumbers;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.recording.Replay;
import dev.broadsheet.typesetter.text.FontFace;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Lays out the sections of a document: from what was kept of them where it still holds, else anew. */
public final class KeptSections {

    /** Of a page that is kept, in the galley; whatever it is, nothing else has room beside it. In pt. */
    private static final double HEIGHT = 1;

    private final IdentityHashMap<BlockBox, Section> sections = new IdentityHashMap<>();
    private final List<Section> all = new ArrayList<>();
    private final @Nullable Surroundings surroundings;
    private final Images images;
    private final NumberedLines numbered;
    private final PageNumbers printed;
    private final IntSupplier reports;
    private boolean on;

    private KeptSections(
            @Nullable Surroundings surroundings,
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

    /** What sections that are laid out act on. @param reports how often anything was to be reported so far */
    public record Effects(Images images, NumberedLines numbered, PageNumbers printed, IntSupplier reports) {}

    /** Nothing is kept. */
    public static KeptSections none(Effects effects) {
        return new KeptSections(null, effects.images(), effects.numbered(), effects.printed(), effects.reports());
    }

    static KeptSections of(Surroundings surroundings, Effects effects) {
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

    /** Lets go of the boxes, since nothing is laid out again. */
    public void forget() {
        sections.clear();
        all.forEach(Section::forget);
    }

    /** Whether sections are kept and reused. */
    public boolean isOn() {
        return on;
    }

    /** All is set anew, and nothing is kept: pages depend on more than what is on them. */
    public void turnOff() {
        on = false;
        all.forEach(Section::refuse);
    }

    /** Whether a block will most likely not be laid out, since its pages are there. */
    public boolean isKnown(BlockBox box) {
        Section section = sections.get(box);
        SectionRecord record = section == null ? null : section.record();
        return section != null && record != null && record.measured().equals(numbers(section));
    }

    private String numbers(Section section) {
        return section.numbers(printed.known(), printed.omitted());
    }

    /** Whether a block is a section, which is to be laid out by {@link #lay}. */
    public boolean has(BlockBox box) {
        return on && sections.containsKey(box);
    }

    /**
     * Lays out a section.
     *
     * @param page name of its pages
     * @param anew lays it out when nothing was kept
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

    /** The frame of a block that is laid out anew. */
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
        out.breakHint(section.box().style().breakBefore(), BreakPenalties.AVOID);
        for (PageRecord each : record.pages()) {
            if (!pieces.isEmpty()) {
                out.breakHint(Break.PAGE, BreakPenalties.AVOID);
            }
            out.page(each.name());
            KeptPage kept =
                    new KeptPage(drawing, section.tags(), section.here(each.labels()), each.fill(), each.composition());
            Item.Piece piece = new Item.Piece(new Fragment.Kept(kept), HEIGHT, List.of(), each.start());
            out.piece(piece);
            pieces.add(piece);
        }
        out.page(page);
        out.breakHint(section.box().style().breakAfter(), BreakPenalties.STRANDED);
        section.kept(pieces);
    }

    private List<FontFace> faces(SectionRecord record) {
        List<FontFace> all = Objects.requireNonNull(surroundings, "kept").faces();
        return record.faces().stream().map(face -> all.get(face.index())).toList();
    }

    /**
     * Whether the pages of the sections that were reused are as they were: beginning on the same side, each by itself. What is of
     * no use is not reused when all is laid out again.
     *
     * @param crowded pages on which there is something from elsewhere
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
     * Whether sections that were reused print other numbers of pages than these; if so, they are not reused when all is laid out
     * again.
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

    /** How many pages are drawn from what was kept, when they are. */
    public int pages() {
        return all.stream().mapToInt(Section::reused).sum();
    }
}
