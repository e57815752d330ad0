package dev.broadsheet.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Typical formulas of textbooks: their MathML and their text alternatives. */
class FormulasTest {

    private static final Path FORMULAS = Path.of("src/test/resources/tex/formulas.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/tex/golden.txt");

    @Test
    void becomeMathMlAndWords() throws IOException, TexFault {
        StringBuilder out = new StringBuilder();
        for (String tex : formulas()) {
            TexFormula formula = TexFormula.of(tex, true, Map.of());
            out.append(tex).append('\n').append(Xml.of(formula.parts())).append('\n');
            out.append(formula.words(Locale.ENGLISH)).append("\n\n");
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, out);
        }
        assertThat(out.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    static List<String> formulas() throws IOException {
        return Files.readAllLines(FORMULAS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Inline formulas have limits beside operators, as lines have no room for others. */
    @Test
    void standsInALineWithLimitsBeside() throws TexFault {
        String inLine = Xml.of(
                TexFormula.of("\\sum_{i=1}^n \\lim_{x\\to 0}", false, Map.of()).parts());
        assertThat(inLine).startsWith("<msubsup><mo>\u2211</mo>").contains("<msub><mi>lim</mi>");
    }

    @Test
    void macrosStandForTheirBodies() throws TexFault {
        Map<String, String> macros = Map.of("RR", "\\mathbb{R}", "\\norm", "\\lVert #1 \\rVert_{#2}");
        String given =
                Xml.of(TexFormula.of("\\norm{x}{2} \\in \\RR", false, macros).parts());
        String written = Xml.of(TexFormula.of("\\lVert x \\rVert_{2} \\in \\mathbb{R}", false, Map.of())
                .parts());
        assertThat(given).isEqualTo(written);
        String defined =
                "\\newcommand{\\RR}{\\mathbb{R}} \\def\\norm#1#2{\\lVert #1 \\rVert_{#2}}\\norm{x}{2} \\in \\RR";
        assertThat(Xml.of(TexFormula.of(defined, false, Map.of()).parts())).isEqualTo(written);
    }

    @Test
    void areSaidInTheLanguageOfTheArticleOrInSigns() throws TexFault {
        TexFormula formula = TexFormula.of("x = \\frac{-b}{2a} + \\sum_{i=1}^n \\sqrt{i}", true, Map.of());
        assertThat(formula.words(Locale.GERMAN))
                .isEqualTo(
                        "x gleich Bruch: minus b, durch 2 a, Ende des Bruchs plus Summe von i gleich 1 bis n \u00FCber"
                                + " Wurzel aus i");
        assertThat(formula.words(Locale.FRENCH)).contains("la fraction moins b, sur 2 a", "la racine carr\u00E9e de i");
        assertThat(formula.words(Locale.forLanguageTag("es"))).contains("la suma desde i igual a 1 hasta n");
        assertThat(formula.words(Locale.forLanguageTag("ar"))).contains("\u0645\u062C\u0645\u0648\u0639");
        assertThat(formula.words(Locale.forLanguageTag("fi")))
                .isEqualTo("x = (\u2212 b)/(2 a) + \u2211 [i = 1 \u2026 n] \u221Ai");
    }
}
