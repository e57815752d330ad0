package dev.broadsheet.markdown;

import dev.broadsheet.cache.SpillableBytes;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.EncodedDocument;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.kind.Credit;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.kind.Numbered;
import dev.broadsheet.markdown.ParsedBody.Caption;
import dev.broadsheet.markdown.ParsedBody.Heading;
import dev.broadsheet.markdown.ParsedBody.IndexMark;
import dev.broadsheet.markdown.ParsedBody.Target;
import dev.broadsheet.markdown.ParsedBody.TermMark;
import dev.broadsheet.markdown.ParsedBody.Title;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;

/** Converts Markdown to a sanitized body. */
final class BodyParser {

    private final BodySource source;
    private final MarkdownParser parser;

    BodyParser(BodySource source, MarkdownParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** Parses the source; empty, with an error reported, if it is nested too deeply or has too much markup. */
    Optional<ParsedBody> parse() {
        Optional<MarkupGuard.Finding> finding = new MarkupGuard(source.characters()).find();
        if (finding.isPresent()) {
            report(finding.get());
            return Optional.empty();
        }
        try {
            return shape(parser.parse(source));
        } catch (StackOverflowError e) {
            // The guard cannot foresee all nesting, and flexmark, jsoup and this package walk trees recursively.
            report(new MarkupGuard.Finding(0, MarkupGuard.Excess.NESTING));
            return Optional.empty();
        }
    }

    private void report(MarkupGuard.Finding finding) {
        LimitError refusal = LimitError.of(finding.excess());
        source.error(refusal.code(), source.position(finding.offset()), refusal.message(), refusal.hint());
    }

    private Optional<ParsedBody> shape(MarkdownParser.Read read) {
        DraftElement root = read.root();
        List<DraftElement> formulas = source.mayHoldHtml() || source.mayHoldTex()
                ? root.descendants(element -> Kinds.foreign(element.name()).isPresent())
                : List.of();
        boolean refused = refuses(root.descendants(), Limits.ARTICLE_ELEMENTS, MarkupGuard.Excess.ELEMENTS)
                || refuses(formulas, Limits.ARTICLE_FORMULAS, MarkupGuard.Excess.FORMULAS);
        return refused ? Optional.empty() : Optional.of(clean(root, read.citations()));
    }

    /** Reports the first element beyond a limit; returns whether there is one. */
    private boolean refuses(List<DraftElement> elements, int most, MarkupGuard.Excess excess) {
        if (elements.size() > most) {
            LimitError refusal = LimitError.of(excess);
            source.error(refusal.code(), source.position(elements.get(most)), refusal.message(), refusal.hint());
        }
        return elements.size() > most;
    }

    private ParsedBody clean(DraftElement root, List<CitationMark> citations) {
        Ids ids = new Ids(source);
        DraftNormalizer.tidy(root);
        new HtmlPolicy(source).clean(root);
        source.credits().add(root);
        Kinds.all().forEach(kind -> kind.prepare(root, new KindMarker(kind, source, ids)));
        if (source.mayHoldHtml()) {
            Nesting.repair(root);
        }
        Tables.repair(root);
        ids.takeExplicit(root);
        Headings outline = new Headings(source, ids);
        Optional<Title> title = source.mayBeginWithTitle() ? outline.takeTitle(root) : Optional.empty();
        List<Heading> headings = outline.shape(root);
        List<Heading> rows = outline.rows(root);
        Blocks.find(root, source, ids);
        WebPictures.settle(root, source);
        Kinds.all().forEach(kind -> kind.arrange(root));
        List<Caption> captions = Captions.number(root, ids);
        List<Target> targets = targets(root);
        List<IndexMark> index = IndexEntries.find(root, source, ids);
        List<TermMark> terms = Glossary.terms(root, source);
        Kinds.all().forEach(kind -> kind.settle(root, new KindMarker(kind, source, ids)));
        ids.numberParagraphs(root);
        DocumentBuilder.Built built = DocumentBuilder.build(root, source);
        ParsedBody.Citations cited = new ParsedBody.Citations(citations, listOfBook(root));
        return body(root, title, built, headings, rows, captions, targets, index, terms, cited, ids);
    }

    private static List<Target> targets(DraftElement root) {
        return Numbered.in(root).entrySet().stream()
                .map(one -> new Target(
                        one.getKey(),
                        one.getValue().counter(),
                        one.getValue().number(),
                        one.getValue().shown()))
                .toList();
    }

    /** Returns the position of the bibliography of a whole book, if it is in this text. */
    private Optional<SourcePosition> listOfBook(DraftElement root) {
        for (DraftElement list : root.ofKind(CitedTexts.LIST)) {
            if (list.traits().variant().equals(CitedTexts.OF_BOOK)) {
                return Optional.of(source.position(list));
            }
        }
        return Optional.empty();
    }

    /** Returns whether there are side notes or top-level elements that extend into the margin. */
    private static boolean needsRoomBesideText(DraftElement root) {
        for (DraftElement element = root.firstElement(); element != null; element = element.nextElement()) {
            if (element.hasAttribute("class") && Kind.SIZES.stream().anyMatch(element::hasClass)) {
                return true;
            }
        }
        return !root.descendants("p", element -> element.hasClass("side-note")).isEmpty();
    }

    private static boolean hasCredits(DraftElement root) {
        return !root.descendants("div", line -> line.traits().kind().equals(Credit.KIND))
                .isEmpty();
    }

    private ParsedBody body(
            DraftElement root,
            Optional<Title> title,
            DocumentBuilder.Built built,
            List<Heading> headings,
            List<Heading> rows,
            List<Caption> captions,
            List<Target> targets,
            List<IndexMark> index,
            List<TermMark> terms,
            ParsedBody.Citations citations,
            Ids ids) {
        boolean sideNotes = needsRoomBesideText(root);
        boolean sortable = !root.having(TableBlocks.SORTABLE).isEmpty();
        boolean credits = hasCredits(root);
        List<DraftElement> sections = root.descendants(element -> Kinds.reading(element) == Kind.Reading.APART);
        TextBlocks notes = TextBlocks.of(sections, source);
        sections.forEach(DraftNode::remove);
        TextBlocks text = TextBlocks.of(List.of(root), source);
        return new ParsedBody(
                title,
                SpillableBytes.of(EncodedDocument.of(built.document()).bytes()),
                built.links(),
                headings,
                rows,
                captions,
                targets,
                index,
                terms,
                citations,
                ids.all(),
                text.encoded(),
                notes.encoded(),
                sideNotes,
                sortable,
                credits,
                text.words(),
                source.mayCite() && !source.citations().held()
                        ? source.citations().hash()
                        : "");
    }
}
