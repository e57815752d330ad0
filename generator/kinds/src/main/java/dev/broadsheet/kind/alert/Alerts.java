package dev.broadsheet.kind.alert;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Fence;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Quoted;
import dev.broadsheet.kind.Titles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Alerts: remarks beside the text with a label for their importance. */
public final class Alerts implements Kind {

    /** The five alerts of GitHub, by increasing severity. */
    enum Variant {
        NOTE("alertNote"),
        TIP("alertTip"),
        IMPORTANT("alertImportant"),
        WARNING("alertWarning"),
        CAUTION("alertCaution");

        private final String key;

        Variant(String key) {
            this.key = key;
        }

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns its marker in Markdown, which is case-insensitive. */
        String sign() {
            return "[!" + name() + "]";
        }

        static Variant of(String cssClass) {
            return valueOf(cssClass.toUpperCase(Locale.ROOT));
        }
    }

    private static final String LABEL = "alert-label";

    private static final Set<String> FENCES =
            Arrays.stream(Variant.values()).map(Variant::cssClass).collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "alert";
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        for (DraftElement quote : root.descendants("blockquote")) {
            DraftElement first = quote.firstElement();
            if (first != null && first.is("p") && first.first() instanceof DraftText text) {
                variant(text.text()).ifPresent(variant -> {
                    dropSign(first, text, variant);
                    marks.mark(quote, variant.cssClass());
                });
            }
        }
        root.descendants(element -> element.traits().fence() != null).forEach(block -> fenced(block, marks));
    }

    private void fenced(DraftElement block, Marks marks) {
        Fence fence = block.traits().fence();
        if (fence != null && fences().contains(fence.name())) {
            DraftElement title = block.firstElement();
            if (title != null && title.hasClass(Fence.TITLE)) {
                title.set("class", Fence.TITLE + " " + LABEL);
            }
            marks.mark(block, fence.name());
        }
    }

    @Override
    public Set<String> fences() {
        return FENCES;
    }

    @Override
    public boolean isMarker(String line) {
        return variant(line).isPresent();
    }

    /** Returns the alert whose marker is alone on the first line of a text. */
    private static Optional<Variant> variant(String text) {
        if (text.indexOf('[') < 0) {
            return Optional.empty();
        }
        String line = text.lines().findFirst().orElse("").strip();
        return Arrays.stream(Variant.values())
                .filter(variant -> line.equalsIgnoreCase(variant.sign()))
                .findFirst();
    }

    private static void dropSign(DraftElement paragraph, DraftText text, Variant variant) {
        String whole = text.text().stripLeading();
        text.set(whole.substring(variant.sign().length()).stripLeading());
        if (paragraph.firstElement() == null && text.isBlank()) {
            if (paragraph.next() instanceof DraftText blank && blank.isBlank()) {
                blank.remove();
            }
            paragraph.remove();
        }
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        out.start(block, "alert " + block.variant(), "role", "note");
        if (!Titles.has(block)) {
            out.start("p", "class", LABEL);
            out.text(words.apply(Variant.of(block.variant()).key));
            out.end("p");
        }
        out.content(block);
        out.end(block);
    }

    @Override
    public String markdown(Block block, String content) {
        return "> " + Variant.of(block.variant()).sign() + "\n" + Quoted.lines(content);
    }
}
