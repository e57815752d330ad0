package dev.broadsheet.markdown;

import dev.broadsheet.document.Audience;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Raw HTML that is trusted and that only pages of the site can show. PDFs, e-books and feeds get what stands in it, such
 * as the content of a {@code <canvas>}, or a link to what is embedded, by the name that its title gives it.
 */
final class SiteOnly {

    /** Would change the page around the body, or how the rest of it is read. */
    private static final Set<String> NEVER = Set.of(
            "applet",
            "base",
            "body",
            "frame",
            "frameset",
            "head",
            "html",
            "meta",
            "noembed",
            "noframes",
            "plaintext",
            "template",
            "title",
            "xmp");

    /** What is in them is nothing to read without them. */
    private static final Set<String> CLOSED = Set.of(
            "area",
            "button",
            "datalist",
            "embed",
            "iframe",
            "input",
            "label",
            "legend",
            "link",
            "meter",
            "output",
            "param",
            "progress",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "textarea",
            "track");

    /** Something is seen or done where they stand. */
    private static final Set<String> SEEN =
            Set.of("audio", "canvas", "embed", "form", "iframe", "object", "svg", "video");

    /** Run, look or ask by themselves, and are seen in no other edition. */
    private static final Set<String> ACTIVE = Set.of("button", "input", "script", "select", "style", "textarea");

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    private final BodySource source;

    SiteOnly(BodySource source) {
        this.source = source;
    }

    /** What to do about an element that was removed. */
    static String hint(String name, boolean trusted) {
        return !trusted && (SEEN.contains(name) || ACTIVE.contains(name))
                ? "delete it; on the site it can stay when site.yaml names this file below trusted"
                : "delete it; docs/content.md lists the HTML that may be used";
    }

    /** Whether a page may have the element at all. */
    static boolean mayBe(String name) {
        return !NEVER.contains(name);
    }

    /** Whether others than the site get nothing of what is in the element. */
    static boolean isClosed(String name) {
        return CLOSED.contains(name);
    }

    /** Keeps an element that is not on the list for the site; {@link #standIn} looks at it once its content is clean. */
    void keep(Element element) {
        if (element.normalName().equals("iframe")) {
            element.empty();
        }
        element.attr(source.audienceMarker(), Audience.SITE.name());
    }

    /** Keeps an attribute that is not on the list for the site. */
    void keep(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String others = element.attr(source.siteAttributesMarker());
        // Not stripped: names may have white space in them that is none to HTML.
        element.attr(source.siteAttributesMarker(), others.isEmpty() ? name : others + " " + name);
    }

    /** Puts beside an element that others cannot show what they get for it. */
    void standIn(Element element) {
        String name = element.normalName();
        if (isClosed(name)) {
            element.children().forEach(this::makePart);
        }
        if (!(SEEN.contains(name) || name.indexOf('-') > 0) || leavesSomething(element)) {
            return;
        }
        String title = title(element);
        if (title.isEmpty()) {
            source.warning(
                    "BS-HTML-006",
                    source.position(element),
                    "nothing stands for <" + name + "> in PDFs, e-books and feeds",
                    "give it a title, which stands there then" + (isClosed(name) ? "" : ", or write a text into it"));
        } else {
            element.after(standIn(element, title));
        }
    }

    /** What is in a closed element is for whom that is for. */
    private void makePart(Element element) {
        if (element.attr(source.audienceMarker()).equals(Audience.OTHERS.name())) {
            element.remove();
            return;
        }
        element.removeAttr(source.audienceMarker());
        element.removeAttr(source.siteAttributesMarker());
        element.children().forEach(this::makePart);
    }

    private Element standIn(Element element, String title) {
        String address = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        Element text = new Element(WEB.matcher(address.strip()).matches() ? "a" : "span").text(title);
        if (text.normalName().equals("a")) {
            text.attr("href", address);
        }
        // A <div> and no <p>: paragraphs have the same numbers in all editions.
        Element whole = Formulas.isInText(element) ? text : new Element("div").appendChild(text);
        text.attr(source.marker(), element.attr(source.marker()));
        return whole.attr(source.marker(), element.attr(source.marker()))
                .attr(source.audienceMarker(), Audience.OTHERS.name());
    }

    private static String title(Element element) {
        Element inner = element.selectFirst("> title");
        String own = element.hasAttr("title") ? element.attr("title") : element.attr("aria-label");
        return (own.isBlank() && inner != null ? inner.text() : own).strip();
    }

    /** Whether others get a text or a picture that is in the element. */
    private boolean leavesSomething(Element element) {
        if (isClosed(element.normalName())) {
            return false;
        }
        for (Node child : element.childNodes()) {
            boolean text = child instanceof TextNode node && !node.isBlank();
            if (text || (child instanceof Element inner && (isShown(inner) || leavesSomething(inner)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isShown(Element element) {
        return element.normalName().equals("img")
                || element.attr(source.audienceMarker()).equals(Audience.OTHERS.name());
    }
}
