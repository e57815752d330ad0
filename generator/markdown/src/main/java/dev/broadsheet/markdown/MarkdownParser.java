package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.markdown.lint.LeftoverMarkup;
import dev.broadsheet.markdown.syntax.ArrayText;
import dev.broadsheet.markdown.syntax.DocumentReader;
import dev.broadsheet.markdown.syntax.InlineExtension;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * Converts Markdown to a draft that is not sanitized. There is one instance per dialect, since to create a flexmark parser takes
 * as long as to parse an article. Thread-safe.
 */
final class MarkdownParser {

    static {
        // Initializes the interface before its implementation: two threads that each initialize one of them first
        // would deadlock.
        Objects.requireNonNull(BasedSequence.NULL);
    }

    private final Dialect dialect;
    private final ListOptions lists;

    /** Readers by the rare syntax that they support. */
    private final Map<Set<Dialect.Rare>, DocumentReader> readers = new ConcurrentHashMap<>();

    MarkdownParser(Dialect dialect) {
        this.dialect = dialect;
        this.lists = ListOptions.get(dialect.options(Set.of()));
    }

    private DocumentReader reader(Set<Dialect.Rare> rare) {
        return new DocumentReader(dialect.options(rare), new InlineExtension("<", InlineFormulas::new));
    }

    private Document parse(ArrayText markdown) {
        Set<Dialect.Rare> rare = Dialect.Rare.in(markdown);
        DocumentReader known = readers.get(rare);
        return (known == null ? readers.computeIfAbsent(rare, this::reader) : known).read(markdown);
    }

    /** Returns a predicate for offsets in code blocks or code spans of a text. */
    IntPredicate codeIn(String markdown) {
        BitSet code = new BitSet();
        NodeVisitor visitor = new NodeVisitor(
                new VisitHandler<>(Code.class, node -> code.set(node.getStartOffset(), node.getEndOffset())),
                new VisitHandler<>(FencedCodeBlock.class, node -> code.set(node.getStartOffset(), node.getEndOffset())),
                new VisitHandler<>(
                        IndentedCodeBlock.class, node -> code.set(node.getStartOffset(), node.getEndOffset())));
        try {
            visitor.visit(parse(new ArrayText(markdown)));
        } catch (StackOverflowError e) {
            // The article is rejected later, when it is parsed.
            code.set(0, markdown.length());
        }
        return code::get;
    }

    /**
     * A parsed text.
     *
     * @param citations with placeholders in the draft, in reading order
     */
    record Read(DraftElement root, List<CitationMark> citations) {}

    Read parse(BodySource source) {
        Document document = parse(source.characters());
        LeftoverMarkup.in(ReaderText.of(document, source)).forEach(source::warning);
        MarkdownReader reader = new MarkdownReader(document, lists, source);
        return new Read(reader.read(), reader.citations().held());
    }
}
