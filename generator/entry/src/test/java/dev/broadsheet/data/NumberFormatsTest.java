package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {

    private static final double[] VALUES = {
        0, 0.004, 0.005, 0.5, 1, 9.995, 12.345, 999, 1000, 1234.5, 9999.5, 10_000, 123_456.789, 12_345_678, 1e15, 1e20
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-IN", "de", "de-CH", "de-AT", "fr", "es", "it", "nl", "pt", "pt-PT", "pl", "sv", "da", "cs",
                "tr", "ru", "uk", "zh", "ja", "ko", "he", "fa", "ar", "hi"
            })
    void numbersAreGroupedAsIcuDoesIt(String tag) {
        NumberFormats words = new NumberFormats(Locale.forLanguageTag(tag));
        for (int decimals = 0; decimals <= 3; decimals++) {
            for (double value : VALUES) {
                assertThat(words.number(value, decimals)).as(tag).isEqualTo(icu(tag, value, decimals));
            }
        }
    }

    private static String icu(String tag, double value, int decimals) {
        ULocale locale = ULocale.forLocale(Locale.forLanguageTag(tag)).setKeywordValue("numbers", "latn");
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(com.ibm.icu.math.BigDecimal.ROUND_HALF_UP);
        return format.format(new BigDecimal(Double.toString(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatRoundsToZeroHasNoSign(String tag) {
        NumberFormats words = new NumberFormats(Locale.forLanguageTag(tag));

        assertThat(words.number(-0.004, 0)).isEqualTo("0");
        assertThat(words.number(-2.5, 0)).isEqualTo("\u22123");
    }
}
