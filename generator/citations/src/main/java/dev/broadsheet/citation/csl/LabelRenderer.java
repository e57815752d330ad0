package dev.broadsheet.citation.csl;

/** Renders {@code label}: the term for a number or a locator. */
final class LabelRenderer {

    private LabelRenderer() {}

    static Output render(XmlElement element, Context context) {
        String variable = element.get("variable");
        String value = context.text(variable);
        context.called(!value.isEmpty());
        if (value.isEmpty()) {
            return Output.NONE;
        }
        String term = variable.equals("locator") ? context.locatorLabel() : variable;
        return term(element, term, isPlural(variable, value, context), context);
    }

    /**
     * Renders a term with the form and the number of a label.
     *
     * @param plural whether the label's content is plural
     */
    static Output term(XmlElement label, String term, boolean plural, Context context) {
        boolean many = switch (label.get("plural")) {
            case "always" -> true;
            case "never" -> false;
            default -> plural;
        };
        String text = context.locale.term(term, label.get("form", "long"), many);
        return Renderer.formatted(label, Output.of(text), context);
    }

    private static boolean isPlural(String variable, String value, Context context) {
        return variable.startsWith("number-of-")
                ? Words.number(value, 0) > 1
                : Numbers.isMany(value, context.locale.term("and", "long", false));
    }
}
