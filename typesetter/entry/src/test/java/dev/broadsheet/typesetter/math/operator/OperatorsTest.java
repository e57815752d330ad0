package dev.broadsheet.typesetter.math.operator;

import static dev.broadsheet.typesetter.math.font.MathSample.EM;
import static dev.broadsheet.typesetter.math.font.MathSample.inline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.math.font.MathSample;
import dev.broadsheet.typesetter.math.font.MathSample.Sample;
import dev.broadsheet.typesetter.math.operator.Operator.Form;
import dev.broadsheet.typesetter.math.token.ItalicLetters;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The properties of operators, and the space beside them. */
class OperatorsTest {

    private static final Offset<Double> NEARLY = within(0.2);
    private static final double THICK = 0.2778 * EM;
    private static final double MEDIUM = 0.2222 * EM;
    private static final double THIN = EM / 6;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', textBlock = """
            = INFIX 0.2778 0.2778
            + INFIX 0.2222 0.2222
            + PREFIX 0 0
            × INFIX 0.1667 0.1667
            ( PREFIX 0 0 stretchy symmetric
            ∑ PREFIX 0.1667 0.1667 largeop movablelimits symmetric
            ∫ PREFIX 0.1667 0.1667 largeop symmetric
            → INFIX 0.2778 0.2778 stretchy
            ! POSTFIX 0 0
            ⏞ POSTFIX 0 0 stretchy
            && INFIX 0.2222 0.2222
            || POSTFIX 0 0
            ≠ INFIX 0.2778 0.2778
            """)
    void isInTheDictionary(String line) {
        String[] words = line.split(" ", 5);
        OperatorDictionary.Entry entry = OperatorDictionary.of(words[0], Form.valueOf(words[1]));
        assertThat(entry.before() + " " + entry.after())
                .isEqualTo(Double.parseDouble(words[2]) + " " + Double.parseDouble(words[3]));
        assertThat(entry.properties())
                .containsExactlyInAnyOrder(words.length < 5 ? new String[0] : words[4].split(" ", -1));
    }

    @Test
    void aNegatedOperatorIsLikeTheOther() {
        assertThat(OperatorDictionary.of("\u2192\u0338", Form.INFIX))
                .isEqualTo(OperatorDictionary.of("\u2192", Form.INFIX));
        assertThat(OperatorDictionary.isHorizontal("\u23de")).isTrue();
        assertThat(OperatorDictionary.isHorizontal("(")).isFalse();
    }

    @Test
    void relationsAndOperationsHaveTheirSpace() {
        Sample sample = inline("<mn>1</mn><mo>+</mo><mn>2</mn><mo>\u2265</mo><mn>3</mn><mo>,</mo><mn>4</mn>");
        double whole = inline("<mphantom><mn>1</mn><mo>+</mo><mn>2</mn></mphantom>")
                .box()
                .width();
        double bare = inline("<mn>1</mn>").box().width() * 2
                + inline("<mo>+</mo>").box().width();
        assertThat(whole - bare).isCloseTo(2 * MEDIUM, NEARLY);
        assertThat(sample.parts()).hasSize(2);
        assertThat(sample.gap(",", "4")).isCloseTo(THIN, NEARLY);
        assertThat(sample.gap("3", ",")).isCloseTo(0, NEARLY);
    }

    @Test
    void operatorsInScriptsHaveNone() {
        Sample power = inline("<msup><mi>e</mi><mrow><mn>1</mn><mo>+</mo><mn>2</mn></mrow></msup>");
        assertThat(power.gap("1", "+")).isCloseTo(0, NEARLY);
        Sample said = inline("<msup><mi>e</mi><mrow><mn>1</mn><mo lspace='1em'>+</mo><mn>2</mn></mrow></msup>");
        assertThat(said.gap("1", "+")).isCloseTo(0.7 * EM, NEARLY);
    }

    @Test
    void aSignBelongsToWhatFollows() {
        assertThat(inline("<mo>-</mo><mn>1</mn>").gap("\u2212", "1")).isCloseTo(0, NEARLY);
        Sample flat =
                inline("<mphantom><mi>a</mi></mphantom><mo>(</mo><mo>-</mo><mn>1</mn><mo>)</mo><mo>+</mo><mn>2</mn>");
        assertThat(flat.gap("(", "\u2212")).isCloseTo(0, NEARLY);
        assertThat(flat.gap("\u2212", "1")).isCloseTo(0, NEARLY);
        assertThat(flat.gap(")", "+")).isCloseTo(MEDIUM, NEARLY);
        assertThat(inline("<mn>3</mn><mo form='prefix'>-</mo><mn>1</mn>").gap("3", "\u2212"))
                .isCloseTo(0, NEARLY);
    }

    @Test
    void barsStandInPairsOrBetweenTwoSides() {
        Sample value = inline("<mi>a</mi><mo>+</mo><mo>|</mo><mn>1</mn><mo>|</mo><mo>+</mo><mi>b</mi>");
        double start = value.of("1").x();
        assertThat(value.drawn())
                .filteredOn(one -> one.text().equals("|"))
                .allSatisfy(bar -> assertThat(Math.abs(bar.x()
                                + bar.width() / 2
                                - start
                                - value.of("1").width() / 2))
                        .isLessThan(45));
        Sample given = inline("<mi>P</mi><mo>(</mo><mi>A</mi><mo>|</mo><mi>B</mi><mo>)</mo>");
        assertThat(given.gap("|", "B")).isCloseTo(THICK, NEARLY);
    }

    @Test
    void namesAndDotsHaveThinSpaceBesideThem() {
        assertThat(inline("<mi>sin</mi><mn>1</mn>").gap("sin", "1")).isCloseTo(THIN, NEARLY);
        assertThat(inline("<mn>2</mn><mi>sin</mi><mo>\u2061</mo><mn>1</mn>").gap("2", "sin"))
                .isCloseTo(THIN, NEARLY);
        assertThat(inline("<mi>sin</mi><mo>(</mo><mn>1</mn><mo>)</mo>").gap("sin", "("))
                .isCloseTo(0, NEARLY);
        assertThat(inline("<mn>1</mn><mo>\u22ef</mo><mn>2</mn>").gap("1", "\u22ef"))
                .isCloseTo(THIN, NEARLY);
        assertThat(inline("<mo>lim</mo><mn>1</mn>").gap("lim", "1")).isCloseTo(THIN, NEARLY);
    }

    @Test
    void aLargeOperatorHasSpaceBeforeItOnlyBehindSomething() {
        assertThat(inline("<mo>\u2211</mo><mn>1</mn>").of("\u2211").x()).isZero();
        assertThat(inline("<mn>2</mn><mo>\u2211</mo><mn>1</mn>").gap("2", "\u2211"))
                .isCloseTo(THIN, NEARLY);
    }

    @Test
    void signsOfTheTypewriterLookAsThoseOfMathematics() {
        assertThat(inline("<msup><mi>f</mi><mo>'</mo></msup>").of("'").width())
                .isEqualTo(inline("<msup><mi>f</mi><mo>\u2032</mo></msup>")
                        .of("\u2032")
                        .width());
        assertThat(inline("<mi>a</mi><mo>*</mo><mi>b</mi>").of("*").width())
                .isEqualTo(inline("<mo>\u2217</mo>").of("\u2217").width());
    }

    @Test
    void limitsOfNamesThatAreOperatorsMoveToo() {
        String limit = "<munder><mo>lim</mo><mi>n</mi></munder>";
        assertThat(inline(limit).gap("lim", "n")).isGreaterThanOrEqualTo(0);
        assertThat(MathSample.display(limit).gap("lim", "n")).isNegative();
    }

    @Test
    void lettersOfVariablesAreItalicAndCopiedAsTheyAreWritten() {
        assertThat(ItalicLetters.of('a')).isEqualTo(0x1D44E);
        assertThat(ItalicLetters.of('h')).isEqualTo(0x210E);
        assertThat(ItalicLetters.of('Z')).isEqualTo(0x1D44D);
        assertThat(ItalicLetters.of(0x3C0)).isEqualTo(0x1D70B);
        assertThat(ItalicLetters.of(0x3A2)).isEqualTo(0x3A2);
        assertThat(ItalicLetters.of('1')).isEqualTo('1');
        double upright = inline("<mi mathvariant='normal'>a</mi>").box().width();
        assertThat(inline("<mi>a</mi>").of("a").width()).isNotEqualTo(upright);
    }
}
