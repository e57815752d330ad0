package dev.broadsheet.diagnostic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The addresses in the manual of what it says about diagnostics. */
public final class ManualAddress {

    /** The address of the manual, as in its {@code site.yaml}. */
    static final String MANUAL = "https://manual.broadsheet.example/";

    /** The chapters by the areas of codes. */
    private static final Map<String, String> CHAPTERS = chapters(Map.ofEntries(
            Map.entry("files", "SRC"),
            Map.entry("yaml", "YAML SITE LANG SLUG"),
            Map.entry("books", "BOOK GLOSS INDEX TOC EPUB"),
            Map.entry("markdown", "MD BLOCK TIME NOTE HTML"),
            Map.entry("includes", "INC"),
            Map.entry("data", "DATA CHART"),
            Map.entry("citations", "CITE"),
            Map.entry("links", "LINK MATH IMG MEDIA FILE ASSET"),
            Map.entry("text", "EDIT"),
            Map.entry("theme", "CSS TEMPLATE FONT LAYOUT PDF DOC"),
            Map.entry("limits", "LIMIT"),
            Map.entry("mails", "MAIL"),
            Map.entry("output", "OUT INTERNAL")));

    private ManualAddress() {}

    private static Map<String, String> chapters(Map<String, String> areas) {
        Map<String, String> chapters = new HashMap<>();
        areas.forEach((chapter, names) -> {
            for (String area : names.split(" ", -1)) {
                chapters.put(area, chapter);
            }
        });
        return Map.copyOf(chapters);
    }

    /** Returns the address of the row about a code, such as {@code …/reference/diagnostics/links/#bs-link-001}. */
    public static String of(String code) {
        String chapter = CHAPTERS.getOrDefault(code.split("-", -1)[1], "");
        return MANUAL + "reference/diagnostics/" + (chapter.isEmpty() ? "" : chapter + "/") + "#"
                + code.toLowerCase(Locale.ROOT);
    }

    /** Returns a printed group with the address below it. */
    public static String below(String printed, DiagnosticGroup group) {
        return printed.stripTrailing() + "\n  = " + of(group.first().code()) + "\n";
    }
}
