package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import dev.broadsheet.citation.References;
import dev.broadsheet.citation.csl.CslProcessor;
import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.citation.csl.Run;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.markdown.syntax.Citation;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes citations and the list of works as a style in CSL says. */
final class StyledCitations implements CitationWriter {

    private final CslStyle style;
    private final CslProcessor processor;
    private final CitedWorks works;
    private final References words;
    private final CiteLinks links = new CiteLinks();

    private StyledCitations(CslStyle style, CslProcessor processor, CitedWorks works, References words) {
        this.style = style;
        this.processor = processor;
        this.works = works;
        this.words = words;
    }

    static StyledCitations of(Document document, BodySource source, CslStyle style) {
        CitedWorks works = new CitedWorks(source, style);
        works.find(document);
        CslProcessor processor = new CslProcessor(style, source.tex().language(), works.items(), works.clusters());
        return new StyledCitations(
                style, processor, works, new References(source.tex().language()));
    }

    @Override
    public void read(Citation citation, MarkdownReader reader) {
        int place = works.place(citation);
        if (place < 0) {
            reader.out().write(citation.getChars().toString());
            return;
        }
        boolean linked = citation.getAncestorOfType(LinkNodeBase.class, LinkRef.class) != null;
        boolean noted = citation.getAncestorOfType(FootnoteBlock.class) != null;
        if (citation.isInText()) {
            List<Run> names = processor.authors(place);
            boolean alone = style.isNote() || processor.citation(place, false).isEmpty();
            new RunWriter(reader).write(alone && next(citation) == '.' ? CslProcessor.unstopped(names) : names);
        }
        if (style.isNote() && !linked && !noted) {
            inNote(citation, place, reader);
        } else {
            inText(citation, place, linked, reader);
        }
    }

    private void inNote(Citation citation, int place, MarkdownReader reader) {
        reader.out().trimEnd();
        reader.notes().call("cite", citation.getStartOffset(), () -> {
            reader.out().start("p", new Traits(citation.getStartOffset(), true));
            cites(citation, processor.citation(place, true), reader);
            reader.out().end();
        });
    }

    private void inText(Citation citation, int place, boolean linked, MarkdownReader reader) {
        List<Run> cited = processor.citation(place, false);
        List<Run> runs = next(citation) == '.' ? CslProcessor.unstopped(cited) : cited;
        boolean raised = !runs.isEmpty()
                && runs.get(0).format().vertical() == dev.broadsheet.citation.csl.Format.Vertical.RAISED;
        if (raised || runs.isEmpty()) {
            reader.out().trimEnd();
        } else if (citation.isInText()) {
            reader.out().write(" ");
        }
        if (linked) {
            new RunWriter(reader).write(runs);
        } else {
            cites(citation, runs, reader);
        }
    }

    /** The character behind a citation; 0 at the end. */
    private static char next(Citation citation) {
        int end = citation.getEndOffset();
        return end < citation.getDocument().getChars().length()
                ? citation.getDocument().getChars().charAt(end)
                : 0;
    }

    /** Each cite is a link to its work; works within a range of numbers are cited where it begins. */
    private void cites(Citation citation, List<Run> runs, MarkdownReader reader) {
        Set<Integer> written = new HashSet<>();
        RunWriter writer = new RunWriter(reader);
        for (int i = 0; i < runs.size(); ) {
            int end = i + 1;
            int cite = runs.get(i).cite();
            while (end < runs.size() && runs.get(end).cite() == cite) {
                end++;
            }
            List<Run> part = runs.subList(i, end);
            if (cite < 0 || !written.add(cite)) {
                writer.write(part);
            } else {
                linked(citation.cites().get(cite), part, writer, reader);
            }
            i = end;
        }
        for (int cite = 0; cite < citation.cites().size() && !written.isEmpty(); cite++) {
            if (!written.contains(cite)) {
                links.within(citation.cites().get(cite).key());
            }
        }
    }

    /** A link ends where an address of the work begins, which is one itself. */
    private void linked(Cite cite, List<Run> runs, RunWriter writer, MarkdownReader reader) {
        int address = 0;
        while (address < runs.size() && runs.get(address).href().isEmpty()) {
            address++;
        }
        boolean whole = address == 0 || address == runs.size();
        if (processor.hasList()) {
            links.begin(cite.key(), cite.offset(), reader);
            writer.writePlain(whole ? runs : runs.subList(0, address));
            reader.out().trimEnd();
            reader.out().end();
            reader.out().write(whole ? "" : " ");
        }
        writer.write(processor.hasList() ? runs.subList(whole ? runs.size() : address, runs.size()) : runs);
    }

    @Override
    public void readList(MarkdownReader reader) {
        if (works.clusters().isEmpty() || !processor.hasList()) {
            return;
        }
        CslProcessor.ListForm form = processor.listForm();
        String classes = form.aligned() ? "references numbered" : form.hanging() ? "references" : "references flush";
        CiteLinks.beginList(classes, words.word("references"), reader);
        for (CslProcessor.Entry entry : processor.entries()) {
            reader.out().start("li", new Traits(Traits.UNKNOWN, true)).set("id", CiteLinks.id(entry.key()));
            new RunWriter(reader).write(entry.runs());
            links.endEntry(entry.key(), words.word("back"), reader);
        }
        CiteLinks.endList(reader);
    }
}
