package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.page.box.Frame;
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

/** A section of the current document, with its record from an earlier run and the state of its layout. */
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

    /** Releases everything that layout needs, and the pages, which others hold until they are drawn. */
    void forget() {
        reused = pieces.size();
        box = null;
        frame = null;
        record = null;
        pieces = List.of();
    }

    /** Returns the number of its pages that are drawn from the record; 0 before {@link #forget}. */
    int reused() {
        return reused;
    }

    String key() {
        return key;
    }

    List<Tag> tags() {
        return content.tags();
    }

    /** Returns its valid record; null for none. */
    @Nullable
    SectionRecord record() {
        return record;
    }

    /** Discards the record. */
    void refuse() {
        record = null;
        pieces = List.of();
    }

    /** Returns its pages in the galley if it was laid out from the record; empty otherwise. */
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

    /**
     * Begins a layout without the record. @param where position and width of its box @param numbers page numbers that it prints
     */
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

    /** Marks it as impossible to keep. */
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /**
     * Returns the page numbers that it prints, as a string for comparison. @param pages page numbers by anchor; null if unknown
     */
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

    /** Returns labels with the numbers of references in this document, from those within the section. */
    List<Label> here(List<Label> labels) {
        return labels.stream()
                .map(label -> label instanceof Label.Reference reference
                        ? new Label.Reference(content.references().get(reference.number()), reference.anchors())
                        : label)
                .toList();
    }

    /** Returns labels with the numbers of references within the section, from those in this document. */
    List<Label> within(List<Label> labels) {
        return labels.stream()
                .map(label -> label instanceof Label.Reference reference
                        ? new Label.Reference(content.references().indexOf(reference.number()), reference.anchors())
                        : label)
                .toList();
    }
}
