package dev.broadsheet.markdown;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.NameSet;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.document.draft.Traits;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Handles trusted raw HTML that only pages of the site can show. PDFs, e-books and feeds get its content, such as that of a
 * {@code <canvas>}, or a link to the embedded resource with its title as text.
 */
final class SiteOnly {

    /** Elements that would affect the page around the body, or the parsing of the rest. */
    private static final Set<String> NEVER =
            Names.of("applet base body frame frameset head html meta noembed noframes plaintext template title xmp");

    /** Elements whose content is not readable without them. */
    private static final NameSet CLOSED = NameSet.of(
            "area button datalist embed iframe input label legend link meter output param progress script select "
                    + "source style svg textarea track");

    /** Elements with visible or interactive content, which other editions need a replacement for. */
    private static final Set<String> SEEN =
            Set.of("audio", "canvas", "embed", "form", "iframe", "object", "svg", "video");

    /** Scripts, styles and controls, which other editions omit. */
    private static final Set<String> ACTIVE = Set.of("button", "input", "script", "select", "style", "textarea");

    /** Other elements of HTML, obsolete ones included, and elements of drawings and formulas. */
    private static final NameSet OF_HTML =
            NameSet.of("acronym address annotation article base basefont bgsound big blink body center"
                    + " circle clippath data defs dialog dir ellipse fieldset filter font frame frameset g head header hgroup html"
                    + " image line lineargradient maction maligngroup malignmark main map marker"
                    + " marquee mask math menu metadata mglyph mlabeledtr nav nobr noembed noframes noscript"
                    + " optgroup option path pattern picture plaintext polygon polyline radialgradient rb rect rtc search semantics slot stop"
                    + " strike summary symbol template text textpath title tspan tt use xmp");

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    /** What to write in place of elements that HTML no longer has, and of components of other programs. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("tt", "write <code>\u2026</code>"),
            Map.entry("strike", "write ~~\u2026~~"),
            Map.entry("acronym", "write <abbr title=\"\u2026\">\u2026</abbr>"),
            Map.entry("big", "write <strong>\u2026</strong>, or a heading"),
            Map.entry(
                    "listing",
                    "write its file and caption behind the language of its code: "
                            + "```rust {caption=\"\u2026\" file=\"\u2026\"}"),
            Map.entry("codeblock", "write ``` and the language before the code, and ``` after it"),
            Map.entry("tabs", "write a heading before the text of each tab"),
            Map.entry("tabitem", "write a heading before the text of each tab"),
            Map.entry("admonition", "write ::: note before the text, and ::: after it"),
            Map.entry("callout", "write ::: note before the text, and ::: after it"),
            Map.entry("youtube", "write a link: [words](https://\u2026)"),
            Map.entry("link", "write [words](address)"));

    private final BodySource source;

    SiteOnly(BodySource source) {
        this.source = source;
    }

    /** Returns the hint for a removed element. */
    static String hint(String name, boolean trusted) {
        if (INSTEAD.containsKey(name)) {
            return INSTEAD.get(name) + " instead";
        }
        boolean shown = SEEN.contains(name) || ACTIVE.contains(name);
        if (!trusted && shown) {
            return "delete it; on the site it can stay when site.yaml names this file below trusted";
        }
        if (name.indexOf('-') > 0) {
            return "delete it, or write &lt; for the '<' if it is text; a custom element stays only in files that site.yaml"
                    + " names below trusted: see the manual, under 'HTML'";
        }
        return shown || CLOSED.contains(name) || NEVER.contains(name) || OF_HTML.contains(name)
                ? "delete it; the manual lists the HTML that may be used, under 'HTML'"
                : "delete it, or write &lt; for the '<' if it is text: HTML has no element of that name";
    }

    /** Returns whether trusted files may contain the element. */
    static boolean mayBe(String name) {
        return !NEVER.contains(name);
    }

    /** Returns whether other editions omit the content of the element, too. */
    static boolean isClosed(String name) {
        return CLOSED.contains(name);
    }

    /** Keeps a disallowed element for the site; {@link #standIn} processes it after its content has been sanitized. */
    void keep(DraftElement element) {
        if (element.is("iframe")) {
            element.clear();
        }
        element.traits().setAudience(Audience.SITE);
    }

    /** Inserts a replacement for other editions after an element that they cannot show. */
    void standIn(DraftElement element) {
        String name = element.name();
        if (isClosed(name)) {
            element.elements().forEach(this::makePart);
        }
        if (!(SEEN.contains(name) || name.indexOf('-') > 0) || leavesSomething(element)) {
            return;
        }
        String title = title(element);
        if (title.isEmpty()) {
            source.warning(
                    "BS-HTML-006",
                    source.position(element),
                    "nothing replaces <" + name + "> in PDFs, e-books and feeds",
                    "give it a title, which then replaces it" + (isClosed(name) ? "" : ", or write a text into it"));
        } else {
            element.after(standIn(element, title));
        }
    }

    /** Gives the content of a closed element the same audience. */
    private void makePart(DraftElement element) {
        if (element.traits().isFor(Audience.OTHERS)) {
            element.remove();
            return;
        }
        element.traits().setAudience(null);
        element.traits().clearSiteAttributes();
        element.elements().forEach(this::makePart);
    }

    private static DraftElement standIn(DraftElement element, String title) {
        String address = element.attribute(element.hasAttribute("src") ? "src" : "data");
        boolean link = WEB.matcher(address.strip()).matches();
        DraftElement text = new DraftElement(
                link ? "a" : "span", new Traits(element.traits().offset(), false));
        text.append(title);
        if (link) {
            text.set("href", address);
        }
        DraftElement whole = text;
        if (!element.isInText()) {
            // A <div> instead of a <p>, since paragraph numbers must be the same in all editions.
            whole = new DraftElement("div", new Traits(element.traits().offset(), false));
            whole.append(text);
        }
        whole.traits().setAudience(Audience.OTHERS);
        return whole;
    }

    private static String title(DraftElement element) {
        String own = element.attribute(element.hasAttribute("title") ? "title" : "aria-label");
        return own.isBlank()
                ? element.elements().stream()
                        .filter(inner -> inner.is("title"))
                        .findFirst()
                        .map(DraftElement::text)
                        .orElse("")
                : own.strip();
    }

    /** Returns whether other editions get a text or a picture from the content of the element. */
    private boolean leavesSomething(DraftElement element) {
        if (isClosed(element.name())) {
            return false;
        }
        for (DraftNode child = element.first(); child != null; child = child.next()) {
            boolean text = child instanceof DraftText node && !node.isBlank();
            if (text || (child instanceof DraftElement inner && (isShown(inner) || leavesSomething(inner)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isShown(DraftElement element) {
        return element.is("img") || element.traits().isFor(Audience.OTHERS);
    }
}
