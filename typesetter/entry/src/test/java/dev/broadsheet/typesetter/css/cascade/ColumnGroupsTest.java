package dev.broadsheet.typesetter.css.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ColumnGroupsTest {

    private static String cells(String table) {
        Element element =
                Jsoup.parse("<table rules=groups>" + table + "</table>").expectFirst("table");
        ColumnGroups groups = new ColumnGroups();
        return String.join(
                "",
                element.select("td").stream()
                        .filter(cell -> groups.beginsAtEdge(element, cell))
                        .map(Element::text)
                        .toList());
    }

    @Test
    void edgesAreBetweenGroupsAndBehindTheLast() {
        assertThat(cells("<colgroup><col><col span=2><colgroup span=2><tr><td>a<td>b<td>c<td>d<td>e<td>f<td>g"))
                .isEqualTo("df");
    }

    @Test
    void cellsThatSpanAreCounted() {
        assertThat(cells(
                        "<colgroup span=2><colgroup span=2><tr><td rowspan=2>a<td>b<td colspan=2>c<tr><td>d<td>e<td>f"))
                .isEqualTo("ce");
    }

    @Test
    void aTableWithoutGroupsHasNoEdges() {
        assertThat(cells("<tr><td>a<td>b")).isEmpty();
        assertThat(cells("<colgroup span=x><tr><td>a<td>b")).isEqualTo("b");
    }
}
