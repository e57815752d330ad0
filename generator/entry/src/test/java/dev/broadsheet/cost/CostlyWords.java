package dev.broadsheet.cost;

/** Inputs with much text, and many or long headings. */
final class CostlyWords {

    private final CostlyInputs inputs;

    private CostlyWords(CostlyInputs inputs) {
        this.inputs = inputs;
    }

    static void addTo(CostlyInputs inputs) {
        CostlyWords costly = new CostlyWords(inputs);
        costly.words();
        costly.headings();
    }

    private void words() {
        inputs.add("words in one line", "word ");
        inputs.add("words in lines", "word\n");
        inputs.add("words in 70 columns", "seven words that make a line of text which is as long as most are\n");
        inputs.add("paragraphs of a word", "word\n\n");
        inputs.add(
                "paragraphs",
                "Seven words that make a line of text. Seven words that make a line of text. Seven words that make a line of text. Seven words that make a line of text.\n\n");
        inputs.add("one long word", "a");
        inputs.add("long words", "a".repeat(5000) + " ");
        inputs.add("hyphens", "a-");
        inputs.add("slashes", "a/");
        inputs.add("soft hyphens", "ab\u00AD");
        inputs.add("zero-width spaces", "a\u200B");
        inputs.add("no-break spaces", "a\u00A0");
        inputs.add("spaces", "a", " ", "b");
        inputs.add("tabs", "\ta");
        inputs.add("combining marks", "a", "\u0301", "");
        inputs.add("letters with marks", "a\u0301\u0302");
        inputs.add("chinese", "\u5B57");
        inputs.add("arabic", "\u0633\u0644\u0627\u0645 ");
        inputs.add("thai", "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35");
        inputs.add("emoji", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
        inputs.add("both directions", "a \u05D0 ");
        inputs.add("direction marks", "\u2067a\u2069 ");
        inputs.add("blank lines", "a", "\n", "b");
        inputs.add("hard breaks", "a  \n");
        inputs.add("quotation marks", "\"a\" 'b' ");
        inputs.add("dots and dashes", "a--b...c---d ");
    }

    private void headings() {
        inputs.add("a heading", "# ", "word ", "\n\nText");
        inputs.add("a heading of one word", "# ", "a", "\n\nText");
        inputs.add("a heading with underline", "", "word ", "\n===\n\nText");
        inputs.add("a heading of 100 kB and more", "## ", "long words of a heading ", "\n\nText");
        inputs.add("headings", "# a\n\n");
        inputs.add("headings without lines between", "## a\n");
        inputs.add("headings that differ", "## a%d\n\n");
        inputs.add("headings with text", "## Heading %d\n\nText of it.\n\n");
        inputs.add("headings of all levels", "## a\n\n### b\n\n#### c\n\n##### d\n\n###### e\n\n");
        inputs.add("headings that are empty", "#\n\n");
        inputs.add("headings with ids", "## a {#a%d}\n\n");
        inputs.add("underlines", "a\n-\n");
        inputs.add("rules", "---\n\n");
        inputs.add("stars", "***\n");
    }
}
