package dev.broadsheet.picture;

import dev.broadsheet.address.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Sanitizes an SVG file for publication by writing a new one with known SVG elements and attributes only: no scripts, event
 * handlers, foreign content, external resources or document type. Private data of drawing programs is dropped silently; other
 * removals are reported. Ids that occur again are renamed.
 */
public final class SvgSanitizer {

    private static final Pattern PICTURE =
            Pattern.compile("(?s)data:image/(png|jpeg|jpg|gif|webp);base64,([A-Za-z0-9+/=\\s]*)");
    private static final Set<String> TEXTUAL = Set.of("text", "tspan", "textPath", "title", "desc", "a");

    /**
     * A sanitized file.
     *
     * @param width in CSS px
     * @param data the new file
     * @param removed the removed parts
     * @param repeated the ids that occur again, at their second places
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Result(int width, int height, byte[] data, List<Part> removed, List<Part> repeated) {}

    /**
     * A part that is not published as it is.
     *
     * @param what its description, such as {@code <script>}
     * @param line one-based; 0 if unknown
     */
    public record Part(String what, int line, int column) {}

    private static final Set<String> PAINTS = Set.of("linearGradient", "radialGradient", "pattern");
    private static final Pattern PAINT = Pattern.compile("(?i)url\\(\\s*['\"]?#([^'\"()\\s]*)['\"]?\\s*\\)\\s*(.*)");

    private final StringBuilder out = new StringBuilder();
    private final List<Part> removed = new ArrayList<>();

    private final SvgIds ids;

    private SvgSanitizer(Element root) {
        this.ids = SvgIds.of(root, SvgSanitizer::isKept);
    }

    /** @throws SvgFault if the file cannot be published at all */
    public static Result clean(byte[] data) throws SvgFault {
        Element root = SvgSource.read(data);
        SvgSanitizer sanitizer = new SvgSanitizer(root);
        sanitizer.element(root);
        sanitizer.out.append('\n');
        SvgSize size = SvgSize.of(root);
        return new Result(
                size.width(),
                size.height(),
                sanitizer.out.toString().getBytes(StandardCharsets.UTF_8),
                List.copyOf(sanitizer.removed),
                sanitizer.repeated());
    }

    private List<Part> repeated() {
        return ids.repeated().entrySet().stream()
                .map(again -> part(
                        again.getKey(),
                        again.getValue().attributes().sourceRange("id").nameRange()))
                .toList();
    }

    private void element(Element element) {
        String name = SvgSource.localName(element);
        if (!SvgSource.isSvg(element)) {
            foreign(element);
            return;
        }
        if (name.equals("metadata")) {
            return;
        }
        if (!isKept(element)) {
            remove("<" + name + ">", element.sourceRange());
            return;
        }
        out.append('<').append(name);
        if (element.parent() == null || element.parent().parent() == null) {
            out.append(" xmlns=\"http://www.w3.org/2000/svg\"");
        }
        for (Attribute attribute : element.attributes()) {
            attribute(element, name, attribute);
        }
        content(element, name);
    }

    private static boolean isKept(Element element) {
        String name = SvgSource.localName(element);
        return SvgSource.isSvg(element) && SvgNames.ELEMENTS.contains(name) && !changesLinks(element, name);
    }

    /**
     * Reports a foreign element of HTML, which is an attack or text that will be missing. Other namespaces belong to drawing
     * programs and are not reported.
     */
    private void foreign(Element element) {
        String namespace = SvgSource.namespace(element, SvgSource.prefix(element.tagName()));
        if (namespace.isEmpty() || namespace.contains("xhtml")) {
            remove("<" + SafeCss.excerpt(element.tagName()) + ">", element.sourceRange());
        }
    }

    private static boolean changesLinks(Element element, String name) {
        String changed = element.attr("attributeName").strip().toLowerCase(Locale.ROOT);
        boolean harmless = SvgNames.PROPERTIES.contains(changed)
                || changed.equals("points")
                || changed.equals("viewbox")
                || changed.equals("offset")
                || changed.startsWith("gradienttransform")
                || (changed.isEmpty() && name.equals("animateMotion"));
        return SvgNames.ANIMATIONS.contains(name) && !harmless;
    }

    private void content(Element element, String name) {
        int before = out.length();
        out.append('>');
        int start = out.length();
        if (name.equals("style")) {
            String css = characters(element.hasText() ? element.wholeText() : element.data());
            text(safeCss(element).sheet(css));
        } else {
            for (Node child : element.childNodes()) {
                if (child instanceof Element inner) {
                    element(inner);
                } else if (child instanceof TextNode text) {
                    text(TEXTUAL.contains(name) || text.isBlank() ? characters(text.getWholeText()) : "");
                }
            }
        }
        if (out.length() == start) {
            out.setLength(before);
            out.append("/>");
        } else {
            out.append("</").append(name).append('>');
        }
    }

    private void attribute(Element element, String elementName, Attribute attribute) {
        String key = attribute.getKey();
        if (key.equals("xmlns") || key.startsWith("xmlns:") || key.startsWith("data-")) {
            return;
        }
        String written = characters(attribute.getValue());
        String prefix = SvgSource.prefix(key);
        boolean link = key.equals("href")
                || (key.endsWith(":href")
                        && SvgSource.namespace(element, prefix).endsWith("xlink"))
                || key.equals("xlink:href");
        boolean editors = !prefix.isEmpty() && !prefix.equals("xml") && !link;
        if (editors) {
            return;
        }
        Optional<String> value = link
                ? link(elementName, written).map(to -> to.startsWith("#") ? ids.fragment(to) : to)
                : SvgNames.isAttribute(key) ? value(element, key, written) : Optional.empty();
        if (value.isPresent()) {
            append(link ? "href" : key, value.get());
        } else {
            remove(
                    key + "=\"" + SafeCss.excerpt(written) + "\"",
                    attribute.sourceRange().nameRange());
        }
    }

    /** Appends an attribute, unless it exists: {@code href} and {@code xlink:href} become the same one. */
    private void append(String key, String value) {
        int tag = out.lastIndexOf("<");
        if (out.indexOf(" " + key + "=\"", tag) >= 0) {
            return;
        }
        out.append(' ').append(key).append("=\"");
        escape(value, out);
        out.append('"');
    }

    private Optional<String> value(Element element, String key, String value) {
        return switch (key) {
            case "id" -> ids.of(element);
            case "class" -> Optional.of(value);
            case "style" -> Optional.of(safeCss(element).declarations(value));
            case "aria-labelledby", "aria-describedby" -> Optional.of(ids.list(value));
            case "begin", "end" -> safe(ids.events(value));
            case "fill", "stroke" -> paint(value).flatMap(this::safe);
            default -> key.startsWith("aria-") ? Optional.of(value) : safe(value);
        };
    }

    private Optional<String> safe(String value) {
        return Optional.of(value).filter(SafeCss::isSafeValue).map(ids::urls);
    }

    private SafeCss safeCss(Element element) {
        return new SafeCss(ids, what -> remove(what, element.sourceRange()));
    }

    private static Optional<String> link(String element, String value) {
        String address = value.strip();
        if (address.startsWith("#")) {
            return Optional.of(address);
        }
        if (element.equals("image")) {
            return picture(address) ? Optional.of(address.replaceAll("\\s", "")) : Optional.empty();
        }
        if (!element.equals("a")) {
            return Optional.empty();
        }
        return Address.absolute(value).map(Address::text);
    }

    /**
     * Returns a paint without a reference that leads to no paint, which draws nothing, or its fallback (SVG 2, section 13.2);
     * EPUBCheck refuses it.
     */
    private Optional<String> paint(String value) {
        Matcher url = PAINT.matcher(value.strip());
        boolean leads = !url.matches()
                || ids.named(url.group(1))
                        .map(SvgSource::localName)
                        .filter(PAINTS::contains)
                        .isPresent();
        return Optional.of(leads ? value : url.group(2).isEmpty() ? "none" : url.group(2));
    }

    /** Whether a data URL contains a raster image of the type that it declares. */
    private static boolean picture(String address) {
        var match = PICTURE.matcher(address);
        if (!match.matches()) {
            return false;
        }
        try {
            byte[] data = Base64.getMimeDecoder().decode(match.group(2));
            String type = PictureType.of(data).map(PictureType::mediaType).orElse("");
            return type.equals("image/" + match.group(1).replace("jpg", "jpeg"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void text(String text) {
        escape(text, out);
    }

    private void remove(String what, Range range) {
        removed.add(part(what, range));
    }

    private static Part part(String what, Range range) {
        boolean known = range.isTracked();
        return new Part(
                what,
                known ? range.start().lineNumber() : 0,
                known ? range.start().columnNumber() : 0);
    }

    private static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    /**
     * Removes characters that XML does not allow. Numeric references can produce them, and they could hide a forbidden word from
     * later checks.
     */
    private static String characters(String text) {
        return text.codePoints().allMatch(SvgSanitizer::isXml)
                ? text
                : text.codePoints()
                        .filter(SvgSanitizer::isXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isXml(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
