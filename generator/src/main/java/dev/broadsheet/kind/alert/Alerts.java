package dev.broadsheet.kind.alert;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.kind.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What readers are to know beside the text, with a label that says how much it matters. */
public final class Alerts implements Kind {

    /** The five of GitHub, from what is good to know to what does harm. */
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

        /** As it stands in Markdown, in any case of letters. */
        String sign() {
            return "[!" + name() + "]";
        }

        static Variant of(String cssClass) {
            return valueOf(cssClass.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public String name() {
        return "alert";
    }

    @Override
    public void find(Element root, Marks marks) {
        for (Element quote : List.copyOf(root.getElementsByTag("blockquote"))) {
            Element first = quote.firstElementChild();
            if (first != null && first.normalName().equals("p") && first.firstChild() instanceof TextNode text) {
                variant(text.getWholeText()).ifPresent(variant -> {
                    dropSign(first, text, variant);
                    marks.mark(quote, variant.cssClass());
                });
            }
        }
    }

    @Override
    public boolean isSign(String line) {
        return variant(line).isPresent();
    }

    /** The alert that a text begins, whose sign is alone on its line. */
    private static Optional<Variant> variant(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return Arrays.stream(Variant.values())
                .filter(variant -> line.equalsIgnoreCase(variant.sign()))
                .findFirst();
    }

    private static void dropSign(Element paragraph, TextNode text, Variant variant) {
        String whole = text.getWholeText().stripLeading();
        text.text(whole.substring(variant.sign().length()).stripLeading());
        if (paragraph.childrenSize() == 0 && text.isBlank()) {
            if (paragraph.nextSibling() instanceof TextNode blank && blank.isBlank()) {
                blank.remove();
            }
            paragraph.remove();
        }
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        out.start(block, "alert " + block.variant(), "role", "note");
        out.start("p", "class", "alert-label");
        out.text(words.apply(Variant.of(block.variant()).key));
        out.end("p");
        out.content(block);
        out.end(block);
    }

    @Override
    public String markdown(Block block, String content) {
        String quoted =
                content.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
        return "> " + Variant.of(block.variant()).sign() + "\n" + quoted;
    }
}
