package dev.broadsheet.markdown;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.NameSet;
import dev.broadsheet.kind.ForeignMarkup;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.kind.MediaType;
import dev.broadsheet.source.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The HTML sanitizer. It allows text-level and block elements, with ids, classes, languages and links, and
 * {@linkplain ForeignMarkup formulas}; no scripts, styles, frames, forms or event handlers. A disallowed element is replaced by
 * its content, a disallowed attribute is dropped, and both are reported; in trusted files, they are
 * {@linkplain SiteOnly kept for the site}. The schemes of addresses are checked in all files.
 */
final class HtmlPolicy {

    private static final NameSet ELEMENTS = NameSet.of(
            "a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em"
                    + " figcaption figure footer h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp"
                    + " section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr");

    private static final NameSet EVERYWHERE = NameSet.of("id class lang dir title role aria-label aria-hidden");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
            "img", Set.of("src", "alt", "credit", "license", "source"),
            "td", Set.of("colspan", "rowspan", "headers"),
            "th", Set.of("colspan", "rowspan", "headers", "scope", "abbr"),
            "ol", Set.of("start", "type", "reversed"),
            "li", Set.of("value"),
            "col", Set.of("span"),
            "colgroup", Set.of("span"),
            "time", Set.of("datetime"),
            "details", Set.of("open"));

    /** The attributes with an address, those that only trusted files may have included. */
    private static final NameSet ADDRESSES =
            NameSet.of("href xlink:href src poster data action formaction cite background longdesc");

    private static final Set<String> OF_LISTINGS = Set.of("caption", "file");

    private final BodySource source;
    private final SiteOnly siteOnly;

    HtmlPolicy(BodySource source) {
        this.source = source;
        this.siteOnly = new SiteOnly(source);
    }

    /** Sanitizes all descendants of an element. */
    void clean(DraftElement root) {
        List<DraftElement> elements = root.descendants();
        boolean mayBeForeign = source.mayHoldHtml() || source.mayHoldTex();
        for (DraftElement element : elements) {
            Optional<ForeignMarkup> foreign = mayBeForeign ? Kinds.foreign(element) : Optional.empty();
            String name = element.name();
            if (foreign.isPresent() ? foreign.get().isElement(name) : ELEMENTS.contains(name)) {
                cleanAttributes(element, foreign);
            } else if (foreign.isEmpty() && source.isTrusted() && SiteOnly.mayBe(name)) {
                siteOnly.keep(element);
                checkKept(element);
            } else {
                remove(element);
            }
        }
        if (source.isTrusted()) {
            // From the innermost outwards, since the replacement of an element depends on those within it.
            for (int i = elements.size() - 1; i >= 0; i--) {
                if (elements.get(i).traits().isFor(Audience.SITE)) {
                    siteOnly.standIn(elements.get(i));
                }
            }
        }
    }

    private void checkKept(DraftElement element) {
        new LinkedHashMap<>(element.attributes()).forEach((name, value) -> {
            if (isReserved(element, name, value)) {
                removeAttribute(element, name);
            } else if (ADDRESSES.contains(name)) {
                checkScheme(element, name, value);
            }
        });
    }

    private void remove(DraftElement element) {
        source.warning(
                "BS-HTML-001",
                source.position(element),
                "the element <" + element.name() + "> is not allowed and was removed",
                SiteOnly.hint(element.name(), source.isTrusted()));
        element.unwrap();
    }

    private void cleanAttributes(DraftElement element, Optional<ForeignMarkup> foreign) {
        Set<String> names = element.attributes().keySet();
        if (names.isEmpty()) {
            return;
        }
        if (names.stream().anyMatch(HtmlPolicy::isGarbled)) {
            dropGarbled(element, foreign);
        }
        for (String name : names.toArray(new String[0])) {
            String value = element.attribute(name);
            if (isTooLong(name, value)) {
                reportTooLong(element, name);
            } else {
                checkAttribute(element, foreign, name, value);
            }
        }
    }

    /** Returns whether a name is not a valid attribute name (HTML Standard, 13.1.2.3) due to a misplaced quotation mark. */
    private static boolean isGarbled(String name) {
        return name.indexOf('"') >= 0 || name.indexOf('\'') >= 0 || name.indexOf('<') >= 0;
    }

    /** Drops the words of a value that ended prematurely, which look like attributes, with a single report. */
    private void dropGarbled(DraftElement element, Optional<ForeignMarkup> foreign) {
        new LinkedHashMap<>(element.attributes()).forEach((name, value) -> {
            if (isGarbled(name) || !isAllowed(element, foreign, name, value)) {
                element.drop(name);
            }
        });
        source.warning(
                "BS-HTML-002",
                source.position(element),
                "quotation marks in the tag <" + element.name() + "> do not match, so parts of it were removed",
                "write &quot; for one within a value; templates of other programs are not run",
                "quotation marks in a tag do not match, so parts of it were removed");
    }

    /** Returns whether a value is too long; in trusted files, only addresses are limited, not drawings and styles. */
    private boolean isTooLong(String name, String value) {
        return value.length() > Limits.ATTRIBUTE_CHARACTERS && (!source.isTrusted() || AttributeReader.isAddress(name));
    }

    private void reportTooLong(DraftElement element, String name) {
        element.drop(name);
        source.error(
                "BS-HTML-010",
                source.position(element),
                "the attribute '" + name + "' of <" + element.name() + "> is longer than " + Limits.ATTRIBUTE_CHARACTERS
                        + " characters",
                "shorten it; a long description is better in the text");
    }

    private void checkAttribute(DraftElement element, Optional<ForeignMarkup> foreign, String written, String value) {
        String name = written.toLowerCase(Locale.ROOT);
        // A marker within a value can only have been inserted into a "tag" within that value.
        boolean marked = source.mayHoldHtml() && value.contains(source.marker());
        boolean own = element.traits().isOwn();
        boolean ours = own && element.traits().isSiteAttribute(name);
        boolean fits = ours
                || (isAllowed(element, foreign, name, value) && (own || AttributeValues.isValid(element, name, value)));
        if (!marked && !fits && source.isTrusted() && !isReserved(element, name, value)) {
            element.traits().addSiteAttribute(name);
            if (ADDRESSES.contains(name)) {
                checkScheme(element, written, value);
            }
        } else if (marked || !fits) {
            removeAttribute(element, written);
        } else if (name.equals("href") || name.equals("src")) {
            checkScheme(element, written, value);
        } else if (element.is("img") && name.equals("source")) {
            checkScheme(element, written, value);
        } else if (MediaType.ATTRIBUTES.contains(name)) {
            for (String address : MediaType.addresses(value)) {
                checkScheme(element, written, address);
            }
        }
    }

    /** Returns whether an attribute is reserved for generated notes, links and formulas, even in trusted files. */
    private static boolean isReserved(DraftElement element, String name, String value) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "class" -> !AttributeValues.isValid(element, "class", value);
            case "role" -> value.strip().startsWith("doc-");
            case "headers" -> true;
            default -> Kinds.foreign(element).isPresent();
        };
    }

    private static boolean isAllowed(DraftElement element, Optional<ForeignMarkup> foreign, String name, String value) {
        return foreign.isPresent()
                ? foreign.get().isAttribute(name, value)
                : isAllowed(element.name(), name) || isOfMedia(element, name);
    }

    private static boolean isAllowed(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || IndexEntries.ATTRIBUTES.contains(attribute)
                || ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute)
                || (element.equals("pre") && OF_LISTINGS.contains(attribute));
    }

    /** Returns whether an attribute, such as a poster, is allowed since the picture is a video or audio file. */
    private static boolean isOfMedia(DraftElement element, String attribute) {
        return element.is("img")
                && MediaType.ATTRIBUTES.contains(attribute)
                && MediaType.of(element.attribute("src")).isPresent();
    }

    private void removeAttribute(DraftElement element, String name) {
        element.drop(name);
        String attribute = "the attribute '" + name + "'";
        source.warning(
                "BS-HTML-002",
                source.position(element),
                attribute + " of <" + element.name() + "> is not allowed and was removed",
                name.equals("markdown")
                        ? "delete it, and put a blank line before and after the text within, which is read as Markdown then"
                        : "delete it; the manual lists the HTML that may be used, under 'HTML'",
                attribute + " is not allowed and was removed");
    }

    private void checkScheme(DraftElement element, String name, String value) {
        ForeignScheme.fault(value, source.position(element)).ifPresent(fault -> {
            source.report(fault);
            element.drop(name);
        });
    }
}
