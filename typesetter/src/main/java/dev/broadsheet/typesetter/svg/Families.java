package dev.broadsheet.typesetter.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Maps the font families of a picture to those of the document; system fonts are never used. */
final class Families {

    private static final Set<String> SANS = Set.of(
            "sans-serif",
            "ui-sans-serif",
            "system-ui",
            "arial",
            "helvetica",
            "helvetica neue",
            "verdana",
            "tahoma",
            "segoe ui",
            "roboto",
            "inter",
            "open sans",
            "dejavu sans",
            "liberation sans");

    private static final Set<String> MONOSPACED = Set.of(
            "monospace", "ui-monospace", "courier", "courier new", "consolas", "menlo", "monaco", "dejavu sans mono");

    private Families() {}

    /**
     * @param list value of {@code font-family}
     * @param known families of the document
     */
    static List<String> of(String list, List<String> known) {
        List<String> families = new ArrayList<>();
        for (String family : list.split(",", -1)) {
            String name = family.strip().replaceAll("^[\"']|[\"']$", "");
            if (!name.isEmpty()) {
                families.add(name);
                families.addAll(akin(name.toLowerCase(Locale.ROOT), known));
            }
        }
        return families;
    }

    /** Returns the document's families similar to a common system font. */
    private static List<String> akin(String name, List<String> known) {
        if (SANS.contains(name)) {
            return known.stream().filter(family -> named(family, "sans")).toList();
        }
        return MONOSPACED.contains(name)
                ? known.stream()
                        .filter(family -> named(family, "mono") || named(family, "code"))
                        .toList()
                : List.of();
    }

    private static boolean named(String family, String part) {
        return family.toLowerCase(Locale.ROOT).contains(part);
    }
}
