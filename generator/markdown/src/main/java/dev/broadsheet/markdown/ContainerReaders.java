package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Fence;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.markdown.lint.Admonitions;
import dev.broadsheet.markdown.syntax.Container;
import dev.broadsheet.source.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Readers of containers, the fenced divs of Pandoc: each becomes a {@code div} with its {@linkplain Fence opening line}. */
final class ContainerReaders {

    static final NodeReaders READERS = new NodeReaders()
            .with(Container.class, ContainerReaders::container)
            .with(Container.End.class, ContainerReaders::end)
            .with(Container.TooDeep.class, ContainerReaders::tooDeep);

    /** The name of a generic container, for classes of the author's own theme. */
    private static final String PLAIN = "div";

    private static final Set<String> OF_ELEMENTS = Set.of("lang", "dir", "aria-label");

    /** The id of the container that Pandoc puts the bibliography into. */
    private static final String PANDOC_LIST = "refs";

    private ContainerReaders() {}

    private static void container(Container container, MarkdownReader reader) {
        FenceBraces braces = FenceBraces.of(container.fence().braces().toString());
        String name = name(container, braces);
        check(container, name, braces, reader.source());
        reader.out().line();
        DraftElement block =
                reader.out().start("div", new Traits(container.fence().colons().getStartOffset(), false));
        give(block, name, braces);
        title(container, braces, reader);
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Container.Title)) {
                reader.read(child);
            }
        }
        reader.out().line();
        reader.out().end();
        reader.out().line();
    }

    /** Returns the name: in braces, Pandoc writes it as the first class or the bibliography's id, MyST as the only word. */
    private static String name(Container container, FenceBraces braces) {
        if (!container.fence().name().isEmpty()) {
            return container.fence().name().toString();
        }
        List<String> named = braces.classes().isEmpty() ? braces.others() : braces.classes();
        return !named.isEmpty() ? named.remove(0) : braces.id().equals(PANDOC_LIST) ? CitedTexts.LIST : "";
    }

    private static void check(Container container, String name, FenceBraces braces, BodySource source) {
        int offset = container.fence().colons().getStartOffset();
        if (!name.equals(PLAIN) && Kinds.ofFence(name).isEmpty()) {
            source.error("BS-BLOCK-001", source.position(offset), unknown(name), hint(name));
        }
        if (!braces.others().isEmpty()) {
            source.error(
                    "BS-BLOCK-004",
                    source.position(container.fence().braces().getStartOffset()),
                    "'" + braces.others().get(0) + "' is neither an id, a class nor a name with a value",
                    "write {#id .class name=\"value\"}");
        }
        if (!container.isClosed()) {
            source.error(
                    "BS-BLOCK-002",
                    source.position(offset),
                    "the block '" + name + "' is never closed",
                    "close it with a line of " + container.fence().colons());
        }
    }

    private static String unknown(String name) {
        return name.isEmpty() ? "the block has no name" : "no block is called '" + name + "'";
    }

    private static String hint(String name) {
        List<String> names = new ArrayList<>(Kinds.fences());
        Optional<String> alert = Admonitions.alert(name);
        if (alert.isPresent()) {
            return "write ::: " + alert.get();
        }
        return DidYouMean.hint(
                name,
                names,
                "the blocks are " + DidYouMean.list(names) + "; write ::: div {.house} for a class of your own theme");
    }

    private static void give(DraftElement block, String name, FenceBraces braces) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!braces.id().isEmpty()) {
            block.set("id", braces.id());
        }
        braces.classes().forEach(block::addClass);
        braces.named().forEach((key, value) -> {
            if (OF_ELEMENTS.contains(key)) {
                block.set(key, value);
            } else if (!key.equals("title")) {
                options.put(key, value);
            }
        });
        block.traits().setFence(new Fence(name, options));
    }

    private static void title(Container container, FenceBraces braces, MarkdownReader reader) {
        boolean written = container.getFirstChild() instanceof Container.Title;
        String plain = braces.named().getOrDefault("title", "");
        if (!written && plain.isBlank()) {
            return;
        }
        reader.out().line();
        int offset = written ? container.fence().title().getStartOffset() : container.getStartOffset();
        reader.out().start("p", new Traits(offset, true)).set("class", Fence.TITLE);
        reader.out().start("strong", new Traits(offset, true));
        if (written && container.getFirstChild() instanceof Container.Title title) {
            reader.children(title);
        } else {
            reader.out().text(plain);
        }
        reader.out().end();
        reader.out().end();
        reader.out().line();
    }

    private static void end(Container.End end, MarkdownReader reader) {
        if (!end.isClosing()) {
            reader.source()
                    .error(
                            "BS-BLOCK-003",
                            reader.source().position(end.getStartOffset()),
                            "this line closes a block, but none is open",
                            "delete it, or name the block where it begins: ::: facts");
        }
    }

    private static void tooDeep(Container.TooDeep line, MarkdownReader reader) {
        reader.source()
                .error(
                        "BS-BLOCK-007",
                        reader.source().position(line.getStartOffset()),
                        "blocks are nested deeper than " + Limits.CONTAINER_DEPTH + " levels",
                        "write them one after the other");
    }
}
