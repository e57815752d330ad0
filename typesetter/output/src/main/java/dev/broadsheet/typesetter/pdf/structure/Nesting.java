package dev.broadsheet.typesetter.pdf.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which structure types of PDF 2.0 may contain which; ISO 32000-2, annex L. Since HTML and CSS allow more, an element in a
 * place that its type does not permit gets a more general type.
 */
final class Nesting {

    private static final String PARTS = " LBody LI TBody TD TFoot TH THead TOCI TR";
    private static final String BLOCKS = " Art Aside BlockQuote Caption Div H P Sect TOC Title" + PARTS;

    private static final Map<String, Set<String>> FORBIDDEN = forbidden(Map.ofEntries(
            Map.entry("Document", "Caption Em Lbl Quote Reference Span Strong Sub" + PARTS),
            Map.entry("Sect", "Em Quote Span Strong Sub" + PARTS),
            Map.entry("Art", "Art Em Quote Span Strong Sub" + PARTS),
            Map.entry("Aside BlockQuote", "Aside Em Quote Span Strong Sub Title" + PARTS),
            Map.entry("TD TH", "Aside BlockQuote Caption Sub TOC Title" + PARTS),
            Map.entry("LBody", "Lbl TOC Title" + PARTS),
            Map.entry("TOCI", "Art Aside BlockQuote Caption Code Em H L Quote Sect Span Strong Sub Title" + PARTS),
            Map.entry("Caption", "Caption TOC Title" + PARTS),
            Map.entry("FENote Code", "H TOC Title" + PARTS),
            Map.entry("Figure", "TOC Title" + PARTS),
            Map.entry("Formula", "Art Sect TOC Title" + PARTS),
            Map.entry("Form", "Art Aside BlockQuote Em H P Quote Sect Span Strong Sub TOC Title" + PARTS),
            Map.entry("Link Reference", "TOC" + PARTS),
            Map.entry("P Sub", "Sub" + BLOCKS),
            Map.entry("Title", "Art BlockQuote H Sect Sub TOC Title" + PARTS),
            Map.entry("H", "L Table" + BLOCKS),
            Map.entry("Lbl", "L Lbl Table" + BLOCKS),
            Map.entry("Em Quote Span Strong", "L Table" + BLOCKS)));

    /** Replacements of a type, the most specific first. */
    private static final Map<String, List<String>> PLAINER = Map.of(
            "Art", List.of("Sect", "Div", "Span"),
            "Aside", List.of("Sect", "Div", "Span"),
            "H", List.of("P", "Span"),
            "Title", List.of("P", "Span"),
            "Caption", List.of("P", "Span"),
            "LBody", List.of("P", "Span"),
            "P", List.of("Span"));

    private static final Set<String> INLINES =
            Set.of("Em", "Strong", "Span", "Quote", "Sub", "Lbl", "Code", "Reference");

    /** Grouping types that are ignored: their children must be permitted in their parent. */
    private static final Set<String> TRANSPARENT = Set.of("Div", "NonStruct", "Part");

    private Nesting() {}

    private static Map<String, Set<String>> forbidden(Map<String, String> rules) {
        Map<String, Set<String>> forbidden = new HashMap<>();
        rules.forEach((around, types) -> {
            for (String parent : around.split(" ", -1)) {
                forbidden.put(parent, new HashSet<>(Arrays.asList(types.split(" ", -1))));
            }
        });
        return forbidden;
    }

    /**
     * @param type type of an element
     * @param around type of its parent
     * @return the same type, or the nearest permitted one
     */
    static String fit(String type, String around) {
        Set<String> forbidden = FORBIDDEN.getOrDefault(kind(around), Set.of());
        if (!forbidden.contains(kind(type))) {
            return type;
        }
        List<String> others = INLINES.contains(type) ? List.of("P", "Span") : List.of("Div", "Span");
        return PLAINER.getOrDefault(kind(type), others).stream()
                .filter(plainer -> !forbidden.contains(plainer))
                .findFirst()
                .orElse("NonStruct");
    }

    /** Returns the type that decides which children are permitted in an element. */
    static String around(String type, String outer) {
        return TRANSPARENT.contains(type) ? outer : type;
    }

    /**
     * Whether a type may be at this position among the children of an element. A caption must be the first or the last child of
     * an element that is not a mere group; ISO 14289-2, 8.2.5.27.
     *
     * @param index index of the child
     * @param count number of children
     */
    static boolean fits(String type, String around, int index, int count) {
        return !type.equals("Caption") || ((index == 0 || index == count - 1) && !TRANSPARENT.contains(around));
    }

    /** Maps all levels of headings to H. */
    private static String kind(String type) {
        return type.length() == 2 && type.charAt(0) == 'H' ? "H" : type;
    }
}
