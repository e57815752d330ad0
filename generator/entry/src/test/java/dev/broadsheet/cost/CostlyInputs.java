package dev.broadsheet.cost;

import java.util.ArrayList;
import java.util.List;

/** Creates projects with one file of a given size that repeats a syntax of the dialect, for each syntax. */
public final class CostlyInputs {

    private final int size;
    private final List<CostlyInput> all = new ArrayList<>();

    private CostlyInputs(int size) {
        this.size = size;
    }

    /** Returns all projects. @param size size of the file, in bytes */
    public static List<CostlyInput> of(int size) {
        CostlyInputs inputs = new CostlyInputs(size);
        CostlyWords.addTo(inputs);
        CostlyInlines.addTo(inputs);
        CostlyBlocks.addTo(inputs);
        CostlyTables.addTo(inputs);
        CostlyHtml.addTo(inputs);
        CostlyFormulas.addTo(inputs);
        CostlyFiles.addTo(inputs);
        return inputs.all;
    }

    int size() {
        return size;
    }

    void add(CostlyInput input) {
        all.add(input);
    }

    /** Adds an article that repeats a unit. */
    void add(String name, String unit) {
        add(name, "", unit, "");
    }

    void add(String name, String before, String unit, String after) {
        add(CostlyInput.text(name, () -> before + Repeat.upTo(size, unit) + after));
    }

    /** Adds an article with repetitions of two units, half the size each. */
    void addBoth(String name, String first, String second) {
        add(CostlyInput.text(name, () -> Repeat.upTo(size / 2, first) + "\n\n" + Repeat.upTo(size / 2, second)));
    }
}
