package dev.broadsheet.cost;

import java.util.List;

/** Inputs with many tables, rows, columns and listings. */
final class CostlyTables {

    private final CostlyInputs inputs;

    private CostlyTables(CostlyInputs inputs) {
        this.inputs = inputs;
    }

    static void addTo(CostlyInputs inputs) {
        CostlyTables costly = new CostlyTables(inputs);
        costly.tables();
        costly.code();
    }

    private void tables() {
        String head = "| a | b |\n|---|---|\n";
        inputs.add("a table", head, "| c | d |\n", "");
        inputs.add("a table of numbers", head, "| %d | %d |\n", "");
        inputs.add("a table of empty cells", head, "|||\n", "");
        inputs.add("tables", head + "| c | d |\n\n");
        inputs.add("tables with captions", head + "| c | d |\n[caption %d]\n\n");
        inputs.add("a cell", head + "| c | ", "d ", "|\n");
        inputs.add("a cell of one word", head + "| c | ", "d", "|\n");
        inputs.add("rows of too many cells", head, "| c | d | e | f |\n", "");
        inputs.add(
                "rows of text",
                head,
                "| c c c c c c c c c c c c c c c c c | d d d d d d d d d d d d d d d d d d d d d d d d|\n",
                "");
        for (int columns : new int[] {20, 100, 400, 1000}) {
            inputs.add(
                    "a table of " + columns + " columns",
                    "| a ".repeat(columns) + "|\n" + "|---".repeat(columns) + "|\n",
                    "| b ".repeat(columns) + "|\n",
                    "");
        }
        inputs.add("a head", "", "| a ", "|\n|---|---|\n| b | c |\n");
        inputs.add("a line of dashes", "| a | b |\n", "|---", "|\n| b | c |\n");
        inputs.add("a table of html", "<table>", "<tr><td>a</td><td>b</td></tr>\n", "</table>");
        inputs.add("cells of html", "<table><tr>", "<td>a</td>\n", "</tr></table>");
        inputs.add("cells that span columns", "<table>", "<tr><td colspan=1000>a</td></tr>\n", "</table>");
        inputs.add("cells that span rows", "<table>", "<tr><td rowspan=60000>a</td></tr>\n", "</table>");
        inputs.add("cells that span both", "<table>", "<tr><td rowspan=60000 colspan=1000>a</td></tr>\n", "</table>");
        inputs.add("groups of columns", "<table>", "<col span=1000>", "<tr><td>a</td></tr></table>");
        inputs.add("captions of a table", "<table>", "<caption>a</caption>", "<tr><td>a</td></tr></table>");
        inputs.add("bodies of a table", "<table>", "<tbody><tr><td>a</td></tr></tbody>", "</table>");
        inputs.add("heads of a table", "<table>", "<thead><tr><td>a</td></tr></thead>", "</table>");
        inputs.add("tables in cells", "<table><tr>", "<td><table><tr><td>a</td></tr></table></td>", "</tr></table>");
        inputs.add("a landscape table", "<div class=\"landscape\">\n\n" + head, "| c | d |\n", "\n\n</div>");
        inputs.add("landscape tables", "<div class=\"landscape\">\n\n" + head + "| c | d |\n\n</div>\n\n");
    }

    private void code() {
        for (String language : List.of(
                "",
                "java",
                "yaml",
                "xml",
                "html",
                "css",
                "diff",
                "toml",
                "markdown",
                "bash",
                "sql",
                "json",
                "python",
                "php",
                "latex",
                "javascript",
                "ruby",
                "perl")) {
            inputs.add("code " + language, "```" + language + "\n", "a = \"b\" + 1; // c\n", "```\n");
            inputs.add("code in parts " + language, "```" + language + "\na: <b>\"c\" /*d*/ # e\n```\n\n");
        }
        inputs.add("code of one line", "```\n", "a", "\n```\n");
        inputs.add("code of blank lines", "```\n", "\n", "```\n");
        inputs.add("code of tabs", "```\n", "\t\ta\n", "```\n");
        inputs.add("code that is indented", "    a\n");
        inputs.add("code that is not closed", "```\n", "a\n", "");
        inputs.add("fences", "```\n");
        inputs.add("fences in turn", "```\n~~~\n");
        inputs.add("fences that grow", "`````\n````\n```\n");
        inputs.add("code in a list", "- ```\n", "  a\n", "  ```\n");
        inputs.add("code in a quote", "> ```\n", "> a\n", "> ```\n");
    }
}
