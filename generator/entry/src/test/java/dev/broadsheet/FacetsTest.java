package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Small charts in rows and columns. */
class FacetsTest extends ChartSite {

    private static final String CHART = """
            type: multiples
            title: Wheat grows in the north
            rows: region
            columns: crop
            data: |
              region,crop,year,tonnes
              North,Wheat,2023,10
              North,Wheat,2024,14
              North,Maize,2023,8
              North,Maize,2024,7
              South,Maize,2023,12
              South,Maize,2024,22
            """;

    @Test
    void rowsAndColumnsHaveTheirNamesOnce() throws IOException {
        for (String name : new String[] {"North", "South", "Wheat", "Maize"}) {
            assertThat(plot(CHART, "wide")).containsOnlyOnce(">" + name + "</text>");
            assertThat(plot(CHART, "narrow")).containsOnlyOnce(">" + name + "</text>");
        }
    }

    @Test
    void panelsOfARowAreAtOneHeightAndThoseOfAColumnAtOnePlace() throws IOException {
        Matcher ends = Pattern.compile("<path d=\"M([0-9.]+) ([0-9.]+)L[0-9. ]+\" fill=\"none\"[^>]*class=\"s-1\"/>")
                .matcher(plot(CHART.replace("14", "10").replace("8", "10"), "wide"));
        assertThat(ends.find()).isTrue();
        double wheat = Double.parseDouble(ends.group(1));
        double north = Double.parseDouble(ends.group(2));
        assertThat(ends.find()).isTrue();
        double maize = Double.parseDouble(ends.group(1));
        assertThat(Double.parseDouble(ends.group(2))).isEqualTo(north);
        assertThat(maize).isGreaterThan(wheat);
        assertThat(ends.find()).isTrue();
        assertThat(Double.parseDouble(ends.group(1))).isEqualTo(maize);
        assertThat(Double.parseDouble(ends.group(2))).isGreaterThan(north);
    }

    /** South has no wheat. */
    @Test
    void aPanelWithoutDataHasADash() throws IOException {
        assertThat(plot(CHART, "wide")).containsOnlyOnce(">\u2013</text>");
    }

    @Test
    void descriptionAndTableNameBoth() throws IOException {
        assertThat(page(CHART))
                .contains("North, Wheat: 10 (2023), 14 (2024); North, Maize: 8 (2023), 7 (2024); South, Maize: 12 ")
                .contains("<th class=\"align-right\" scope=\"col\">South, Maize</th>")
                .contains("%22North%2C%20Wheat%22%2C%22North%2C%20Maize%22");
    }

    @Test
    void aRowAColumnOrBothMayStandOut() throws IOException {
        assertThat(marks(CHART + "highlight: Maize\n")).isEqualTo(2);
        assertThat(marks(CHART + "highlight: South\n")).isEqualTo(1);
        assertThat(marks(CHART + "highlight: \"North, Wheat\"\n")).isEqualTo(1);
    }

    private long marks(String chart) throws IOException {
        return Pattern.compile("class=\"s-1\"")
                .matcher(plot(chart, "wide"))
                .results()
                .count();
    }

    @Test
    void manyColumnsGiveEachPanelItsNames() throws IOException {
        String many = CHART.replace("South,Maize", "South,Rye").replace("North,Maize,2024", "North,Oats,2024");

        assertThat(plot(many, "wide")).containsOnlyOnce(">North</text>");
        assertThat(plot(many, "narrow")).contains(">North, Wheat</text>").doesNotContain(">North</text>");
    }

    @Test
    void oneKeyIsEnough() throws IOException {
        String one = """
                type: multiples
                title: T
                %s: region
                data: |
                  region,year,tonnes
                  North,2023,10
                  North,2024,14
                  South,2023,8
                  South,2024,7
                """;

        assertThat(plot(one.formatted("rows"), "wide")).contains(">North</text>", ">South</text>");
        assertThat(plot(one.formatted("columns"), "wide")).contains(">North</text>", ">South</text>");
    }
}
