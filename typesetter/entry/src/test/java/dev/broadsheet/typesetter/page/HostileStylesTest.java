package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extreme sizes, including 0, lose no text. */
class HostileStylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b { display: inline-block; width: 1e9pt }",
                "b { display: inline-block; width: 0; height: 0 }",
                "b { display: inline-block; margin: -50pt }",
                "b { display: inline-block; vertical-align: 1e6pt }",
                "p, b { display: inline-block; min-width: 100% }",
                "b { float: footnote; footnote-display: compact; letter-spacing: -1em }",
                "b { position: relative; z-index: 99999999999999999999 } p { order: -1e300; z-index: -3000000000 }",
                "p::first-line { font-size: 0 }",
                "p::first-line { font-size: 500pt }",
                "p { background: url(6x6); background-size: 0 0 }",
                "p { background: url(6x6) -1e9pt 1e9pt / 0.0001pt repeat }",
                "p { background: url(6x6) round; background-size: 1e9pt 0 }",
                "p { background: linear-gradient(red, blue) 0 0 / 0.001pt 5pt }",
                "body { display: flex } p { width: 1e9pt; flex: 1e300 1e300 1e9pt }",
                "body { display: flex; flex-wrap: wrap } p, b { display: inline-flex; flex: 0 0 0; width: 0; margin: -50pt }",
                "body { display: flex; gap: 1e9pt; flex-wrap: wrap } p { min-width: 1e9pt; max-width: 0 }",
                "body { display: flex; flex-flow: column wrap; height: 1e9pt; justify-content: space-evenly; gap: 50% }",
                "body { display: flex; flex-direction: column; height: 1e-9pt } p { flex: 1; max-height: 0; order: -1000000000 }",
                "body, p, b, i { display: flex; align-items: baseline; flex-wrap: wrap-reverse; height: 100pt }",
                "body { display: grid; grid-template-columns: repeat(100000, 1e9pt); gap: 1e9pt }",
                "body { display: grid; grid: repeat(auto-fill, 0) / repeat(auto-fit, minmax(0, 1e300fr)) } p { min-width: 1e9pt }",
                "body { display: grid } p { grid-row: 1000000000 / span 1000000000; grid-column: -1000000000 }",
                "body { display: grid; grid-auto-flow: column dense; height: 1e9pt; place-content: space-around } p, b { display: grid; grid-row: span 900 }",
                "body, p, b { display: grid; grid-template-columns: 0 fit-content(0) minmax(100pt, 0); width: 0; align-items: baseline }",
                "p { background: radial-gradient(0 0, red, blue), radial-gradient(1e9pt at 1e9pt, red -1e9pt, blue) }",
                "p { background: repeating-radial-gradient(circle 0.0001pt, red, blue) }",
                "p { box-shadow: 1e9pt -1e9pt 1e9pt 1e9pt red, inset 0 0 1e9pt -1e9pt blue, 0 0 0 -1e9pt lime }",
                "p, b { display: inline-block; transform: scale(0) rotate(1e9deg) translate(1e300pt, 1e9%) skew(90deg) }",
                "p { transform: matrix(1e300, -1e300, 0, 0, 1e300, 1e300); transform-origin: 1e9pt -1e9pt; opacity: .5 }",
                "html { writing-mode: vertical-rl } p { writing-mode: sideways-lr; height: 1e9pt }",
                "p, b, i { display: inline-block; writing-mode: vertical-lr; height: 0; width: 0 }",
                "@counter-style x { system: numeric; symbols: '' ''; pad: 60 'xxxxxxxxxx' } p { display: list-item; list-style: x }",
                "@page { @left-middle { content: element(x); width: 1pt } } i { position: running(x) }",
            })
    void loseNoText(String css) {
        String body = "<p>one <b>two</b> three four five</p><p><i>head</i>six <b>seven</b></p>";
        assertThat(Laid.body(Laid.SMALL_PAGES + css, body).text())
                .contains("one", "two", "three", "four", "five", "six", "seven");
    }
}
