package dev.broadsheet.cost;

import java.util.List;

/** Inputs with many definitions, lists, quotes and pictures. */
final class CostlyBlocks {

    private final CostlyInputs inputs;

    private CostlyBlocks(CostlyInputs inputs) {
        this.inputs = inputs;
    }

    static void addTo(CostlyInputs inputs) {
        CostlyBlocks costly = new CostlyBlocks(inputs);
        costly.definitions();
        costly.blocks();
    }

    private void definitions() {
        inputs.addBoth("references", "[a%d] ", "[a%d]: https://a.b/%d\n");
        inputs.addBoth("references, one", "[a] ", "[a]: https://a.b/%d\n");
        inputs.addBoth("references in paragraphs", "[a%d]\n\n", "[a%d]: https://a.b/%d\n\n");
        inputs.add("definitions of references", "[a%d]: https://a.b\n");
        inputs.addBoth("notes", "a[^%d]\n\n", "[^%d]: Note.\n\n");
        inputs.addBoth("notes without lines between", "a[^%d]\n", "[^%d]: Note.\n");
        inputs.addBoth("notes, one", "a[^1]\n\n", "[^1]: Note.\n\n");
        inputs.add("notes to the same", "[^a]: Note\n\n", "a[^a]\n\n", "");
        inputs.add("notes in a chain", "a[^1]\n\n", "[^%d]: Note.[^%n]\n\n", "");
        inputs.add("notes in a circle", "a[^1]\n\n", "[^%d]: Note.[^1]\n\n", "");
        inputs.add("notes that nobody calls", "[^%d]: Note.\n\n");
        inputs.add("a long note", "a[^1]\n\n[^1]: ", "Note. ", "");
        inputs.add("a note of paragraphs", "a[^1]\n\n[^1]: Note.\n\n", "    More.\n\n", "");
        inputs.addBoth("notes of a paragraph", "a[^%d] ", "[^%d]: Note.\n");
        inputs.addBoth("abbreviations", "*[A%d]: x\n", "A%d ");
        inputs.addBoth("abbreviations, one", "*[A%d]: x\n", "A1 ");
        inputs.addBoth("abbreviations in paragraphs", "*[A%d]: x\n\n", "A%d\n\n");
        inputs.add("an abbreviation everywhere", "*[A]: x\n\n", "A ", "");
        inputs.add("abbreviations of signs", "*[%d.]: x\n");
        inputs.add("terms", "A\n: b\n\n");
        inputs.add("terms without lines between", "A\n: b\n");
        inputs.add("terms of paragraphs", "A\n\n: b\n\n");
        inputs.add("definitions of a term", "A\n", ": b\n", "");
        inputs.add("definitions of definitions", ": a\n");
        inputs.add("long term", "", "A ", "\n: b\n");
    }

    private void blocks() {
        for (String unit : List.of(
                "- a\n",
                "- a\n\n",
                "* a\n+ b\n",
                "1. a\n",
                "1. a\n\n",
                "- a\n\n  b\n\n",
                "- a\n  - b\n",
                "- - a\n",
                "- [ ] a\n",
                "- [x] a\n\n",
                "> a\n",
                "> a\n\n",
                "> > a\n\n> b\n\n",
                "> a\nb\n\n",
                "> — a\n\n",
                "> [!NOTE]\n> a\n\n",
                "- > a\n\n",
                "- ```\n  a\n  ```\n",
                "-\n",
                ">\n",
                "> - a\n",
                "1.\n",
                "a {.side-note}\n\n",
                "![A](p.png)\n\n",
                "![](p.png){.decorative}\n\n",
                "![A](p.png \"b\")\n\n",
                "![A](p.svg)\n\n",
                "- ![A](p.png)\n",
                "a\n***\n",
                "- a\n\n      b\n")) {
            inputs.add(CostlyInput.text(
                            "blocks " + unit.strip().replace("\n", "/"), () -> Repeat.upTo(inputs.size(), unit))
                    .with("articles/p.png", CostlyPictures.DOT)
                    .with("articles/p.svg", CostlyPictures.SQUARE));
        }
        inputs.add("an item", "- ", "a ", "");
        inputs.add("an item of lines", "- ", "a\n", "");
        inputs.add("an item of paragraphs", "- a\n\n", "  a\n\n", "");
        inputs.add("an item of items", "- a\n", "  - a\n", "");
        inputs.add("a quote of paragraphs", "> a\n>\n");
        inputs.add("a quote", "> ", "a ", "");
        inputs.add(CostlyInput.text("stairs of lists", () -> stairs("  ", "- a\n")));
        inputs.add(CostlyInput.text("stairs of quotes", () -> stairs("> ", "a\n\n")));
    }

    /** Returns repetitions of the text, each preceded by one more step than the last one, up to 44, then starting over. */
    private String stairs(String step, String text) {
        StringBuilder stairs = new StringBuilder();
        for (int i = 0; stairs.length() < inputs.size(); i++) {
            stairs.append(step.repeat(i % 45)).append(text);
        }
        return stairs.toString();
    }
}
