package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.SectionStore;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.page.inline.PageNumbers;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.recording.Recorder;
import dev.broadsheet.typesetter.recording.Recording;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.work.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Records and stores the sections of a document while it is drawn. */
public final class SectionWriter {

    private final Recorder recorder;
    private final SectionStore store;
    private final LayoutEnvironment environment;
    private final Images images;
    private final Function<Tag, StructureElement> elements;
    private final IntSupplier reports;
    private final PageNumbers printed;
    private final Map<Integer, Span> spans = new HashMap<>();
    private @Nullable Written current;
    private @Nullable Written last;
    private int reported;

    /** A section to store, with the indices of its first and last page. */
    record Span(Section section, int firstPage, int lastPage) {}

    /**
     * A page that has been drawn.
     *
     * @param name name of the page; empty for none
     * @param start position in the document at which it begins; empty for none
     * @param labels labels on it
     */
    public record Drawn(
            String name,
            Optional<Pagination.PageBreak> start,
            List<Label> labels,
            Pagination.PageFill fill,
            Task<Composition.Page> composition) {

        private PageRecord record(Section section) {
            Origin origin = start.map(place -> Origin.of(place.anchor(), place.offset()))
                    .orElse(null);
            List<Label> kept = labels.stream()
                    .filter(label -> label instanceof Label.Anchor
                            || label instanceof Label.NamedString
                            || label instanceof Label.Reference
                            || label instanceof Label.PageNumber)
                    .toList();
            return new PageRecord(name, origin, section.within(kept), fill, composition.get());
        }
    }

    private record Written(Span span, Recording recording, List<Drawn> pages) {}

    /**
     * @param recorder canvas on which all pages are drawn
     * @param elements returns the structure element of a used tag
     * @param reports returns the number of problems found so far
     * @param printed the printed page numbers
     */
    public SectionWriter(
            Recorder recorder,
            SectionCache cache,
            Images images,
            Function<Tag, StructureElement> elements,
            IntSupplier reports,
            PageNumbers printed,
            SectionSpans sections) {
        this.recorder = recorder;
        this.store = cache.store();
        this.environment = cache.environment();
        this.images = images;
        this.elements = elements;
        this.reports = reports;
        this.printed = printed;
        sections.all().forEach(span -> spans.put(span.firstPage(), span));
    }

    /** Begins a page, whose content is drawn until {@link #end}. */
    public void begin(int page) {
        Span next = spans.remove(page);
        if (next != null) {
            current = new Written(next, new Recording(numbered(next.section()), images::reference), new ArrayList<>());
        }
        if (current != null) {
            reported = reports.getAsInt();
            recorder.start(current.recording());
        }
    }

    private IdentityHashMap<StructureElement, Integer> numbered(Section section) {
        IdentityHashMap<StructureElement, Integer> numbers = new IdentityHashMap<>();
        List<Tag> tags = section.tags();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).used()) {
                numbers.put(elements.apply(tags.get(i)), i);
            }
        }
        return numbers;
    }

    /** Whether the current page belongs to a section to store. */
    public boolean isKeeping() {
        return current != null;
    }

    public void end(int page, Drawn drawn) {
        Written section = current;
        if (section == null) {
            return;
        }
        recorder.stop();
        section.recording().endPage();
        section.pages().add(drawn);
        if (reports.getAsInt() != reported) {
            section.span().section().lose();
        }
        if (page == section.span().lastPage()) {
            current = null;
            flush();
            last = section;
        }
    }

    /** Stores the previous section, the evaluation of whose pages has probably finished in the background. */
    public void flush() {
        Written section = last;
        last = null;
        if (section != null
                && section.recording().isComplete()
                && !section.span().section().isLost()) {
            record(section).ifPresent(record -> store.put(record.key(), record.packed()));
        }
    }

    private Optional<SectionRecord> record(Written written) {
        Section section = written.span().section();
        List<SectionRecord.Face> faces = new ArrayList<>();
        for (FontFace face : written.recording().faces()) {
            int index = environment.faces().indexOf(face);
            if (index < 0) {
                return Optional.empty();
            }
            faces.add(new SectionRecord.Face(index, environment.file(index)));
        }
        List<SectionRecord.Picture> pictures = new ArrayList<>();
        for (Images.Use use : section.uses()) {
            Optional<String> digest = images.digest(use.reference());
            if (digest.isEmpty()) {
                return Optional.empty();
            }
            pictures.add(new SectionRecord.Picture(use.reference(), use.mark(), digest.get()));
        }
        return Optional.of(new SectionRecord(
                section.key(),
                section.place(),
                KeptPages.side(written.span().firstPage()),
                section.measured(),
                section.numbers(printed.known(), printed.omitted()),
                section.isExchangeable(),
                pictures,
                faces,
                written.pages().stream().map(page -> page.record(section)).toList(),
                written.recording().bytes()));
    }
}
