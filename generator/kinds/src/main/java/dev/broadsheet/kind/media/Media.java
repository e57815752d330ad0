package dev.broadsheet.kind.media;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Text;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.MediaType;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Film and sound, written as pictures: {@code ![The interview](interview.mp3)}. A medium becomes a figure with a player, links to
 * play, read and download it, and the caption. The variant of the player and of the links is the duration, that of a link the key
 * of its words.
 */
public final class Media implements Kind {

    static final String NAME = MediaType.KIND;

    /** The class of the links below a player. */
    static final String LINKS = "media-links";

    static final String TRANSCRIPT = "mediaTranscript";
    static final String DOWNLOAD = "mediaDownload";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        for (DraftElement picture : root.descendants("img")) {
            MediaType.of(picture.attribute("src"))
                    .filter(type -> !isRemote(picture))
                    .ifPresent(type -> new Player(picture, type, marks).shape());
        }
    }

    /** Whether the file is on another site. It stays a link, as remote pictures can. */
    private static boolean isRemote(DraftElement picture) {
        String address = picture.attribute("src");
        return address.startsWith("//") || address.contains("://");
    }

    /** Sets the target of links to a player on the site, the id of its figure, once all ids are assigned. */
    @Override
    public void settle(DraftElement root, Marks marks) {
        for (DraftElement link : root.having(Attribute.PAGE)) {
            DraftElement figure = link.closest(element -> element.is("figure"));
            link.set(Attribute.PAGE, figure == null || figure.id().isEmpty() ? "" : figure.id());
        }
    }

    @Override
    public Element build(DraftElement element, Build build) {
        String variant = element.traits().variant();
        return element.is("a")
                ? new Inline(NAME, variant, "a", build.attributes(element), List.of())
                : new Block(NAME, variant, element.name(), build.attributes(element), build.children(element));
    }

    @Override
    public Element shown(Inline link, UnaryOperator<String> words) {
        return new Link(addressed(link.attributes()), List.of(new Text(words.apply(link.variant()))));
    }

    private static Attributes addressed(Attributes attributes) {
        return attributes
                .find(Attribute.PAGE)
                .map(page -> Attributes.of(new Attribute("href", page.value(), page.reference(), false)))
                .orElse(attributes);
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        MediaWriter writer = new MediaWriter(out, words);
        if (block.attributes().hasClass(LINKS)) {
            writer.links(block);
        } else if (block.name().equals("track")) {
            writer.track(block);
        } else {
            writer.player(block);
        }
    }

    /** Returns the links only, because Markdown has no player. */
    @Override
    public String markdown(Block block, String content) {
        return content;
    }
}
