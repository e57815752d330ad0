package dev.broadsheet.kind;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A film or sound recording in a document, for lists of media.
 *
 * @param name its name
 * @param length its duration, if given
 * @param film whether it is a film, as opposed to sound
 * @param file the index of the reference to its file
 * @param poster the index of the reference to its poster, if it has one
 */
public record MediaItem(String name, Optional<Length> length, boolean film, int file, Optional<Integer> poster) {

    /** Returns all films and recordings of a document, in order. */
    public static List<MediaItem> in(Document document) {
        List<MediaItem> found = new ArrayList<>();
        collect(document.nodes(), found);
        return found;
    }

    private static void collect(List<Node> nodes, List<MediaItem> found) {
        for (Node node : nodes) {
            if (node instanceof Block block && isPlayer(block)) {
                found.add(of(block));
            } else if (node instanceof Element element) {
                collect(element.children(), found);
            }
        }
    }

    private static boolean isPlayer(Block block) {
        return block.kind().equals(MediaType.KIND)
                && (block.name().equals(MediaType.FILM.element())
                        || block.name().equals(MediaType.SOUND.element()));
    }

    private static MediaItem of(Block player) {
        return new MediaItem(
                player.attributes().value("aria-label"),
                Length.of(player.variant()),
                player.name().equals(MediaType.FILM.element()),
                player.attributes().find("src").map(Attribute::reference).orElse(Attribute.NONE),
                player.attributes().find("poster").map(Attribute::reference));
    }
}
