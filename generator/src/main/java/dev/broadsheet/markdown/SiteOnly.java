package dev.broadsheet.markdown;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.NameSet;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.document.draft.Traits;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Raw HTML that is trusted and that only pages of the site can show. PDFs, e-books and feeds get what is in it, such
 * as the content of a {@code <canvas>}, or a link to what is embedded, by the name that its title gives it.
 */
final class SiteOnly {

    /** Would change the page around the body, or how the rest of it is read. */
    private static final Set<String> NEVER =
            Names.of("applet base body frame frameset head html meta noembed noframes plaintext template title xmp");

    /** What is in them is nothing to read without them. */
    private static final NameSet CLOSED = NameSet.of(
            "area button datalist embed iframe input label legend link meter output param progress script select "
                    + "source style svg textarea track");

    /** Something is seen or done where they are. */
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
                : "delete it; the manual lists the HTML that may be used, under 'HTML'";
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
    void keep(DraftElement element) {
        if (element.is("iframe")) {
            element.clear();
        }
        element.traits().setAudience(Audience.SITE);
    }

    /** Puts beside an element that others cannot show what they get for it. */
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

    /** What is in a closed element is for whom that is for. */
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
            // A <div> and no <p>: paragraphs have the same numbers in all editions.
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

    /** Whether others get a text or a picture that is in the element. */
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
