package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours of series are legible as text and differ for readers with any colour vision, by day and at night. */
class ChartColorsTest {

    private static final String DARK = "@media screen";
    private static final int FEW = 6;

    private static String tokens() throws IOException {
        try (InputStream in = ChartColorsTest.class.getResourceAsStream("/dev/broadsheet/theme/tokens.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the paper and the colours of the series, by day and at night. */
    private static List<List<String>> themes() throws IOException {
        String css = tokens();
        return List.of(colors(css.substring(0, css.indexOf(DARK))), colors(css.substring(css.indexOf(DARK))));
    }

    private static List<String> colors(String css) {
        List<String> colors = new ArrayList<>();
        for (String name : List.of("paper", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")) {
            String token = Character.isDigit(name.charAt(0)) ? "chart-" + name : name;
            Matcher value = Pattern.compile("--" + token + ": (#[0-9a-f]{6});").matcher(css);
            assertThat(value.find()).as(token).isTrue();
            colors.add(value.group(1));
        }
        return colors;
    }

    @Test
    void theyAreLegibleOnPaper() throws IOException {
        for (List<String> theme : themes()) {
            for (String color : theme.subList(1, theme.size())) {
                assertThat(Vision.contrast(color, theme.get(0))).as(color).isGreaterThan(4.5);
            }
        }
    }

    /** A house that only tints its paper need not choose other colours. */
    @Test
    void theyAreLegibleOnTintedPaper() throws IOException {
        List<String> day = themes().get(0);
        for (String color : day.subList(1, day.size())) {
            assertThat(Vision.contrast(color, "#fff1e5")).as(color).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void theyAreToldApart(Vision vision) throws IOException {
        for (List<String> theme : themes()) {
            for (int i = 1; i < theme.size(); i++) {
                for (int k = 1; k < i; k++) {
                    assertThat(vision.difference(theme.get(i), theme.get(k)))
                            .as("colours %d and %d of %s", k, i, theme)
                            .isGreaterThan(i <= FEW ? 10 : 6);
                }
            }
        }
    }

    /** A pair of Sharma's test data in sRGB would be rounded, so this compares with values computed elsewhere. */
    @Test
    void differencesAreThoseOfTheStandard() {
        assertThat(Vision.NORMAL.difference("#1f5c8b", "#b3361c")).isCloseTo(44.1, within(0.1));
        assertThat(Vision.DEUTERANOPIA.difference("#b3361c", "#3d7a3a")).isCloseTo(7.8, within(0.1));
    }
}
