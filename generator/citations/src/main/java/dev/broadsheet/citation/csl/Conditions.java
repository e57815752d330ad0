package dev.broadsheet.citation.csl;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Evaluates {@code choose}: selects the branch whose conditions hold. */
final class Conditions {

    private Conditions() {}

    /** Returns the first branch whose conditions hold. */
    static Optional<XmlElement> chosen(XmlElement choose, Context context) {
        return choose.children().stream()
                .filter(branch -> branch.name().equals("else") || holds(branch, context))
                .findFirst();
    }

    private static boolean holds(XmlElement branch, Context context) {
        Stream<Boolean> tests = branch.attributes().keySet().stream()
                .filter(attribute -> !attribute.equals("match"))
                .flatMap(attribute -> tests(branch, attribute, context));
        return switch (branch.get("match", "all")) {
            case "any" -> tests.anyMatch(test -> test);
            case "none" -> tests.noneMatch(test -> test);
            default -> tests.allMatch(test -> test);
        };
    }

    private static Stream<Boolean> tests(XmlElement branch, String attribute, Context context) {
        Predicate<String> test = word -> test(attribute, word, context);
        return branch.words(attribute).stream().map(test::test);
    }

    private static boolean test(String attribute, String word, Context context) {
        return switch (attribute) {
            case "type" -> context.item.type().equals(word);
            case "variable" -> context.has(word);
            case "is-numeric" -> Numbers.isNumeric(context.text(word));
            case "is-uncertain-date" -> {
                DateValue date = context.item.dates().get(word);
                yield date != null && date.circa();
            }
            case "locator" ->
                context.cite != null
                        && !context.cite.locator().isEmpty()
                        && context.locatorLabel().equals(word.equals("sub-verbo") ? "sub verbo" : word);
            case "position" -> !context.isBibliography() && context.position.is(word);
            case "disambiguate" -> context.disambiguation.disambiguated == word.equals("true");
            default -> false;
        };
    }
}
