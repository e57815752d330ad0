package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Embedded content other than {@code img}; HTML, sections 4.8.5 to 4.8.9 and 4.12.5. Pictures of
 * {@code object} and {@code embed}, and the {@code poster} of a {@code video}, are shown. Other content is replaced by the
 * element's fallback content.
 */
public final class EmbeddedContent {

    /** A URL with the file name extension of a picture, optionally followed by a query and a fragment. */
    private static final Pattern PICTURE = Pattern.compile(
            "data:image/.*|[^?#]*\\.(svg|png|jpe?g|gif|webp)([?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private EmbeddedContent() {}

    /** Returns the URL of the picture that an element shows; empty if it shows none. */
    public static Optional<String> picture(Element element) {
        return switch (element.normalName()) {
            case "object" -> ofType(element, element.attr("data"));
            case "embed" -> ofType(element, element.attr("src"));
            case "video" -> Optional.of(element.attr("poster")).filter(address -> !address.isBlank());
            default -> Optional.empty();
        };
    }

    /** Whether an element is a picture. */
    public static boolean isPicture(Element element) {
        return switch (element.normalName()) {
            case "img", InlineSvg.NAME -> true;
            default -> picture(element).isPresent();
        };
    }

    private static Optional<String> ofType(Element element, String address) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        boolean isPicture = type.isEmpty() ? PICTURE.matcher(address.strip()).matches() : type.startsWith("image/");
        return isPicture && !address.isBlank() ? Optional.of(address.strip()) : Optional.empty();
    }

    /** Returns the alternative text: {@code aria-label}, {@code title}, or the fallback text; empty for decoration. */
    public static Optional<String> alternative(Element element) {
        if (element.attr("aria-hidden").equals("true")) {
            return Optional.of("");
        }
        return Stream.of(element.attr("aria-label"), element.attr("title"), element.text())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Warns of an element of which nothing is shown. */
    public static void check(
            Element element, ComputedStyle style, Styles styles, Optional<String> mark, Problems problems) {
        switch (element.normalName()) {
            case "iframe", "object", "embed", "audio", "video", "canvas", "progress", "meter" -> {
                if (style.visibility() == Visibility.VISIBLE && !showsAnything(element, styles)) {
                    problems.warn(
                            "BS-LAYOUT-011",
                            mark,
                            "an element that only a screen can show is left out: <" + element.normalName()
                                    + address(element) + '>',
                            hint(element));
                }
            }
            default -> {
                if (element.normalName().endsWith(":svg")) {
                    problems.warn(
                            "BS-LAYOUT-011",
                            mark,
                            "HTML has no prefixes, and a picture with one is not drawn: <" + element.tagName() + '>',
                            "write <svg>, or write the document as XML that declares the prefix");
                }
            }
        }
    }

    private static boolean showsAnything(Element element, Styles styles) {
        return element.hasText()
                || !element.children()
                        .select("img, svg, math, object, embed, video")
                        .isEmpty()
                || isGenerated(element, "before", styles)
                || isGenerated(element, "after", styles);
    }

    private static boolean isGenerated(Element element, String pseudo, Styles styles) {
        return styles.pseudo(element, pseudo)
                .filter(style -> !style.content().isEmpty())
                .isPresent();
    }

    private static String address(Element element) {
        return Stream.of("src", "data")
                .map(element::attr)
                .filter(address -> !address.isBlank())
                .map(address -> " " + address.strip())
                .findFirst()
                .orElse("");
    }

    private static String hint(Element element) {
        return switch (element.normalName()) {
            case "video" -> "give it a poster, or write a replacement for paper into it";
            case "iframe", "embed" -> "style it with ::before { content: … } for print, or hide it by display: none";
            default -> "write a replacement for paper into it, or hide it by display: none";
        };
    }
}
