package dev.broadsheet.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatTest {

    private static final List<LocalDate> DAYS = List.of(
            DayFormat.FIRST,
            LocalDate.of(1789, 7, 14),
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 9, 5),
            LocalDate.of(12026, 1, 10));

    private static ULocale locale(String language) {
        return ULocale.forLanguageTag(language)
                .setKeywordValue("calendar", "gregorian")
                .setKeywordValue("numbers", "latn");
    }

    private static String expected(String pattern, ULocale locale, LocalDate day) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    @Test
    void writesAsTheLibraryDoes() {
        int compared = 0;
        for (ULocale any : ULocale.getAvailableLocales()) {
            ULocale locale = locale(any.toLanguageTag());
            DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(locale);
            List<String> patterns = new ArrayList<>(List.of("LLLL", "d. MMMM uuuu", "MMM d, y", "dd.MM.yyyy", "LLL u"));
            List.of("yMMMMd", "yMMMM", "y", "yMMMd", "yMd")
                    .forEach(skeleton -> patterns.add(generator.getBestPattern(skeleton)));
            for (String pattern : patterns) {
                Optional<DayFormat> format = DayFormat.of(pattern, locale);
                for (LocalDate day : format.isPresent() ? DAYS : List.<LocalDate>of()) {
                    assertThat(format.get().format(day))
                            .as(locale + " " + pattern)
                            .isEqualTo(expected(pattern, locale, day));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d 'de' MMMM 'de' uuuu",
                "d בMMMM uuuu",
                "d MMMM uuuu 'р'.",
                "uuuu年M月d日",
                "''d'' 'o''clock' M",
                "'open d",
                ""
            })
    void textStaysAsItIs(String pattern) {
        assertThat(DayFormat.of(pattern, locale("pt")).orElseThrow().format(DAYS.get(1)))
                .isEqualTo(expected(pattern, locale("pt"), DAYS.get(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EEEE d MMMM", "d MMMM y G", "MMMMM", "yy", "QQQ y", "ddd", "uuuuu"})
    void otherFieldsAreLeftToTheLibrary(String pattern) {
        assertThat(DayFormat.of(pattern, locale("en"))).isEmpty();
    }
}
