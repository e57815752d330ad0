package dev.broadsheet.kind.footnote;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Text;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.kind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Notes and their references. The notes are in a block at the end of the text, each in a block whose variant is its number. A
 * reference, or call, is an inline element with the number as its text and the note as its {@code href}; the last paragraph of a
 * note ends with a backlink to each call.
 */
public final class Footnotes implements Kind {

    static final String NAME = "footnote";

    /**
     * The variants of blocks and inline elements. The number of the call follows that of a backlink if the note has several
     * calls.
     */
    static final String SECTION = "notes";

    static final String CALL = "call";

    static final String ADJACENT_CALL = "adjacent-call";

    static final String BACK = "back";

    /** The superscript around a call; in a draft only. */
    static final String RAISED = "raised";

    /** The text of a backlink. */
    static final String ARROW = "\u2191";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> reservedClasses() {
        return Set.of(NoteWriter.RAISED, NoteWriter.BACK, NoteWriter.SECTION);
    }

    @Override
    public Reading reading(String variant) {
        return isBlock(variant) ? Reading.APART : Reading.NOT_TEXT;
    }

    /** Whether a variant is one of blocks: the section, or the number of a note. */
    private static boolean isBlock(String variant) {
        return variant.equals(SECTION) || Character.isDigit(variant.charAt(0));
    }

    /** Marks the notes that the Markdown parser created. Authors cannot write these classes and roles. */
    @Override
    public void prepare(DraftElement root, Marks marks) {
        root.descendants(element -> !NoteDraft.variant(element).isEmpty())
                .forEach(element -> marks.keep(element, NoteDraft.variant(element)));
    }

    /** Does nothing: notes are marked before headings are read, whose text omits the numbers of notes. */
    @Override
    public void find(DraftElement root, Marks marks) {}

    @Override
    public void arrange(DraftElement root) {
        NoteOrder.settle(root);
    }

    /** Omits the superscript around a call, which editions write themselves. */
    @Override
    public void build(DraftElement element, Build build, List<Node> nodes) {
        if (element.traits().variant().equals(RAISED)) {
            nodes.addAll(build.children(element));
        } else {
            nodes.add(build(element, build));
        }
    }

    @Override
    public Element build(DraftElement element, Build build) {
        if (NoteDraft.isSection(element)) {
            return new Block(NAME, SECTION, element.name(), Attributes.NONE, notes(element, build));
        }
        boolean adjacent = NoteDraft.isCall(element) && NoteDraft.isAdjacent(element);
        String variant = adjacent ? ADJACENT_CALL : element.traits().variant();
        Attributes attributes = new Attributes(
                element.id(), element.id(), "", List.of(Attribute.of("href", element.attribute("href"))));
        return new Inline(NAME, variant, element.name(), attributes, List.of(new Text(element.text())));
    }

    private static List<Node> notes(DraftElement section, Build build) {
        List<Block> notes = new ArrayList<>();
        section.nodes().forEach(child -> add(child, build, notes));
        return List.copyOf(notes);
    }

    /** Adds a note; nodes of raw HTML between notes become part of the previous note. */
    private static void add(DraftNode node, Build build, List<Block> notes) {
        if (node instanceof DraftElement list && list.is("ol") && !list.hasAttribute("id")) {
            list.nodes().forEach(child -> add(child, build, notes));
        } else if (node instanceof DraftElement item && item.is("li") && item.hasAttribute("id")) {
            String number = String.valueOf(notes.size() + 1);
            notes.add(new Block(NAME, number, item.name(), build.attributes(item), build.children(item)));
        } else if (!notes.isEmpty() && !(node instanceof DraftText text && text.isBlank())) {
            Block last = notes.remove(notes.size() - 1);
            List<Node> all = new ArrayList<>(last.children());
            build.add(node, all);
            notes.add(new Block(NAME, last.variant(), last.name(), last.attributes(), all));
        }
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        new NoteWriter(out, words).write(block);
    }

    @Override
    public void write(Inline inline, MarkupWriter out, UnaryOperator<String> words) {
        new NoteWriter(out, words).write(inline);
    }

    @Override
    public String markdown(Block block, String content) {
        return block.variant().equals(SECTION)
                ? content
                : "[^" + block.variant() + "]: "
                        + content.replace("\n", "\n    ").replace("\n    \n", "\n\n");
    }

    @Override
    public String markdown(Inline inline, String content) {
        return isCall(inline) ? "[^" + content + "]" : "";
    }

    @Override
    public String heading(Block block, UnaryOperator<String> words) {
        return block.variant().equals(SECTION) ? words.apply(NoteWriter.TITLE) : "";
    }

    @Override
    public String marker(Block block) {
        return block.variant().equals(SECTION) ? "" : "(" + block.variant() + ") ";
    }

    @Override
    public String plain(Inline inline, String content) {
        return isCall(inline) ? " (" + content + ")" : "";
    }

    static boolean isCall(Inline inline) {
        return inline.variant().equals(CALL) || inline.variant().equals(ADJACENT_CALL);
    }

    static boolean isBackLink(Node node) {
        return node instanceof Inline inline
                && inline.kind().equals(NAME)
                && inline.variant().startsWith(BACK);
    }
}
