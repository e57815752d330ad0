package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.citation.Work;
import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.markdown.syntax.Citation;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the citations of a document in reading order; those in a footnote count at its first reference. */
final class CitedWorks {

    private final BodySource source;
    private final boolean styled;
    private final boolean notes;
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final List<CitationMark> marks = new ArrayList<>();
    private final IdentityHashMap<Citation, Integer> places = new IdentityHashMap<>();
    private final Set<FootnoteBlock> called = new HashSet<>();

    /** The number of the latest note. */
    private int count;

    CitedWorks(BodySource source) {
        this.source = source;
        Optional<CslStyle> style = source.citations().style();
        this.styled = style.isPresent();
        this.notes = styled ? style.get().isNote() : source.citations().notes();
    }

    /** Returns the cited works by their keys, in the order of their first cites. */
    Map<String, Work> works() {
        return works;
    }

    List<CitationMark> marks() {
        return marks;
    }

    /** Returns the index of a citation among all; -1 if it has an unknown key. */
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
                    find(block, note > 0 ? note : ++count);
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
            boolean linked = citation.getAncestorOfType(LinkNodeBase.class, LinkRef.class) != null;
            boolean own = notes && (styled ? note == 0 : !linked);
            places.put(citation, marks.size());
            int number = own ? ++count : note;
            marks.add(new CitationMark(
                    citation.cites(), citation.isInText(), number, own && !linked, linked, stopped(citation)));
        }
    }

    private static boolean stopped(Citation citation) {
        BasedSequence all = citation.getChars().getBaseSequence();
        int end = citation.getEndOffset();
        return end < all.length() && all.charAt(end) == '.';
    }

    private boolean isThere(Cite cite) {
        String key = cite.key();
        if (works.containsKey(key)) {
            return true;
        }
        source.citations()
                .library()
                .find(key)
                .ifPresentOrElse(
                        work -> works.put(key, work),
                        () -> source.error(
                                "BS-CITE-003",
                                source.position(cite.offset()),
                                "no work '" + key + "' is in the bibliography",
                                source.citations().library().hint(key)));
        return works.containsKey(key);
    }
}
