package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Style sheets made to take long, to need much memory or to nest too deeply are read to their end. */
@Timeout(120)
class HostileCssTest {

    private static final String BODY = "<div><p class='a'>text<b>b</b></p></div>".repeat(60);

    static List<String> bombs() {
        return List.of(
                ":is(".repeat(58) + "p" + ")".repeat(58) + " { widows: 3 }",
                ":not(".repeat(58) + "p" + ")".repeat(58) + " { widows: 3 }",
                "p:has(b):has(b):has(b) { widows: 3 }\n".repeat(200),
                ":is(div p, div b, p b) :is(div p, div b, p b) :is(div p, div b, p b) { widows: 3 }",
                "div :is(div :is(div :is(div :is(div p, p b), p b), p b), p b) { widows: 3 }",
                "a { & & { ".repeat(29) + "widows: 3" + "} }".repeat(29),
                "p, b, div { & &, & > & { ".repeat(29) + "widows: 3" + "} }".repeat(29),
                "p { widows: calc(" + "(".repeat(58) + "3" + ")".repeat(58) + ") }",
                "p { width: " + "calc(1pt + ".repeat(5000) + "1pt" + ")".repeat(5000) + " }",
                "p { width: calc(" + "1pt + ".repeat(100_000) + "1pt) }",
                doubling(),
                "p { --a: var(--b); --b: var(--c); --c: var(--a); width: var(--a) }",
                "@media (".repeat(60) + "color" + ")".repeat(60) + " { p { widows: 3 } }",
                "@layer " + "a.".repeat(5000) + "b { p { widows: 3 } }",
                "@font-face { font-family: a; src: " + "url(a) ".repeat(1000) + "}",
                "p { background: linear-gradient(" + "red, ".repeat(20_000) + "blue) }",
                "p { color: " + "color-mix(in srgb, red, ".repeat(58) + "blue" + ")".repeat(58) + " }",
                "@import 'x'; ".repeat(500),
                "p { border-radius: 1e300pt / 1e-300pt; z-index: 999999999999; opacity: -1e99 }");
    }

    private static String doubling() {
        StringBuilder css = new StringBuilder("p { --x0: 1pt 1pt;");
        for (int i = 1; i < 60; i++) {
            css.append(" --x")
                    .append(i)
                    .append(": var(--x")
                    .append(i - 1)
                    .append(") var(--x")
                    .append(i - 1)
                    .append(");");
        }
        return css.append(" margin: var(--x59) }").toString();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void isReadToItsEnd(String css) {
        Sample sample = new Sample(css + "\np { orphans: 7 }", BODY);
        assertThat(sample.problems().size()).isLessThan(2000);
    }

    @Test
    void aMegabyteOfNoiseIsRead() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        String signs = "{}()[];:,.#@!*/\\'\"-+%&<>=|~^$ \nabc019é";
        while (noise.length() < 1_000_000) {
            noise.append(signs.charAt(random.nextInt(signs.length())));
        }
        assertThat(new Sample(noise.toString(), BODY).of("p")).isNotNull();
    }

    @Test
    void aHundredThousandRulesAreFound() {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            css.append(".c").append(i).append(" b { widows: ").append(i % 9 + 1).append(" }\n");
        }
        css.append("p.a { widows: 8 }");
        assertThat(new Sample(css.toString(), BODY).of("p").widows()).isEqualTo(8);
    }
}
