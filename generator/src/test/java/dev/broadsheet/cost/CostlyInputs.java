package dev.broadsheet.cost;

import java.util.ArrayList;
import java.util.List;

/** Makes projects with one file of a given size, of each syntax of the dialect over and over. */
public final class CostlyInputs {

    private final int size;
    private final List<CostlyInput> all = new ArrayList<>();

    private CostlyInputs(int size) {
        this.size = size;
    }

    /** @param size bytes of the file */
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

    /** An article of the unit over and over. */
    void add(String name, String unit) {
        add(name, "", unit, "");
    }

    void add(String name, String before, String unit, String after) {
        add(CostlyInput.text(name, () -> before + Repeat.upTo(size, unit) + after));
    }

    /** Half the size of the one, half of the other. */
    void addBoth(String name, String first, String second) {
        add(CostlyInput.text(name, () -> Repeat.upTo(size / 2, first) + "\n\n" + Repeat.upTo(size / 2, second)));
    }
}
