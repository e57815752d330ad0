package dev.broadsheet.limits;

import static dev.broadsheet.source.Limits.CHART_LABEL;
import static dev.broadsheet.source.Limits.CHART_POINTS;
import static dev.broadsheet.source.Limits.CHART_ROWS;
import static dev.broadsheet.source.Limits.CHART_SERIES;
import static dev.broadsheet.source.Limits.DATA_COLUMNS;
import static dev.broadsheet.source.Limits.DATA_ROWS;
import static dev.broadsheet.source.Limits.SHOWN_ROWS;
import static dev.broadsheet.source.Limits.STYLE_CALL_DEPTH;
import static dev.broadsheet.source.Limits.STYLE_DEPTH;
import static dev.broadsheet.source.Limits.STYLE_ELEMENTS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Limits of data tables and charts. */
final class DataLimits {

    private static final String STYLE_TEXT = "<text variable=\"title\"/>";

    /** Number of elements of a style around the content of its layout. */
    private static final int STYLE_FRAME = 3;

    private DataLimits() {}

    static List<LimitProof> all() {
        return List.of(
                new LimitProof(
                        "a table of data",
                        Amount.of(DATA_ROWS) + " rows, " + Amount.of(DATA_COLUMNS) + " columns",
                        "`BS-DATA-013`",
                        List.of("DATA_ROWS", "DATA_COLUMNS"),
                        chart("dot", "port,days\n" + "Dakar,1\n".repeat(DATA_ROWS + 1))
                                .isToldAs("BS-DATA-013", "50000 rows")
                                .and(chart("line", "year,days\n" + years(1000)).isNotToldAs("BS-DATA-013"))
                                .and(chart("line", "year" + ",a".repeat(DATA_COLUMNS) + "\n")
                                        .isToldAs("BS-DATA-013", "200 columns"))),
                new LimitProof(
                        "rows of a table that is shown from data",
                        Amount.of(SHOWN_ROWS),
                        "`BS-DATA-015`",
                        List.of("SHOWN_ROWS"),
                        table("", SHOWN_ROWS + 1)
                                .isToldAs("BS-DATA-015", "2000 rows")
                                .and(table("rows: 2000\n", SHOWN_ROWS + 1).isNotToldAs("BS-DATA-015"))),
                new LimitProof(
                        "series of a chart",
                        Amount.of(CHART_SERIES) + "; in small multiples " + Amount.of(4 * CHART_SERIES),
                        "`BS-CHART-003`",
                        List.of("CHART_SERIES"),
                        chart("line", series(CHART_SERIES + 1))
                                .isToldAs("BS-CHART-003", "at most 12")
                                .and(chart("line", series(CHART_SERIES)).isNotToldAs("BS-CHART-003"))
                                .and(chart("multiples", series(4 * CHART_SERIES))
                                        .isNotToldAs("BS-CHART-003"))
                                .and(chart("multiples", series(4 * CHART_SERIES + 1))
                                        .isToldAs("BS-CHART-003", "at most 48"))),
                new LimitProof(
                        "rows of bars, dots, ranges or events of a chart",
                        Amount.of(CHART_ROWS),
                        "`BS-CHART-003`",
                        List.of("CHART_ROWS"),
                        chart("bar", "port,days\n" + rows(CHART_ROWS + 1))
                                .isToldAs("BS-CHART-003", "100 are too many")
                                .and(chart("bar", "port,days\n" + rows(CHART_ROWS))
                                        .isNotToldAs("BS-CHART-003"))),
                new LimitProof(
                        "values of a chart",
                        Amount.of(CHART_POINTS),
                        "`BS-CHART-003`",
                        List.of("CHART_POINTS"),
                        chart("line", "n,days\n" + rows(CHART_POINTS + 1)).isToldAs("BS-CHART-003", "20000 values")),
                new LimitProof(
                        "a name in a chart",
                        Amount.of(CHART_LABEL) + " characters",
                        "`BS-CHART-003`",
                        List.of("CHART_LABEL"),
                        chart("bar", "port,days\n" + "x".repeat(CHART_LABEL + 1) + ",1\n")
                                .isToldAs("BS-CHART-003", "200 characters")
                                .and(chart("bar", "port,days\n" + "x".repeat(CHART_LABEL) + ",1\n")
                                        .isNotToldAs("BS-CHART-003"))),
                new LimitProof(
                        "a style of citations in CSL",
                        Amount.of(STYLE_ELEMENTS) + " elements, " + STYLE_DEPTH + " levels",
                        "`BS-CITE-008`",
                        List.of("STYLE_ELEMENTS", "STYLE_DEPTH"),
                        style(STYLE_TEXT.repeat(STYLE_ELEMENTS - STYLE_FRAME + 1))
                                .isToldAs("BS-CITE-008", "20000 elements")
                                .and(style(STYLE_TEXT.repeat(STYLE_ELEMENTS - STYLE_FRAME))
                                        .isNotToldAs("BS-CITE-008"))
                                .and(style(groups(STYLE_DEPTH)).isToldAs("BS-CITE-008", "60 within"))
                                .and(style(groups(STYLE_DEPTH - STYLE_FRAME - 1))
                                        .isNotToldAs("BS-CITE-008"))),
                new LimitProof(
                        "a style of citations with the macros that it calls",
                        Amount.of(STYLE_ELEMENTS) + " elements, " + STYLE_CALL_DEPTH + " levels",
                        "`BS-CITE-010`",
                        List.of("STYLE_CALL_DEPTH"),
                        calls(14, 2)
                                .isToldAs("BS-CITE-010", "20000 elements")
                                .and(calls(22, 2).isToldAs("BS-CITE-010", "20000 elements"))
                                .and(calls(12, 2).isNotToldAs("BS-CITE-010"))
                                .and(calls(5000, 1).isToldAs("BS-CITE-010", "200 elements"))
                                .and(calls(95, 1).isNotToldAs("BS-CITE-010"))));
    }

    /** @param times the number of calls of the next macro in each macro */
    private static Content calls(int macros, int times) {
        return style(
                "<text macro=\"m1\"/>",
                IntStream.rangeClosed(1, macros)
                        .mapToObj(n -> "<macro name=\"m" + n + "\">"
                                + (n == macros ? STYLE_TEXT : "<text macro=\"m%d\"/>".formatted(n + 1)).repeat(times)
                                + "</macro>")
                        .collect(Collectors.joining()));
    }

    private static Content style(String layout) {
        return style(layout, "");
    }

    private static Content style(String layout, String macros) {
        return Content.text("As [@a] says.")
                .with("site.yaml", "title: T\nbibliography: w.bib\ncitationStyle: s.csl\n")
                .with("w.bib", "@book{a, title = {T}, year = 2020}\n")
                .with(
                        "s.csl",
                        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\"><citation><layout>"
                                + layout + "</layout></citation>" + macros + "</style>\n");
    }

    private static String groups(int depth) {
        return "<group>".repeat(depth) + STYLE_TEXT + "</group>".repeat(depth);
    }

    private static Content chart(String type, String csv) {
        return Content.text("```chart\ntype: " + type + "\ntitle: T\ndata: d.csv\n```\n")
                .with("articles/d.csv", csv);
    }

    private static Content table(String keys, int rows) {
        return Content.text("```table\n" + keys + "data: d.csv\n```\n").with("articles/d.csv", "n,days\n" + rows(rows));
    }

    private static String years(int count) {
        return IntStream.range(1000, 1000 + count)
                .mapToObj(year -> year + ",1\n")
                .collect(Collectors.joining());
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(row -> "n" + row + ",1\n").collect(Collectors.joining());
    }

    private static String series(int count) {
        String names = IntStream.range(0, count).mapToObj(n -> ",s" + n).collect(Collectors.joining());
        return "year" + names + "\n2024" + ",1".repeat(count) + "\n2025" + ",2".repeat(count) + "\n";
    }
}
