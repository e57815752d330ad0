package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.Locale;
import java.util.Optional;
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

    private static final String NEWEST_FIRST = """
            year,rate,sites
            2024,5.4,1900
            2023,4.1,1200
            2022,1.4,1500
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rate | change percent;286%",
                "rate | change;4",
                "rate | last;5.4",
                "rate | first;1.4",
                "rate, year=2022..2023 | last;4.1",
                "sites | last;1,900"
            })
    void theLastValueIsThatOfTheNewestYear(String question, String answer) throws DataFault {
        assertThat(DataQuery.of("rates.csv: " + question, HERE)
                        .answer(csv(NEWEST_FIRST), new NumberFormats(Locale.ENGLISH)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "country,quarter,rate;Kenya,2024-Q2,9;Kenya,2023-Q4,3;country=Kenya, rate | last;9",
                "rate,day;9,2024-06-18;3,2024-06-17;rate | last;9",
                "event,day,rate;x,2024-06-18,9;x,2024,3;rate | first;3",
                "port,built,rate;Tema,1962,9;Dakar,1857,3;rate | last;3"
            })
    void rowsAreOrderedByTheFirstColumnInWhichTheyDiffer(
            String head, String one, String two, String question, String answer) throws DataFault {
        DataTable table = csv(String.join("\n", head, one, two));

        assertThat(DataQuery.of("rates.csv: " + question, HERE).answer(table, new NumberFormats(Locale.ENGLISH)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022,1.4;2023,4.1;2022",
                "Kenya,7.7;Ghana,38.1;7.7",
                "Kenya,2000,1500;Ghana,1200,1900;",
                "country,2000,2010;Ghana,1200,1900;",
                "country,2010,2000;Ghana,1200,1900;",
                "country,2000,10;Ghana,1200,1900;2000",
                "country,2000,1900,2010;Ghana,1200,1900,3;2000",
                "country,10;Ghana,text;",
                "year,10;2022,;",
                "2022,name;north,Kenya;",
                "year,rate;2023,4.1;"
            })
    void namesOfColumnsThatLookLikeValuesAreReported(String head, String row, String value) throws DataFault {
        assertThat(csv(head + "\n" + row).warning().map(warning -> warning.message()))
                .isEqualTo(Optional.ofNullable(value)
                        .map(cell -> "the first line of 'rates.csv' names its columns, but '" + cell
                                + "' looks like a value"));
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
