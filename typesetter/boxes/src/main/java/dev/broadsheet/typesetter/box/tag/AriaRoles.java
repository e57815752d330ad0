package dev.broadsheet.typesetter.box.tag;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Roles of headings, lists and their items, which readers of the structure get before the names of elements; WAI-ARIA 1.2. */
final class AriaRoles {

    private static final int USUAL_LEVEL = 2;
    private static final int LOWEST_LEVEL = 6;

    /** Lists that say more by their names. */
    private static final Set<String> LISTS = Set.of("ol", "dl");

    private AriaRoles() {}

    /** Returns the name of the element that has the role of this one: of {@code <div role=list>} "ul". */
    static String name(Element element) {
        String own = element.normalName();
        if (FormFields.isField(element)) {
            return own;
        }
        return switch (element.attr("role")) {
            case "heading" -> heading(element);
            case "list" -> LISTS.contains(own) ? own : "ul";
            case "listitem" -> "li";
            default -> own;
        };
    }

    private static String heading(Element element) {
        String level = element.attr("aria-level");
        if (level.matches("[1-9]\\d?")) {
            return "h" + Math.min(LOWEST_LEVEL, Integer.parseInt(level));
        }
        return element.normalName().matches("h[1-6]") ? element.normalName() : "h" + USUAL_LEVEL;
    }
}
