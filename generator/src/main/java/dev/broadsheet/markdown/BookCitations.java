package dev.broadsheet.markdown;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.citation.Library;
import dev.broadsheet.citation.References;
import dev.broadsheet.citation.Work;
import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.EncodedDocument;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Formats the citations of texts that share a list of works. */
public final class BookCitations {

    private final SiteConfig site;
    private final Bibliographies bibliographies;

    /** @param bibliographies what chapters may cite, and in which style */
    public BookCitations(SiteConfig site, Bibliographies bibliographies) {
        this.site = site;
        this.bibliographies = bibliographies;
    }

    /**
     * A text that cites works.
     *
     * @param article the parsed text
     * @param references how many its links and pictures have; those of citations come after them
     * @param number that it has among the chapters; empty for none
     */
    public record Text(ParsedArticle article, int references, String number) {

        /** What a link to it says where there is little room. */
        String label() {
            return number.isEmpty() ? article.metadata().headline().title() : number;
        }

        /** Its title, with its number. */
        String title() {
            String title = article.metadata().headline().title();
            return number.isEmpty() ? title : number + " " + title;
        }

        String slug() {
            return article.metadata().identity().slug();
        }

        ParsedBody body() {
            return article.body();
        }
    }

    /**
     * What fills a text.
     *
     * @param texts for the places of its citations and of the list
     * @param targets what the references lead to that its links have besides those of the text, in order
     */
    public record Filled(CitedTexts texts, List<Target> targets) {

        public Filled {
            targets = List.copyOf(targets);
        }
    }

    /**
     * Where a citation or an entry leads.
     *
     * @param slug of another text; empty for the same
     * @param anchor an id there
     * @param address on the web; empty for a place in a text
     * @param source of such an address, where it is known
     */
    public record Target(String slug, String anchor, String address, Optional<SourcePosition> source) {}

    /** Whether the style has a list of works. */
    public boolean hasList() {
        Optional<CslStyle> style = bibliographies.style();
        return style.isEmpty() || style.get().hasList();
    }

    /** A text that has nothing but the list. Its place for readers of messages is that of another file. */
    public Optional<ParsedArticle> page(String path, String slug, SourceText named) {
        References words = new References(site.language());
        String text = "---\ntitle: \"" + words.word("references") + "\"\nslug: " + slug + "\n---\n\n::: "
                + CitedTexts.LIST + "\n:::\n";
        SourceFile file =
                new SourceFile(SourceFile.Kind.CHAPTER, path, new SourceText(named.name(), text), "", Optional.empty());
        return new ArticleParser(site, bibliographies).parse(file, new Diagnostics());
    }

    /**
     * What fills texts, by their slugs.
     *
     * @param texts in the order of reading
     * @param holder the text that has the list, one of them; empty where the only text has its own
     */
    public Map<String, Filled> fill(List<Text> texts, Optional<Text> holder) {
        Map<String, Work> works = new LinkedHashMap<>();
        Map<String, SourcePosition> sources = new HashMap<>();
        List<CitationForm.Text> forms = texts.stream()
                .map(text -> new CitationForm.Text(language(text), marks(text, works, sources)))
                .toList();
        CitationForm form = CitationForm.of(
                bibliographies.style(), site.citations().notes(), listLanguage(texts, holder), forms, works);
        SharedList list = new SharedList(holder, sources);
        Map<String, NodeReferences> out = new LinkedHashMap<>();
        int place = 0;
        for (int i = 0; i < texts.size(); i++) {
            NodeReferences nodes = new NodeReferences(list, texts.get(i));
            write(forms.get(i).marks(), form, place, nodes);
            out.put(texts.get(i).slug(), nodes);
            place += forms.get(i).marks().size();
        }
        if (form.hasList() && place > 0) {
            form.list(Objects.requireNonNull(out.get(holder.orElse(texts.get(0)).slug())));
        }
        Map<String, Filled> filled = new HashMap<>();
        out.forEach((slug, nodes) -> filled.put(slug, filled(nodes)));
        return filled;
    }

    private Locale listLanguage(List<Text> texts, Optional<Text> holder) {
        return holder.isPresent() ? site.language() : language(texts.get(0));
    }

    private static void write(List<CitationMark> marks, CitationForm form, int first, NodeReferences out) {
        for (int i = 0; i < marks.size(); i++) {
            CitationMark mark = marks.get(i);
            if (mark.makesNote() && mark.inText()) {
                form.names(first + i, out);
                out.fill(CitedTexts.names(i));
            }
            if (mark.makesNote()) {
                form.note(first + i, out);
            } else {
                form.text(first + i, out);
            }
            out.fill(CitedTexts.citation(i));
        }
    }

    private static Filled filled(NodeReferences nodes) {
        EncodedDocument fills = EncodedDocument.of(new Document(nodes.fills()));
        return new Filled(new CitedTexts(fills, Fingerprint.of(fills.bytes())), nodes.targets());
    }

    private static Locale language(Text text) {
        return text.article().metadata().identity().language();
    }

    /** The citations of a text with keys that name the same work in all texts. */
    private List<CitationMark> marks(Text text, Map<String, Work> works, Map<String, SourcePosition> sources) {
        Library library =
                bibliographies.of(text.article().file(), new Diagnostics()).library();
        List<CitationMark> marks = new ArrayList<>();
        for (CitationMark mark : text.body().citations().marks()) {
            List<Cite> cites = mark.cites().stream()
                    .map(cite -> new Cite(
                            key(cite.key(), library, works, sources),
                            cite.offset(),
                            cite.prefix(),
                            cite.suffix(),
                            cite.suppressed()))
                    .toList();
            marks.add(new CitationMark(
                    cites, mark.inText(), mark.note(), mark.makesNote(), mark.linked(), mark.stopped()));
        }
        return marks;
    }

    /** Files of two texts may have different works of one key. */
    private static String key(
            String written, Library library, Map<String, Work> works, Map<String, SourcePosition> sources) {
        Work work = library.find(written).orElseThrow();
        String key = written;
        for (int i = 2; !isSame(works.getOrDefault(key, work), work); i++) {
            key = written + "-" + i;
        }
        if (works.putIfAbsent(key, work) == null) {
            sources.put(key, library.place(written).orElseThrow());
        }
        return key;
    }

    private static boolean isSame(Work one, Work other) {
        return one.equals(other) || one.whole().get().equals(other.whole().get());
    }
}
