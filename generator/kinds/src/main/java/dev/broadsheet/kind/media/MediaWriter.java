package dev.broadsheet.kind.media;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes film and sound for an edition. */
final class MediaWriter {

    /** The play icon: a triangle in a circle. */
    private static final String MARK = "<circle cx=\"24\" cy=\"24\" r=\"23\" fill=\"#14110f\"/>"
            + "<circle cx=\"24\" cy=\"24\" r=\"21.5\" fill=\"none\" stroke=\"#fff\" stroke-width=\"1.5\"/>"
            + "<path d=\"M19 14.5v19l16-9.5z\" fill=\"#fff\"/>";

    private final MarkupWriter out;
    private final UnaryOperator<String> words;

    MediaWriter(MarkupWriter out, UnaryOperator<String> words) {
        this.out = out;
        this.words = words;
    }

    /** Writes the player. Media never start automatically, and are not loaded before the reader starts them. */
    void player(Block block) {
        boolean plays = out.medium() == Medium.PAGE || (out.medium() == Medium.BOOK && out.isIn(block, "src"));
        if (!plays) {
            poster(block);
            return;
        }
        List<String> more = new ArrayList<>(List.of("controls", "controls", "preload", "none"));
        out.sizeOf(block, "poster").ifPresent(size -> addSize(size, more));
        out.start(block, "", more.toArray(String[]::new));
        out.nodes(block.children());
        out.end(block);
    }

    private static void addSize(References.Size size, List<String> attributes) {
        attributes.addAll(List.of("width", String.valueOf(size.width()), "height", String.valueOf(size.height())));
    }

    void track(Block block) {
        String language = block.attributes().value("srclang");
        String label = words.apply("mediaCaptions") + (language.isEmpty() ? "" : " (" + language + ")");
        out.empty(block, "kind", "captions", "label", label);
    }

    /** Writes the poster instead of a player, where media cannot be played. */
    private void poster(Block block) {
        boolean shows = !out.addressOf(block, "poster").isEmpty();
        if (out.medium() == Medium.PRINT) {
            out.start("div", "class", shows ? "media-poster" : "media-poster bare");
            if (shows) {
                picture(block);
            }
            mark(shows ? "" : block.attributes().value("aria-label"));
            out.end("div");
        } else if (shows) {
            picture(block);
        }
    }

    private void picture(Block block) {
        List<String> attributes = new ArrayList<>(List.of(
                "src",
                out.addressOf(block, "poster").text(),
                "alt",
                block.attributes().value("aria-label")));
        out.sizeOf(block, "poster").ifPresent(size -> addSize(size, attributes));
        out.empty("img", attributes.toArray(String[]::new));
    }

    /** @param name the accessible name of the icon; empty if a picture beside it has one */
    private void mark(String name) {
        List<String> attributes = new ArrayList<>(
                List.of("xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 48 48", "class", "play"));
        attributes.addAll(name.isEmpty() ? List.of("aria-hidden", "true") : List.of("role", "img", "aria-label", name));
        out.start("svg", attributes.toArray(String[]::new));
        out.markup(MARK);
        out.end("svg");
    }

    void links(Block block) {
        List<Inline> shown = block.children().stream()
                .filter(Inline.class::isInstance)
                .map(Inline.class::cast)
                .filter(this::isShown)
                .toList();
        if (shown.isEmpty() && block.variant().isEmpty()) {
            return;
        }
        out.start(block, "");
        out.text(block.variant());
        for (int i = 0; i < shown.size(); i++) {
            out.text(i > 0 || !block.variant().isEmpty() ? " \u00B7 " : "");
            link(shown.get(i));
        }
        out.end(block);
    }

    /** Writes a link; in print with its URL as text. */
    private void link(Inline link) {
        Address address = out.addressOf(link, Attribute.PAGE);
        if (out.medium() == Medium.PRINT && !address.isEmpty()) {
            out.text(words.apply(link.variant()) + ": ");
            out.start("a", "href", address.text(), "class", "address");
            out.text(address.text());
            out.end("a");
        } else {
            out.nodes(List.<Node>of(link));
        }
    }

    /** Whether a link is shown in the medium: each edition links to what it does not contain itself. */
    private boolean isShown(Inline link) {
        Set<Medium> media = switch (link.variant()) {
            case Media.TRANSCRIPT -> Set.of(Medium.values());
            case Media.DOWNLOAD -> Set.of(Medium.PAGE, Medium.FEED);
            default -> Set.of(Medium.PRINT, Medium.BOOK, Medium.FEED);
        };
        String attribute = link.attributes().find(Attribute.PAGE).isPresent() ? Attribute.PAGE : "href";
        return media.contains(out.medium()) && !out.addressOf(link, attribute).isEmpty();
    }
}
