package dev.broadsheet.typesetter.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.math.font.MathSample;
import dev.broadsheet.typesetter.math.font.MathSample.Drawn;
import dev.broadsheet.typesetter.math.font.MathSample.Sample;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random formulas, valid and invalid: all their text is drawn once and within bounds. */
class RandomFormulasTest {

    private static final int FORMULAS = 300;

    private static final List<String> ELEMENTS = List.of(
            "mrow",
            "mfrac",
            "msqrt",
            "mroot",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mmultiscripts",
            "mstyle",
            "mpadded",
            "mtable",
            "mtr",
            "mtd",
            "merror",
            "mo",
            "semantics",
            "unknown");

    private static final List<String> OPERATORS = List.of(
            "+", "-", "=", "(", ")", "|", "{", "\u2211", "\u222b", "\u2192", "^", "\u00af", "\u23de", "\u2026", ",",
            "");

    private static final List<String> ATTRIBUTES = List.of(
            "",
            "",
            "",
            " displaystyle='true'",
            " scriptlevel='+1'",
            " accent='true'",
            " stretchy='true'",
            " form='postfix'",
            " width='2em'",
            " linethickness='0'",
            " columnalign='left right'",
            " rowspan='2'",
            " lspace='-1em'",
            " minsize='3em'");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyLetterIsDrawnOnce(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FORMULAS; i++) {
            StringBuilder letters = new StringBuilder();
            String markup = tree(random, 5, letters);
            for (Sample sample : List.of(MathSample.inline(markup), MathSample.display(markup))) {
                check(sample, letters.toString(), markup);
            }
        }
    }

    private static void check(Sample sample, String letters, String markup) {
        String drawn = sample.drawn().stream().map(Drawn::text).collect(Collectors.joining());
        assertThat(digits(drawn)).as(markup).isEqualTo(digits(letters));
        assertThat(sample.drawn())
                .as(markup)
                .allSatisfy(one -> assertThat(Stream.of(one.x(), one.y(), one.width(), one.height()))
                        .allSatisfy(length -> assertThat(length).isBetween(-15_000.0, 15_000.0)));
    }

    /** Returns the digits in sorted order, since they may be drawn in another order. */
    private static String digits(String text) {
        return text.chars()
                .filter(c -> c >= '0' && c <= '9')
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String tree(Random random, int depth, StringBuilder letters) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf(random, letters);
        }
        String name = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
        String attribute = ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
        if (name.equals("mo")) {
            return "<mo" + attribute + ">" + OPERATORS.get(random.nextInt(OPERATORS.size())) + "</mo>";
        }
        int children = name.equals("semantics") ? 1 : random.nextInt(5);
        StringBuilder out = new StringBuilder("<" + name + attribute + ">");
        for (int i = 0; i < children; i++) {
            out.append(tree(random, depth - 1, letters));
        }
        return out.append("</").append(name).append(">").toString();
    }

    private static String leaf(Random random, StringBuilder letters) {
        String digit = String.valueOf(random.nextInt(10));
        letters.append(digit);
        return random.nextBoolean() ? "<mn>" + digit + "</mn>" : "<mtext>" + digit + "</mtext>";
    }
}
