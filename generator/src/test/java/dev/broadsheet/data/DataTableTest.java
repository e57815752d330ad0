package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Realistic data tables, and queries on them. */
class DataTableTest {

    private static final SourcePosition HERE = new SourcePosition("a.md", 1, 1);

    private static final String RATES = """
            country,year,rate
            Kenya,2023,7.7
            Kenya,2024,4.5
            Ghana,2023,38.1
            Ghana,2024,22.9
            """;

    private static DataText file(String name, String text) {
        return new DataText(name, text, new SourceText(name, text)::position);
    }

    private static DataTable csv(String text) throws DataFault {
        return CsvReader.read(file("rates.csv", text));
    }

    private static String ask(String question) throws DataFault {
        return DataQuery.of("rates.csv: " + question, HERE).answer(csv(RATES), new NumberFormats(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "country=Kenya, year=2024;4.5",
                "country=Kenya, year=2024 | percent;4.5%",
                "country=kenya, year=2024 | 2 decimals;4.50",
                "rate, country=Ghana, year=2023;38.1",
                "year=2024, rate | sum;27.4",
                "rate, country=Ghana | mean | 0 decimals;31",
                "rate, year=2023..2024, country=Ghana | change | signed;\u221215.2",
                "rate, country=Ghana | change percent;\u221240%",
                "country=Kenya, year=2024 | share of country;16%",
                "rate, country=Kenya | most;7.7",
                "rate, country=Kenya | count;2",
                "country, rate=38.1, year=2023;Ghana"
            })
    void answers(String question, String answer) throws DataFault {
        assertThat(ask(question)).isEqualTo(answer);
    }

    @Test
    void writesNumbersAsTheLanguageDoes() throws DataFault {
        DataTable table = csv("a;b\nx;1.234.567,5\n");
        DataQuery inquiry = DataQuery.of("rates.csv: a=x", HERE);

        assertThat(inquiry.answer(table, new NumberFormats(Locale.ENGLISH))).isEqualTo("1,234,567.5");
        assertThat(inquiry.answer(table, new NumberFormats(Locale.GERMAN))).isEqualTo("1.234.567,5");
        assertThat(DataQuery.of("rates.csv: a=x | in millions | percent", HERE)
                        .answer(table, new NumberFormats(Locale.FRENCH)))
                .isEqualTo("1,2\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5,true",
        "'1,234.5',true",
        "'12,34',false",
        "-3,true",
        "\u22123,true",
        "4%,true",
        "1e5,true",
        "1e308,false",
        "NaN,false",
        "Infinity,false",
        "0x10,false",
        "1.2.3,false",
        "'1 000',true",
        "'',false",
        ".5,true",
        "5.,true",
        "-,false"
    })
    void readsNumbers(String text, boolean number) {
        assertThat(NumberReader.of(false).read(text).isPresent()).isEqualTo(number);
    }

    @Test
    void readsQuotesSemicolonsTabsAndAllLineEnds() throws DataFault {
        assertThat(csv("a,b\r\n\"x, \"\"y\"\"\",2\r\n").rows().get(0).get(0).text())
                .isEqualTo("x, \"y\"");
        assertThat(csv("a;b\rx,y;2\r").rows().get(0).get(0).text()).isEqualTo("x,y");
        assertThat(csv("a\tb\n x \t2\n\n").rows()).hasSize(1);
        assertThat(csv("a,b\n\"two\nlines\",2").rows().get(0).get(0).text()).isEqualTo("two\nlines");
    }

    @Test
    void readsAListOfObjects() throws DataFault {
        DataTable table =
                JsonReader.read(file("a.json", "[{\"a\": \"x\\u00e9\", \"b\": 1.5}, {\"a\": \"y\", \"c\": null}]"));

        assertThat(table.columns()).containsExactly("a", "b", "c");
        assertThat(table.rows().get(0).get(0).text()).isEqualTo("x\u00e9");
        assertThat(table.rows().get(1).get(1).text()).isEmpty();
    }

    @Test
    void tellsWhereTheFaultIs() {
        assertThatThrownBy(() -> csv("a,b\n1,2\n3\n"))
                .isInstanceOfSatisfying(
                        DataFault.class,
                        fault -> assertThat(fault.diagnostic().position()).hasToString("rates.csv:3:1"));
    }
}
