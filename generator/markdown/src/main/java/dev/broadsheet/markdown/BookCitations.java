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

/** Formats the citations of texts that share a bibliography. */
public final class BookCitations {

    private final SiteConfig site;
    private final Bibliographies bibliographies;

    /** @param bibliographies the works that chapters may cite, and the style */
    public BookCitations(SiteConfig site, Bibliographies bibliographies) {
        this.site = site;
        this.bibliographies = bibliographies;
    }

    /**
     * A text that cites works.
     *
     * @param article the parsed text
     * @param references number of references of its links and pictures; those of citations follow
     * @param number chapter number; empty for none
     */
    public record Text(ParsedArticle article, int references, String number) {

        /** Returns the short text of a link to the text. */
        String label() {
            return number.isEmpty() ? article.metadata().headline().title() : number;
        }

        /** Returns the title, preceded by the number. */
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
     * The formatted citations of a text.
     *
     * @param texts for the placeholders of the citations and of the bibliography
     * @param targets of the additional references, in order of their indexes
     */
    public record Filled(CitedTexts texts, List<Target> targets) {

        public Filled {
            targets = List.copyOf(targets);
        }
    }

    /**
     * The target of a link in a citation or an entry.
     *
     * @param slug of another text; empty for the same text
     * @param anchor an id in that text
     * @param address on the web; empty for a target in a text
     * @param source position of such an address in the bibliography's file, if known
     */
    public record Target(String slug, String anchor, String address, Optional<SourcePosition> source) {}

    /** Returns whether the style has a bibliography. */
    public boolean hasList() {
        Optional<CslStyle> style = bibliographies.style();
        return style.isEmpty() || style.get().hasList();
    }

    /** Creates a text with nothing but the bibliography. @param named file to name in diagnostics */
    public Optional<ParsedArticle> page(String path, String slug, SourceText named) {
        References words = new References(site.language());
        String text = "---\ntitle: \"" + words.word("references") + "\"\nslug: " + slug + "\n---\n\n::: "
                + CitedTexts.LIST + "\n:::\n";
        SourceFile file =
                new SourceFile(SourceFile.Kind.CHAPTER, path, new SourceText(named.name(), text), "", Optional.empty());
        return new ArticleParser(site, bibliographies).parse(file, new Diagnostics());
    }

    /**
     * Formats the citations of texts, and returns them by the slugs of the texts.
     *
     * @param texts in reading order
     * @param holder the text that contains the bibliography, one of them; empty if the only text has its own
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

    /** Returns the citations of a text, with keys that are unique among all texts. */
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

    /** Returns the unique key of a work: files of two texts may have different works with the same key. */
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
