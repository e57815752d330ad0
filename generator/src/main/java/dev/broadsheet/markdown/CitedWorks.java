package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.citation.csl.CslCite;
import dev.broadsheet.citation.csl.CslCluster;
import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.citation.csl.Item;
import dev.broadsheet.citation.csl.JsonItem;
import dev.broadsheet.citation.csl.Locator;
import dev.broadsheet.markdown.syntax.Citation;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the citations of a document in the order of reading: those of a footnote where it is called first. */
final class CitedWorks {

    private final BodySource source;
    private final CslStyle style;
    private final Locale language;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<CslCluster> clusters = new ArrayList<>();
    private final IdentityHashMap<Citation, Integer> places = new IdentityHashMap<>();
    private final Set<FootnoteBlock> called = new HashSet<>();

    /** The number of the note that came last. */
    private int notes;

    CitedWorks(BodySource source, CslStyle style) {
        this.source = source;
        this.style = style;
        this.language = source.tex().language();
    }

    Map<String, Item> items() {
        return items;
    }

    List<CslCluster> clusters() {
        return clusters;
    }

    /** The place of a citation among all; -1 for one that names a work that is not there. */
    int place(Citation citation) {
        return places.getOrDefault(citation, -1);
    }

    void find(Node parent) {
        find(parent, 0);
    }

    private void find(Node parent, int note) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Citation citation) {
                add(citation, note);
            } else if (child instanceof Footnote call) {
                FootnoteBlock block = call.getFootnoteBlock();
                if (block != null && called.add(block)) {
                    find(block, note > 0 ? note : ++notes);
                }
            } else if (!(child instanceof FootnoteBlock)) {
                find(child, note);
            }
        }
    }

    private void add(Citation citation, int note) {
        boolean whole = true;
        for (Cite cite : citation.cites()) {
            whole &= isThere(cite);
        }
        if (whole) {
            List<CslCite> cites = citation.cites().stream().map(this::cite).toList();
            boolean made = note == 0 && style.isNote();
            places.put(citation, clusters.size());
            clusters.add(new CslCluster(suppressed(citation, cites), made ? ++notes : note));
        }
    }

    /** Names that are part of the sentence are left out of the citation, but not of a note. */
    private List<CslCite> suppressed(Citation citation, List<CslCite> cites) {
        if (!citation.isInText() || style.isNote()) {
            return cites;
        }
        CslCite cite = cites.get(0);
        return List.of(new CslCite(cite.key(), cite.prefix(), cite.label(), cite.locator(), cite.suffix(), true));
    }

    private boolean isThere(Cite cite) {
        String key = cite.key();
        if (items.containsKey(key)) {
            return true;
        }
        source.citations()
                .library()
                .find(key)
                .ifPresentOrElse(
                        work -> items.put(key, JsonItem.read(key, work.whole().get())),
                        () -> source.error(
                                "BS-CITE-003",
                                source.position(cite.offset()),
                                "no work '" + key + "' is in the bibliography",
                                source.citations().library().hint(key)));
        return items.containsKey(key);
    }

    private CslCite cite(Cite cite) {
        Locator locator = Locator.of(cite.suffix(), style, language);
        String prefix = cite.prefix().isEmpty() ? "" : cite.prefix() + " ";
        String rest = locator.rest();
        boolean apart = !rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0));
        return new CslCite(
                cite.key(), prefix, locator.label(), locator.text(), apart ? " " + rest : rest, cite.suppressed());
    }
}
