package dev.broadsheet.citation.csl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Terms, date formats and options of a language, with the style's overrides. Immutable. */
final class CslLocale {

    private static final Map<String, String> FALLBACK =
            Map.of("verb-short", "verb", "symbol", "short", "verb", "long", "short", "long");

    private final Locale language;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, XmlElement> dates = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();

    CslLocale(Locale language, List<XmlElement> layers) {
        this.language = language;
        layers.forEach(this::add);
    }

    /**
     * A localized term.
     *
     * @param gender the grammatical gender of the noun; empty for none
     * @param match the part of a number that an ordinal term applies to, such as {@code last-digit}
     */
    record Term(String single, String multiple, String gender, String match) {}

    private void add(XmlElement locale) {
        for (XmlElement options : locale.children("style-options")) {
            this.options.putAll(options.attributes());
        }
        locale.children("date").forEach(date -> dates.put(date.get("form"), date));
        for (XmlElement all : locale.children("terms")) {
            List<XmlElement> children = all.children("term");
            if (children.stream().anyMatch(term -> isOrdinal(term.get("name")))) {
                terms.keySet().removeIf(key -> isOrdinal(key.substring(0, key.indexOf('|'))));
            }
            children.forEach(this::term);
        }
    }

    private static boolean isOrdinal(String name) {
        return name.equals("ordinal") || name.startsWith("ordinal-");
    }

    private void term(XmlElement term) {
        String single = term.child("single").map(XmlElement::text).orElse(term.text());
        String multiple = term.child("multiple").map(XmlElement::text).orElse(single);
        terms.put(
                key(term.get("name"), term.get("form", "long"), term.get("gender-form")),
                new Term(single, multiple, term.get("gender"), term.get("match")));
    }

    private static String key(String name, String form, String gender) {
        return name + "|" + form + "|" + gender;
    }

    Locale language() {
        return language;
    }

    boolean punctuationInQuote() {
        return "true".equals(options.get("punctuation-in-quote"));
    }

    boolean ordinalsOnFirstDayOnly() {
        return "true".equals(options.get("limit-day-ordinals-to-day-1"));
    }

    Optional<XmlElement> date(String form) {
        return Optional.ofNullable(dates.get(form));
    }

    /** Returns a term, falling back from form to form; empty if the language has it in no form. */
    String term(String name, String form, boolean plural) {
        return find(name, form)
                .map(term -> plural ? term.multiple() : term.single())
                .orElse("");
    }

    private Optional<Term> find(String name, String form) {
        String at = form;
        while (true) {
            Term term = terms.get(key(name, at, ""));
            if (term != null) {
                return Optional.of(term);
            } else if (!FALLBACK.containsKey(at)) {
                return Optional.empty();
            }
            at = FALLBACK.getOrDefault(at, "long");
        }
    }

    String gender(String name) {
        return find(name, "long").map(Term::gender).orElse("");
    }

    /** Returns the suffix that makes a number an ordinal. */
    String ordinalSuffix(int number, String gender) {
        String two = String.format(Locale.ROOT, "ordinal-%02d", number % 100);
        String one = String.format(Locale.ROOT, "ordinal-%02d", number % 10);
        String whole = String.format(Locale.ROOT, "ordinal-%02d", number);
        for (String form : gender.isEmpty() ? List.of("") : List.of(gender, "")) {
            Optional<String> found = matching(whole, form, "whole-number")
                    .or(() -> matching(two, form, "last-two-digits"))
                    .or(() -> matching(one, form, "last-digit"));
            if (found.isPresent()) {
                return found.get();
            }
        }
        Term neuter = terms.get(key("ordinal", "long", gender));
        return neuter == null ? term("ordinal", "long", false) : neuter.single();
    }

    private Optional<String> matching(String name, String gender, String match) {
        Term term = terms.get(key(name, "long", gender));
        String usual = name.length() == 10 && name.charAt(8) == '0' ? "last-digit" : "last-two-digits";
        return term != null && (term.match().isEmpty() ? usual : term.match()).equals(match)
                ? Optional.of(term.single())
                : Optional.empty();
    }

    /** Returns the ordinal of a number from 1 to 10 as a word; empty for other numbers. */
    String longOrdinal(int number, String gender) {
        if (number < 1 || number > 10) {
            return "";
        }
        String name = String.format(Locale.ROOT, "long-ordinal-%02d", number);
        Term term = terms.get(key(name, "long", gender));
        return term == null ? term(name, "long", false) : term.single();
    }
}
