package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.kind.Kinds;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Validates the values of attributes that an author writes. */
final class AttributeValues {

    /** Classes that only the generator may assign. */
    private static final Set<String> RESERVED_CLASSES = reserved();

    private static final Set<String> ROLES = Set.of("note", "group", "presentation", "none");
    private static final Set<String> PLAIN = Set.of("div", "span");
    private static final Set<String> NAMED = Names.of("section aside table figure ul ol dl blockquote details img");

    private static final Set<String> FLAGS = Set.of("true", "false", "open", "reversed");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    private AttributeValues() {}

    private static Set<String> reserved() {
        Set<String> classes = new TreeSet<>(Kinds.reservedClasses());
        classes.add("task-box");
        return classes;
    }

    static boolean isValid(DraftElement element, String attribute, String value) {
        return switch (attribute) {
            case "role" -> PLAIN.contains(element.name()) && ROLES.contains(value);
            case "aria-label" ->
                !value.isBlank()
                        && (NAMED.contains(element.name())
                                || (PLAIN.contains(element.name())
                                        && element.attribute("role").equals("group")));
            case "aria-hidden", "open", "reversed" -> value.isEmpty() || FLAGS.contains(value);
            case "dir" -> DIRECTIONS.contains(value);
            case "lang" -> isLanguage(value);
            case "class" -> !isReserved(element);
            case "start", "value" -> value.matches("-?[0-9]{1,9}");
            case "type" -> value.matches("[1aAiI]");
            case "scope" -> SCOPES.contains(value);
            case "headers" -> false;
            default -> true;
        };
    }

    private static boolean isReserved(DraftElement element) {
        for (String reserved : RESERVED_CLASSES) {
            if (element.hasClass(reserved)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
