package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.CitePosition.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the position of each cite: whether its work was cited before, just before, or in a nearby note. */
final class CitePositions {

    private final int near;
    private final Map<String, Seen> seen = new HashMap<>();
    private @Nullable CslCluster last;

    CitePositions(CslStyle style) {
        this.near = Words.number(style.citation().get("near-note-distance"), 5);
    }

    /**
     * @param firstNote the note of the first cite of a work
     * @param lastNote the note of its latest cite
     */
    private record Seen(int firstNote, int lastNote) {}

    /** Returns the positions of all cites of a citation. Citations must be passed in reading order. */
    List<CitePosition> of(CslCluster cluster) {
        List<CitePosition> positions = new ArrayList<>();
        for (int i = 0; i < cluster.cites().size(); i++) {
            CslCite cite = cluster.cites().get(i);
            @Nullable CslCite before = i > 0 ? cluster.cites().get(i - 1) : previous();
            positions.add(position(cite, before, cluster.note()));
        }
        last = cluster;
        return positions;
    }

    private @Nullable CslCite previous() {
        return last != null && last.cites().size() == 1 ? last.cites().get(0) : null;
    }

    private CitePosition position(CslCite cite, @Nullable CslCite before, int note) {
        Seen known = seen.get(cite.key());
        if (known == null) {
            seen.put(cite.key(), new Seen(note, note));
            return CitePosition.FIRST;
        }
        seen.put(cite.key(), new Seen(known.firstNote, note));
        boolean close = note > 0 && known.lastNote > 0 && note - known.lastNote <= near;
        return new CitePosition(kind(cite, before), close, known.firstNote);
    }

    private static Kind kind(CslCite cite, @Nullable CslCite before) {
        if (before == null || !before.key().equals(cite.key())) {
            return Kind.SUBSEQUENT;
        } else if (before.locator().isEmpty()) {
            return cite.locator().isEmpty() ? Kind.IBID : Kind.IBID_WITH_LOCATOR;
        } else if (cite.locator().isEmpty()) {
            return Kind.SUBSEQUENT;
        }
        boolean same = before.locator().equals(cite.locator()) && before.label().equals(cite.label());
        return same ? Kind.IBID : Kind.IBID_WITH_LOCATOR;
    }
}
