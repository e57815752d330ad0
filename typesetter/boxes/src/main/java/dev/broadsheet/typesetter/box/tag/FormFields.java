package dev.broadsheet.typesetter.box.tag;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Shows form controls as fields with their values; HTML, chapter 4.10. */
public final class FormFields {

    /** Content of an empty field, so that it has a baseline. */
    private static final String EMPTY = "\u00a0";

    private static final Set<String> NAMES = Set.of("input", "textarea", "select", "button");

    private FormFields() {}

    public static boolean isField(Element element) {
        return NAMES.contains(element.normalName());
    }

    /** Whether its children are shown. */
    public static boolean holdsContent(Element element) {
        return !isField(element) || element.normalName().equals("button") || isListBox(element);
    }

    /** Whether it shows all of its options; HTML, section 15.5.16. */
    private static boolean isListBox(Element element) {
        boolean several =
                element.hasAttr("multiple") || element.attr("size").strip().matches("[2-9]|[1-9]\\d+");
        return several && element.normalName().equals("select");
    }

    /** Whether a field shows its placeholder. */
    public static boolean isPlaceholder(Element element) {
        return value(element).isEmpty() && !element.attr("placeholder").isEmpty();
    }

    /** Returns the text of a field. */
    public static String text(Element element) {
        String value = isPlaceholder(element) ? element.attr("placeholder") : value(element);
        return value.isEmpty() ? EMPTY : value;
    }

    private static String value(Element element) {
        return switch (element.normalName()) {
            case "textarea" -> element.wholeText();
            case "select" -> selected(element);
            default -> valueOfInput(element);
        };
    }

    private static String type(Element element) {
        return element.attr("type").strip().toLowerCase(Locale.ROOT);
    }

    private static String valueOfInput(Element element) {
        String value = element.attr("value");
        return switch (type(element)) {
            case "checkbox", "radio", "file" -> "";
            case "password" -> "\u2022".repeat(value.codePointCount(0, value.length()));
            case "submit" -> element.hasAttr("value") ? value : "Submit";
            case "reset" -> element.hasAttr("value") ? value : "Reset";
            case "image" -> element.attr("alt");
            default -> value;
        };
    }

    private static String selected(Element select) {
        String chosen = select.select("option[selected]").stream()
                .map(FormFields::label)
                .collect(Collectors.joining(", "));
        boolean one = !select.hasAttr("multiple");
        Element first = select.selectFirst("option");
        return chosen.isEmpty() && one && first != null ? label(first) : chosen;
    }

    private static String label(Element option) {
        return option.hasAttr("label") ? option.attr("label") : option.text();
    }

    /**
     * Creates a Form element with the attributes of PrintField; ISO 32000-1, 14.8.5.6.
     *
     * @param checked name of the attribute for its checked state
     */
    static Tag tag(Element element, Tag parent, Locale language, String checked) {
        Tag tag = parent.child("Form", language);
        String role = role(element);
        tag.attribute("PrintField", "Role", role);
        if (role.equals("cb") || role.equals("rb")) {
            boolean on = element.hasAttr("checked");
            tag.attribute("PrintField", checked, on ? "on" : "off");
            tag.alternateText(on ? "\u2612" : "\u2610");
        }
        return tag;
    }

    private static String role(Element element) {
        Optional<String> mark = Optional.of(type(element)).filter(Set.of("checkbox", "radio")::contains);
        boolean button = element.normalName().equals("button")
                || Set.of("submit", "reset", "button", "image").contains(type(element));
        return mark.map(kind -> kind.equals("radio") ? "rb" : "cb").orElse(button ? "pb" : "tv");
    }
}
