package dev.broadsheet.cost;

import java.util.List;

/** Inputs with many or large formulas. */
final class CostlyFormulas {

    private final CostlyInputs inputs;

    private CostlyFormulas(CostlyInputs inputs) {
        this.inputs = inputs;
    }

    static void addTo(CostlyInputs inputs) {
        CostlyFormulas costly = new CostlyFormulas(inputs);
        costly.formulas();
    }

    private void formulas() {
        String open = "<math alttext=\"a\">";
        inputs.add("formulas", open + "<mi>x</mi></math>\n\n");
        inputs.add("formulas in a line", "a ", open + "<mi>x</mi></math> ", "z");
        for (String unit : List.of(
                "<mi>x</mi>",
                "<mo>=</mo><mi>x</mi>",
                "<mo>(</mo>",
                "<mo stretchy=\"true\">(</mo><mi>x</mi><mo>)</mo>",
                "<mfrac><mi>a</mi><mi>b</mi></mfrac>",
                "<msup><mi>a</mi><mi>b</mi></msup>",
                "<msqrt><mi>a</mi></msqrt>",
                "<munderover><mo>&#8721;</mo><mi>a</mi><mi>b</mi></munderover>",
                "<mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable>",
                "<mtr><mtd><mi>a</mi></mtd></mtr>",
                "<mtd><mi>a</mi></mtd>",
                "<mspace width=\"1em\"/>",
                "<mtext>a b</mtext>",
                "<mrow>",
                "<mover><mi>a</mi><mo>^</mo></mover>",
                "<mmultiscripts><mi>a</mi><mi>b</mi><mi>c</mi></mmultiscripts>",
                "<mphantom><mi>a</mi></mphantom>",
                "<x>",
                "a",
                "<mpadded width=\"+1em\"><mi>a</mi></mpadded>")) {
            inputs.add("formula of " + unit, open, unit, "</math>");
            inputs.add("displayed formula of " + unit, "<math display=\"block\" alttext=\"a\">", unit, "</math>");
            inputs.add("formulas of " + unit, open + unit + "</math>\n\n");
        }
        for (String unit : List.of(
                "x",
                "{",
                "}",
                "x^",
                "\\frac",
                "\\frac12 ",
                "\\sqrt[",
                "\\left(",
                "\\a ",
                "\\begin{matrix}",
                "&",
                "\\\\",
                "'",
                "\\text{a}")) {
            inputs.add("formula in TeX of " + unit, "```math\n", unit, "\n```");
            inputs.add("formulas in TeX of " + unit, "```math\n" + unit + "\n```\n\n");
        }
        inputs.add("a word of a formula", open + "<mi>", "x", "</mi></math>");
        inputs.add("a number of a formula", open + "<mn>", "1", "</mn></math>");
        inputs.add("an operator of a formula", open + "<mo>", "=", "</mo></math>");
        inputs.add("a text of a formula", open + "<mtext>", "a ", "</mtext></math>");
        inputs.add("a length of a formula", open + "<mspace width=\"", "1", "em\"/></math>");
        inputs.add("an alternative of a formula", "<math alttext=\"", "a ", "\"><mi>x</mi></math>");
        inputs.add(
                "a table of a formula",
                open + "<mtable>",
                "<mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr>",
                "</mtable></math>");
        inputs.add("a row of a formula", open + "<mtable><mtr>", "<mtd><mi>a</mi></mtd>", "</mtr></mtable></math>");
    }
}
