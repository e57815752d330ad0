package dev.broadsheet.citation.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.citation.csl.DateValue.Day;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 3, 2020 | 2020 5 3 0",
                "3 May 2020 | 2020 5 3 0",
                "2020-05-03 | 2020 5 3 0",
                "03-May-2020 | 2020 5 3 0",
                "May-2020 | 2020 5 0 0",
                "Spring 1999 | 1999 0 0 1",
                "2020, 5 | 2020 0 0 0"
            })
    void readsASingleDate(String text, String parts) {
        assertThat(DateText.read(text).days()).extracting(DateTextTest::parts).containsExactly(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05/2020-07 | 2020 5 0 0 | 2020 7 0 0",
                "1999-2000 | 1999 0 0 0 | 2000 0 0 0",
                "2020-05/ | 2020 5 0 0 | 0 0 0 0",
                "May 3-5, 2020 | 2020 5 3 0 | 2020 5 5 0",
                "May 3\u20135, 2020 | 2020 5 3 0 | 2020 5 5 0",
                "3-5 May 2020 | 2020 5 3 0 | 2020 5 5 0",
                "30 April - 2 May 2020 | 2020 4 30 0 | 2020 5 2 0",
                "May-June 2020 | 2020 5 0 0 | 2020 6 0 0",
                "Summer - Fall 1999 | 1999 0 0 2 | 1999 0 0 3",
                "Winter 2019-2020 | 2019 0 0 4 | 2020 0 0 0"
            })
    void readsARangeAndCompletesItsEnds(String text, String first, String last) {
        assertThat(DateText.read(text).days()).extracting(DateTextTest::parts).containsExactly(first, last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in press", "in-press", "foo - May 2020", "May 3-5", "2020\u201321", "2020-05/06"})
    void keepsOtherTextAsItIs(String text) {
        assertThat(DateText.read(text)).isEqualTo(new DateValue(List.of(), false, text));
    }

    private static String parts(Day day) {
        return day.year() + " " + day.month() + " " + day.day() + " " + day.season();
    }
}
