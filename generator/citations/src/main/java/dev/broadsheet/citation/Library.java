package dev.broadsheet.citation;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bibliography of a publication: works by key. Immutable once all files are read. */
public final class Library {

    /** The empty bibliography. */
    public static final Library EMPTY = new Library(null);

    /** The bibliography to search for keys that this one does not have. */
    private final @Nullable Library below;

    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, SourcePosition> places = new LinkedHashMap<>();

    private Library(@Nullable Library below) {
        this.below = below;
    }

    /**
     * Returns a bibliography with the works of {@code files}, which take precedence over works with the same keys here. Reports
     * faults.
     */
    public Library with(List<SourceText> files, Diagnostics diagnostics) {
        Library library = new Library(this);
        files.forEach(file -> library.add(file, diagnostics));
        return library;
    }

    private void add(SourceText file, Diagnostics diagnostics) {
        List<BibTex.Found> found =
                file.name().endsWith(".bib") ? BibTex.read(file, diagnostics) : CslJson.read(file, diagnostics);
        for (BibTex.Found one : found) {
            SourcePosition place = file.position(one.offset());
            if (works.size() >= Limits.WORKS) {
                diagnostics.report(Diagnostic.error(
                        "BS-CITE-004",
                        place,
                        "the bibliography has more than " + Limits.WORKS + " works",
                        "leave out those that are not cited"));
                return;
            }
            SourcePosition first = places.putIfAbsent(one.work().key(), place);
            if (first == null) {
                works.put(one.work().key(), one.work());
            } else {
                diagnostics.report(Diagnostic.warning(
                        "BS-CITE-002",
                        place,
                        "the work '" + one.work().key() + "' is already defined, at " + first,
                        "delete one of the two, or give it another key"));
            }
        }
    }

    public boolean isEmpty() {
        return works.isEmpty() && (below == null || below.isEmpty());
    }

    public Optional<Work> find(String key) {
        Work work = works.get(key);
        return work == null && below != null ? below.find(key) : Optional.ofNullable(work);
    }

    /** Returns the position of a work in its file, or empty if no work has this key. */
    public Optional<SourcePosition> place(String key) {
        SourcePosition place = places.get(key);
        return place == null && below != null ? below.place(key) : Optional.ofNullable(place);
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(works.keySet());
        if (below != null) {
            keys.addAll(below.keys());
        }
        return keys;
    }

    /** Returns the hint for a diagnostic about a key that no work has. */
    public String hint(String key) {
        return DidYouMean.hint(key, keys(), "add the work to the bibliography; write \\@ for the character");
    }
}
