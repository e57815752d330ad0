package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures made to cause endless loops, memory exhaustion or failures. Each results in a document and a message. */
class SvgAttackTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * A picture with the expected message.
     *
     * @param expected part of the only message; empty for none at all
     */
    record Attack(String name, String svg, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>";

    static List<Attack> attacks() {
        return List.of(
                attack("use bomb", useBomb(), "it draws more than 200000 elements"),
                attack("use of itself", "<g id='a'><use href='#a'/><rect width='9' height='9'/></g>", ""),
                attack("two uses of each other", "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>", ""),
                attack("deep nesting", "<g>".repeat(5000) + "</g>".repeat(5000), "nest more than 100 deep"),
                attack("100,000 paths", "<path d='M0 0h9'/>".repeat(100_000), ""),
                attack("a long path", "<path d='M0 0" + "h1".repeat(4_100_000) + "'/>", "more than 4000000 segments"),
                attack("many tiles", tiles(), "a pattern of more than 250000 tiles"),
                attack("a pattern in itself", patternInItself(), "nest more than 100 deep"),
                attack("a mask in itself", maskInItself(), "nest more than 100 deep"),
                attack("many stops", stops(), "more than 1000 stops of a gradient"),
                attack("gradients that inherit each other", gradients(), ""),
                attack("fine dashes", "<path d='M0 0h99' stroke='red' stroke-dasharray='1e-9'/>", ""),
                attack("numbers without bounds", "<rect width='1e308' height='1e308' x='-1e999'/>", ""),
                attack(
                        "transforms without bounds",
                        "<g transform='scale(1e300) scale(1e300)'><path d='M0 0h1v1'/></g>",
                        ""),
                attack("no inverse", "<g transform='scale(0)'><rect width='9' height='9' fill='red'/></g>", ""),
                attack("much text", "<text>" + "a ".repeat(150_000) + "</text>", "more than 200000 characters"),
                new Attack(
                        "entities",
                        "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>" + OPEN + "<text>&b;</text></svg>",
                        ""),
                new Attack("no size", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e-999 1'/>", ""),
                new Attack(
                        "huge",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='1'/>",
                        "larger than 100000 px"),
                new Attack("cut off", OPEN + "<rect width='9' height", ""),
                new Attack("no picture", "<html><svg /></html>", "its root element is not <svg>"));
    }

    private static Attack attack(String name, String content, String expected) {
        return new Attack(name, OPEN + content + "</svg>", expected);
    }

    private static String useBomb() {
        return "<defs><rect id='a0' width='1' height='1'/>"
                + IntStream.range(1, 10)
                        .mapToObj(i -> "<g id='a" + i + "'>" + ("<use href='#a" + (i - 1) + "'/>").repeat(10) + "</g>")
                        .collect(Collectors.joining())
                + "</defs><use href='#a9'/>";
    }

    private static String tiles() {
        return "<pattern id='p' width='.01' height='.01' patternUnits='userSpaceOnUse'><path d='M0 0h1'/></pattern>"
                + "<rect width='100' height='100' fill='url(#p)'/>";
    }

    private static String patternInItself() {
        return "<pattern id='p' width='50' height='50' patternUnits='userSpaceOnUse'>"
                + "<rect width='50' height='50' fill='url(#p)'/></pattern><rect width='99' height='99' fill='url(#p)'/>";
    }

    private static String maskInItself() {
        return "<mask id='m'><rect width='9' height='9' mask='url(#m)'/></mask>"
                + "<rect width='9' height='9' mask='url(#m)'/>";
    }

    private static String stops() {
        return "<linearGradient id='g'>" + "<stop offset='.5'/>".repeat(50_000)
                + "</linearGradient><rect width='9' height='9' fill='url(#g)'/>";
    }

    private static String gradients() {
        return "<linearGradient id='g' href='#h'/><linearGradient id='h' href='#g'/>"
                + "<rect width='9' height='9' fill='url(#g)'/>";
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void ends(Attack attack) {
        byte[] svg = attack.svg().getBytes(StandardCharsets.UTF_8);
        TypesetResult result = Assertions.assertTimeoutPreemptively(PATIENCE, () -> SvgDocumentTest.set(svg));
        assertThat(result.pdf()).isNotEmpty();
        if (attack.expected().isEmpty()) {
            assertThat(result.problems()).isEmpty();
        } else {
            assertThat(result.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains(attack.expected()));
        }
    }
}
