package dev.broadsheet.citation.csl;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The elements and attributes that CSL 1.0.2 allows in each element. */
final class Grammar {

    private static final String FORM =
            " font-style font-variant font-weight text-decoration vertical-align prefix suffix display text-case strip-periods quotes ";

    private static final String NAMES =
            " and delimiter-precedes-et-al delimiter-precedes-last et-al-min et-al-use-first et-al-use-last"
                    + " et-al-subsequent-min et-al-subsequent-use-first initialize initialize-with name-as-sort-order sort-separator"
                    + " name-form name-delimiter names-delimiter ";

    private static final String RENDERED = "text number date names label group choose";

    private static final String TESTS =
            "disambiguate is-numeric is-uncertain-date locator position type variable match";

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            entry("style", "info locale macro citation bibliography"),
            entry("locale", "info style-options date terms"),
            entry("style-options", ""),
            entry("terms", "term"),
            entry("term", "single multiple"),
            entry("macro", RENDERED),
            entry("citation", "sort layout"),
            entry("bibliography", "sort layout"),
            entry("sort", "key"),
            entry("layout", RENDERED),
            entry("group", RENDERED),
            entry("choose", "if else-if else"),
            entry("if", RENDERED),
            entry("else-if", RENDERED),
            entry("else", RENDERED),
            entry("date", "date-part"),
            entry("names", "name et-al label substitute"),
            entry("name", "name-part"),
            entry("substitute", RENDERED));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            entry(
                    "style",
                    "class default-locale version demote-non-dropping-particle initialize-with-hyphen page-range-format"
                            + NAMES),
            entry("locale", "version"),
            entry("style-options", "punctuation-in-quote limit-day-ordinals-to-day-1"),
            entry("term", "name form gender gender-form match plural"),
            entry("macro", "name"),
            entry(
                    "citation",
                    "cite-group-delimiter collapse year-suffix-delimiter after-collapse-delimiter near-note-distance"
                            + " disambiguate-add-givenname disambiguate-add-names disambiguate-add-year-suffix"
                            + " givenname-disambiguation-rule"
                            + NAMES),
            entry(
                    "bibliography",
                    "hanging-indent second-field-align line-spacing entry-spacing subsequent-author-substitute"
                            + " subsequent-author-substitute-rule"
                            + NAMES),
            entry("key", "variable macro sort names-min names-use-first names-use-last"),
            entry("layout", "delimiter" + FORM),
            entry("text", "variable macro term value form plural" + FORM),
            entry("number", "variable form" + FORM),
            entry("date", "variable form date-parts delimiter" + FORM),
            entry("date-part", "name form range-delimiter" + FORM),
            entry("names", "variable delimiter" + FORM),
            entry("name", "delimiter form" + FORM + NAMES),
            entry("name-part", "name" + FORM),
            entry("et-al", "term" + FORM),
            entry("label", "variable form plural" + FORM),
            entry("group", "delimiter" + FORM),
            entry("if", TESTS),
            entry("else-if", TESTS));

    private Grammar() {}

    private static Map.Entry<String, Set<String>> entry(String element, String words) {
        return Map.entry(element, new HashSet<>(Words.of(words)));
    }

    static Set<String> children(String element) {
        return CHILDREN.getOrDefault(element, Set.of());
    }

    static Set<String> attributes(String element) {
        return ATTRIBUTES.getOrDefault(element, Set.of());
    }
}
