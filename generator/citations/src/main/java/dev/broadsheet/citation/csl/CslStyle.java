package dev.broadsheet.citation.csl;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A parsed and validated CSL style. Thread-safe. */
public final class CslStyle {

    private final XmlElement root;
    private final Map<String, XmlElement> macros = new HashMap<>();
    private final Map<Locale, CslLocale> locales = new ConcurrentHashMap<>();
    private final Map<Locale, List<Locator.Word>> locatorWords = new ConcurrentHashMap<>();
    private final boolean placesYearSuffix;

    private CslStyle(XmlElement root) {
        this.root = root;
        root.children("macro").forEach(macro -> macros.put(macro.get("name"), macro));
        this.placesYearSuffix = root.children().stream()
                .filter(area -> area.name().equals("citation") || area.name().equals("bibliography"))
                .anyMatch(area -> shows("year-suffix", area, new HashSet<>()));
    }

    /** Reads a style. Reports faults; with an error the result is empty. */
    public static Optional<CslStyle> read(SourceText source, Diagnostics diagnostics) {
        try {
            XmlElement root = XmlTree.read(source.text());
            return new StyleCheck(source, root, diagnostics).passes()
                    ? Optional.of(new CslStyle(root))
                    : Optional.empty();
        } catch (XmlFault fault) {
            diagnostics.report(Diagnostic.error(
                    StyleCheck.UNREADABLE, source.position(fault.offset()), fault.text(), fault.hint()));
            return Optional.empty();
        }
    }

    /** Whether it is a note style. */
    public boolean isNote() {
        return root.get("class").equals("note");
    }

    /** Whether it has a bibliography. */
    public boolean hasList() {
        return bibliography().isPresent();
    }

    XmlElement root() {
        return root;
    }

    Optional<XmlElement> macro(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    XmlElement citation() {
        return root.child("citation").orElseThrow();
    }

    Optional<XmlElement> bibliography() {
        return root.child("bibliography");
    }

    /** Whether the style renders {@code year-suffix} explicitly; otherwise the suffix is appended to the year. */
    boolean placesYearSuffix() {
        return placesYearSuffix;
    }

    private boolean shows(String variable, XmlElement element, Set<String> seen) {
        if (element.words("variable").contains(variable) && !element.name().endsWith("if")) {
            return true;
        }
        if (element.has("macro") && seen.add(element.get("macro"))) {
            XmlElement macro = macros.get(element.get("macro"));
            if (macro != null && shows(variable, macro, seen)) {
                return true;
            }
        }
        return element.children().stream().anyMatch(child -> shows(variable, child, seen));
    }

    /** Whether a work is in English, so that {@code text-case="title"} applies to it. */
    boolean isEnglish(Item item) {
        String written = item.text("language");
        String language = written.isEmpty() ? root.get("default-locale", "en") : written;
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** Returns the locale of the style's {@code default-locale} if it has one, else of the article's language. */
    CslLocale locale(Locale article) {
        String own = root.get("default-locale");
        Locale language = own.isEmpty() ? article : Locale.forLanguageTag(own);
        return locales.computeIfAbsent(language, this::merged);
    }

    /**
     * Returns the words that authors write for locators: those of the style, and the standard ones of the article's language and
     * of English.
     */
    List<Locator.Word> locatorWords(Locale article) {
        return locatorWords.computeIfAbsent(
                article,
                language -> Locator.words(locale(language), merged(Locale.US), usual(language), usual(Locale.US)));
    }

    private static CslLocale usual(Locale language) {
        return new CslLocale(language, LocaleFiles.layers(language));
    }

    private CslLocale merged(Locale language) {
        List<XmlElement> layers = new ArrayList<>(LocaleFiles.layers(language));
        for (String tag : List.of("", language.getLanguage(), language.toLanguageTag())) {
            root.children("locale").stream()
                    .filter(locale -> locale.get("xml:lang").equals(tag))
                    .filter(locale -> !layers.contains(locale))
                    .forEach(layers::add);
        }
        return new CslLocale(language, layers);
    }
}
