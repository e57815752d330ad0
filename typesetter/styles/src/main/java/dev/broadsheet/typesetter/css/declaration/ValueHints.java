package dev.broadsheet.typesetter.css.declaration;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says which values a property takes, by trying its grammar. */
final class ValueHints {

    /** Words that are listed; of properties with more, kinds of values only. */
    private static final int MOST = 24;

    private static final String WIDE = "it takes values such as inherit, initial, revert, revert-layer or unset";

    private static final Set<String> OTHER_WORDS = Set.of("""
            auto baseline bold bolder disc decimal fit-content large lighter max-content medium middle min-content none normal
            small smaller larger square text-bottom text-top thick thin underline""".strip().split("\\s+", -1));

    /** Samples of kinds of values. */
    private static final Map<String, String> KINDS = kinds();

    private ValueHints() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("2", "a whole number");
        kinds.put("1.5", "a number");
        kinds.put("2pt", "a length");
        kinds.put("20%", "a percentage");
        kinds.put("#123456", "a colour");
        kinds.put("\"a\"", "a string");
        kinds.put("url(a.png)", "a picture");
        return kinds;
    }

    /** Returns a hint such as "it takes values such as auto, none or a length". */
    static String of(String property) {
        Definition definition = PropertyNames.ALL.get(property);
        if (definition == null) {
            return "";
        }
        List<String> values = new ArrayList<>();
        for (String word : words()) {
            if (takes(definition, word)) {
                values.add(word);
            }
        }
        if (values.size() > MOST) {
            values.clear();
        }
        KINDS.forEach((sample, kind) -> {
            if (takes(definition, sample)) {
                values.add(kind);
            }
        });
        if (values.contains("a number")) {
            values.remove("a whole number");
        }
        return values.isEmpty() ? WIDE : "it takes values such as " + listed(values);
    }

    private static boolean takes(Definition definition, String value) {
        return definition.parse(Tokens.of(Tokenizer.tokenize(value))) != null;
    }

    private static String listed(List<String> values) {
        int last = values.size() - 1;
        return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }

    /** Returns the words of all properties, in alphabetical order. */
    private static Set<String> words() {
        Set<String> words = new TreeSet<>(OTHER_WORDS);
        for (Class<?> type : Keyword.class.getDeclaredClasses()) {
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .forEach(name -> words.add(name.toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return words;
    }
}
