package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Tag;
import dev.broadsheet.typesetter.page.galley.Frame;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.picture.Images;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section of the document that is being set, and how it was laid out last. */
final class Section {

    private @Nullable BlockBox box;
    private final String key;
    private final BoxDigest.Content content;
    private final List<Images.Use> uses = new ArrayList<>();
    private @Nullable SectionRecord record;
    private List<Item.Piece> pieces = List.of();
    private @Nullable Frame frame;
    private String place = "";
    private String measured = "";
    private boolean exchangeable = true;
    private boolean lost;
    private int reused;

    Section(BlockBox box, String key, BoxDigest.Content content, @Nullable SectionRecord record) {
        this.box = box;
        this.key = key;
        this.content = content;
        this.record = record;
    }

    BlockBox box() {
        return Objects.requireNonNull(box, "not to be laid out when it is being drawn");
    }

    /** Lets go of all that is needed to lay it out, and of its pages, each of which is then held until it is drawn. */
    void forget() {
        reused = pieces.size();
        box = null;
        frame = null;
        record = null;
        pieces = List.of();
    }

    /** How many of its pages were kept, when they are being drawn. */
    int reused() {
        return reused;
    }

    String key() {
        return key;
    }

    List<Tag> tags() {
        return content.tags();
    }

    /** What was kept of it; null for nothing of use. */
    @Nullable
    SectionRecord record() {
        return record;
    }

    /** What was kept is of no use. */
    void refuse() {
        record = null;
        pieces = List.of();
    }

    /** The pages in the galley, if it was laid out from what was kept. */
    List<Item.Piece> pieces() {
        return pieces;
    }

    void kept(List<Item.Piece> laid) {
        pieces = laid;
    }

    void fresh(Frame of) {
        frame = of;
    }

    @Nullable
    Frame frame() {
        return frame;
    }

    /** It is laid out anew. @param numbers of pages that it prints meanwhile */
    void begin(String where, String numbers) {
        place = where;
        pieces = List.of();
        measured = numbers;
    }

    String place() {
        return place;
    }

    String measured() {
        return measured;
    }

    List<Images.Use> uses() {
        return uses;
    }

    boolean isExchangeable() {
        return exchangeable;
    }

    void forbidExchange() {
        exchangeable = false;
    }

    /** It cannot be kept. */
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /** The numbers of pages that it prints, in a few letters. */
    String numbers(@Nullable Map<String, Integer> pages, Set<Integer> omitted) {
        if (content.anchors().isEmpty()) {
            return "";
        }
        if (pages == null) {
            return "?";
        }
        return Stream.concat(
                        content.anchors().stream().map(anchor -> Objects.toString(pages.get(anchor))),
                        content.references().stream().map(reference -> omitted.contains(reference) ? "-" : "+"))
                .collect(Collectors.joining(" "));
    }

    /** Labels with the numbers that references have in this document, rather than within the section. */
    List<Label> here(List<Label> labels) {
        return labels.stream()
                .map(label -> label instanceof Label.Reference reference
                        ? new Label.Reference(content.references().get(reference.number()), reference.anchors())
                        : label)
                .toList();
    }

    /** Labels with numbers of references that are counted within the section. */
    List<Label> within(List<Label> labels) {
        return labels.stream()
                .map(label -> label instanceof Label.Reference reference
                        ? new Label.Reference(content.references().indexOf(reference.number()), reference.anchors())
                        : label)
                .toList();
    }
}
