package dev.broadsheet.citation.csl;

import java.util.Locale;

/** Renders {@code number}. */
final class NumberRenderer {

    private NumberRenderer() {}

    static Output render(XmlElement element, Context context) {
        String variable = element.get("variable");
        String value = context.text(variable);
        context.called(variable, !value.isEmpty());
        if (value.isEmpty()) {
            return Output.NONE;
        }
        if (context.sorting) {
            int number = Words.number(value, -1);
            return Output.of(number < 0 ? value : String.format(Locale.ROOT, "%08d", number));
        }
        StringBuilder text = new StringBuilder();
        for (Numbers.Token token : Numbers.tokens(value)) {
            text.append(
                    token.isPlain()
                            ? one(element, variable, Words.number(token.text(), 0), context)
                            : token.text().replace('-', '\u2013'));
        }
        String written = text.length() == 0 ? value : text.toString();
        if (variable.equals("page") || variable.equals("locator")) {
            written = PageRanges.write(variable, written, context);
        }
        return Renderer.formatted(element, Markup.read(written), context);
    }

    private static String one(XmlElement element, String variable, int number, Context context) {
        String term = variable.equals("locator") ? context.locatorLabel() : variable;
        String gender = context.locale.gender(term);
        return switch (element.get("form")) {
            case "ordinal" -> number + context.locale.ordinalSuffix(number, gender);
            case "long-ordinal" -> {
                String word = context.locale.longOrdinal(number, gender);
                yield word.isEmpty() ? number + context.locale.ordinalSuffix(number, gender) : word;
            }
            case "roman" -> Numbers.roman(number);
            default -> String.valueOf(number);
        };
    }
}
