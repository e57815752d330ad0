package dev.broadsheet.kind;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The credit of a picture in a document, for lists of credits.
 *
 * @param picture the index of the reference to its file
 * @param text the author or owner; empty if not given
 * @param license the name of the licence; empty if there is none
 * @param source the index of the reference to its source, if given
 */
public record Credit(int picture, String text, String license, Optional<Integer> source) {

    /** The name of the kind of block that shows the credit. */
    public static final String KIND = "credit";

    /** The variant of the link to the source of a picture: the key of its words. */
    public static final String SOURCE = "pictureSource";

    /** The class of that link. */
    public static final String SOURCE_CLASS = "source";

    /** The attributes of pictures that form the credit. */
    public static final Set<String> ATTRIBUTES = Set.of("credit", "license", "source");

    /** Returns the credits of all pictures of a document, in order. */
    public static List<Credit> in(Document document) {
        List<Credit> found = new ArrayList<>();
        collect(document.nodes(), found);
        return found;
    }

    private static void collect(List<Node> nodes, List<Credit> found) {
        for (Node node : nodes) {
            if (node instanceof Element element) {
                Optional<Block> line = line(element);
                Optional<Integer> picture = line.isEmpty() ? Optional.empty() : picture(element);
                if (picture.isPresent()) {
                    found.add(of(picture.get(), line.get()));
                }
                collect(element.children(), found);
            }
        }
    }

    private static Optional<Block> line(Element figure) {
        for (Node child : figure.children()) {
            if (child instanceof Block block && block.kind().equals(KIND)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> picture(Element element) {
        for (Node child : element.children()) {
            Optional<Integer> found = child instanceof Picture picture
                    ? picture.attributes().find("src").map(Attribute::reference)
                    : child instanceof Element inner && inner.name().equals("a") ? picture(inner) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Credit of(int picture, Block line) {
        int end = line.variant().indexOf('\n');
        return new Credit(
                picture, line.variant().substring(0, end), line.variant().substring(end + 1), source(line));
    }

    private static Optional<Integer> source(Block line) {
        return line.children().stream()
                .filter(child ->
                        child instanceof Element link && link.attributes().hasClass(SOURCE_CLASS))
                .findFirst()
                .flatMap(link -> ((Element) link).attributes().find("href"))
                .map(Attribute::reference);
    }
}
