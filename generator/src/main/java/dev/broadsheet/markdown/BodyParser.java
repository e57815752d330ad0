package dev.broadsheet.markdown;

import dev.broadsheet.document.EncodedDocument;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.markdown.ParsedBody.Block;
import dev.broadsheet.markdown.ParsedBody.Caption;
import dev.broadsheet.markdown.ParsedBody.Heading;
import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Markdown to a clean body. */
final class BodyParser {

    private static final Evaluator NOTES = QueryParser.parse("section.notes");

    /** Paragraphs beside the text. */
    private static final Evaluator SIDE_NOTES = QueryParser.parse("p.side-note");

    private final BodySource source;
    private final MarkdownRenderer renderer;

    BodyParser(BodySource source, MarkdownRenderer renderer) {
        this.source = source;
        this.renderer = renderer;
    }

    /** Empty when the text is nested too deep or has too much markup. */
    Optional<ParsedBody> parse() {
        Optional<MarkupGuard.Finding> finding = new MarkupGuard(source.markdown()).find();
        if (finding.isPresent()) {
            report(finding.get());
            return Optional.empty();
        }
        try {
            return shape(tree(renderer.render(source)));
        } catch (StackOverflowError e) {
            // The guard counts what it knows of; flexmark, jsoup and we ourselves walk trees by recursion.
            report(new MarkupGuard.Finding(0, MarkupGuard.Excess.NESTING));
            return Optional.empty();
        }
    }

    private void report(MarkupGuard.Finding finding) {
        Refusal refusal = Refusal.of(finding.excess());
        source.error(refusal.code(), source.position(finding.offset()), refusal.message(), refusal.hint());
    }

    private static Element tree(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.HTML_DEPTH);
        Document document = parser.parseInput("<body>" + html + "</body>", "");
        return document.body();
    }

    private Optional<ParsedBody> shape(Element root) {
        Stream<Element> formulas =
                source.mayHoldHtml() ? root.stream().filter(element -> element.nameIs(Formulas.NAME)) : Stream.empty();
        boolean refused = refuses(root.stream().skip(1), Limits.ARTICLE_ELEMENTS, MarkupGuard.Excess.ELEMENTS)
                || refuses(formulas, Limits.ARTICLE_FORMULAS, MarkupGuard.Excess.FORMULAS);
        return refused ? Optional.empty() : Optional.of(clean(root));
    }

    /** Reports the first element that is one too many. */
    private boolean refuses(Stream<Element> elements, int most, MarkupGuard.Excess excess) {
        Optional<Element> tooMany = elements.skip(most).findFirst();
        tooMany.ifPresent(element -> {
            Refusal refusal = Refusal.of(excess);
            source.error(refusal.code(), source.position(element), refusal.message(), refusal.hint());
        });
        return tooMany.isPresent();
    }

    private ParsedBody clean(Element root) {
        Tidying.tidy(root, source.marker());
        TaskLists.shape(root, source.ownMarker());
        new HtmlPolicy(source).clean(root);
        Formulas.shape(root, source);
        if (source.mayHoldHtml()) {
            Nesting.mend(root);
        }
        Tables.mend(root);
        Ids ids = new Ids(source);
        ids.takeExplicit(root);
        List<Heading> headings = new Headings(source, ids).shape(root);
        new Figures(source).shape(root);
        Kinds.all()
                .forEach(kind -> kind.find(root, (element, variant) -> {
                    element.tagName("aside").attr(source.kindMarker(), kind.name() + " " + variant);
                }));
        Quotations.shape(root);
        NoteNumbers.number(root);
        NoteBackLinks.add(root);
        List<Caption> captions = Captions.number(root, ids);
        ids.numberParagraphs(root);
        DocumentBuilder.Built built = DocumentBuilder.build(root, source);
        return body(root, built, headings, captions, ids);
    }

    private ParsedBody body(
            Element root, DocumentBuilder.Built built, List<Heading> headings, List<Caption> captions, Ids ids) {
        boolean sideNotes = root.selectFirst(SIDE_NOTES) != null;
        Elements sections = root.select(NOTES);
        List<Block> notes = sections.stream()
                .flatMap(section -> TextBlocks.of(section, source).stream())
                .toList();
        sections.remove();
        List<Block> blocks = TextBlocks.of(root, source);
        int words = blocks.stream().mapToInt(block -> Words.count(block.text())).sum();
        return new ParsedBody(
                EncodedDocument.of(built.document()),
                built.links(),
                headings,
                captions,
                ids.all(),
                blocks,
                notes,
                sideNotes,
                words);
    }
}
