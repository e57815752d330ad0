package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.citation.Library;
import dev.broadsheet.citation.Piece;
import dev.broadsheet.citation.References;
import dev.broadsheet.citation.Work;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.markdown.syntax.Citation;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes citations in parentheses or in notes, and the list of the works that an article cites, with links both ways. */
final class CitationReader implements CitationWriter {

    private final BodySource source;
    private final Library library;
    private final References references;

    /** The works that are cited, by key. */
    private final Map<String, Work> cited = new LinkedHashMap<>();

    /** What tells works of the same names and year apart. */
    private final Map<String, String> letters = new HashMap<>();

    private final CiteLinks links = new CiteLinks();
    private final Set<String> known = new HashSet<>();

    /** Whether what is written is within a link already, where no other can be. */
    private boolean linked;

    private CitationReader(BodySource source) {
        this.source = source;
        this.library = source.citations().library();
        this.references = new References(source.tex().language());
    }

    /** What writes the citations of a document: by a style in CSL where the site names one. */
    static CitationWriter of(Document document, BodySource source) {
        if (source.citations().style().isPresent() && source.mayCite()) {
            return StyledCitations.of(
                    document, source, source.citations().style().get());
        }
        CitationReader reader = new CitationReader(source);
        if (source.mayCite()) {
            reader.find(document);
            if (!source.citations().notes()) {
                reader.tellApart();
            }
        }
        return reader;
    }

    private void find(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Citation citation) {
                citation.cites().forEach(this::find);
            } else {
                find(child);
            }
        }
    }

    private void find(Cite cite) {
        library.find(cite.key())
                .ifPresentOrElse(
                        work -> cited.put(cite.key(), work),
                        () -> source.error(
                                "BS-CITE-003",
                                source.position(cite.offset()),
                                "no work '" + cite.key() + "' is in the bibliography",
                                library.hint(cite.key())));
    }

    /** Lee 1999a, Lee 1999b. */
    private void tellApart() {
        Map<String, List<Work>> same = new LinkedHashMap<>();
        for (Work work : sorted()) {
            same.computeIfAbsent(references.names(work) + " " + references.year(work, ""), name -> new ArrayList<>())
                    .add(work);
        }
        for (List<Work> works : same.values()) {
            for (int i = 0; i < works.size() && works.size() > 1; i++) {
                letters.put(works.get(i).key(), letter(i));
            }
        }
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private List<Work> sorted() {
        return cited.values().stream()
                .sorted(Comparator.comparing(references::sortKey).thenComparing(Work::key))
                .toList();
    }

    @Override
    public void read(Citation citation, MarkdownReader reader) {
        linked = citation.getAncestorOfType(LinkNodeBase.class, LinkRef.class) != null;
        boolean whole = citation.cites().stream().allMatch(cite -> cited.containsKey(cite.key()));
        if (!whole) {
            reader.out().write(citation.getChars().toString());
        } else if (source.citations().notes() && !linked) {
            inNote(citation, reader);
        } else if (citation.isInText()) {
            Cite cite = citation.cites().get(0);
            Work work = work(cite);
            reader.out().write(references.names(work) + " (");
            link(work, references.year(work, letter(work)), cite.offset(), reader);
            reader.out().write(cite.suffix() + ")");
        } else {
            inParentheses(citation, reader);
        }
    }

    private Work work(Cite cite) {
        return java.util.Objects.requireNonNull(cited.get(cite.key()));
    }

    private String letter(Work work) {
        return letters.getOrDefault(work.key(), "");
    }

    private void inParentheses(Citation citation, MarkdownReader reader) {
        reader.out().write("(");
        String between = "";
        for (Cite cite : citation.cites()) {
            Work work = work(cite);
            String year = references.year(work, letter(work));
            reader.out().write(between + (cite.prefix().isEmpty() ? "" : cite.prefix() + " "));
            link(work, cite.suppressed() ? year : references.names(work) + " " + year, cite.offset(), reader);
            reader.out().write(cite.suffix());
            between = "; ";
        }
        reader.out().write(")");
    }

    private void inNote(Citation citation, MarkdownReader reader) {
        if (citation.isInText()) {
            reader.out().write(references.names(work(citation.cites().get(0))));
        } else {
            reader.out().trimEnd();
        }
        reader.notes().call("cite", citation.getStartOffset(), () -> note(citation, reader));
    }

    private void note(Citation citation, MarkdownReader reader) {
        reader.out().start("p", new Traits(citation.getStartOffset(), true));
        String between = "";
        for (Cite cite : citation.cites()) {
            Work work = work(cite);
            reader.out().write(between + (cite.prefix().isEmpty() ? "" : cite.prefix() + " "));
            List<Piece> pieces = known.add(work.key())
                    ? references.full(work, cite.suffix())
                    : references.again(work, cite.suffix());
            links.begin(work.key(), cite.offset(), reader);
            pieces.forEach(piece -> write(piece, reader));
            reader.out().end();
            between = " ";
        }
        reader.out().end();
    }

    private void link(Work work, String text, int offset, MarkdownReader reader) {
        if (linked) {
            reader.out().write(text);
            return;
        }
        links.begin(work.key(), offset, reader);
        reader.out().write(text);
        reader.out().end();
    }

    private static void write(Piece piece, MarkdownReader reader) {
        if (piece.italic()) {
            reader.out().start("cite", new Traits(Traits.UNKNOWN, true));
            reader.out().write(piece.text());
            reader.out().end();
        } else {
            reader.out().write(piece.text());
        }
    }

    /** The works that were cited, by name and year. */
    @Override
    public void readList(MarkdownReader reader) {
        if (cited.isEmpty()) {
            return;
        }
        CiteLinks.beginList("references", references.word("references"), reader);
        for (Work work : sorted()) {
            reader.out().start("li", new Traits(Traits.UNKNOWN, true)).set("id", CiteLinks.id(work.key()));
            references.entry(work, letter(work)).forEach(piece -> entry(piece, reader));
            links.endEntry(work.key(), references.word("back"), reader);
        }
        CiteLinks.endList(reader);
    }

    private void entry(Piece piece, MarkdownReader reader) {
        if (piece.href().isEmpty()) {
            write(piece, reader);
        } else {
            reader.out().start("a", new Traits(Traits.UNKNOWN, true)).set("href", piece.href());
            reader.out().write(piece.text());
            reader.out().end();
        }
    }
}
