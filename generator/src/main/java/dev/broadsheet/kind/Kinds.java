package dev.broadsheet.kind;

import dev.broadsheet.kind.alert.Alerts;
import dev.broadsheet.kind.box.Boxes;
import dev.broadsheet.kind.code.Listings;
import dev.broadsheet.kind.pull.PullQuotes;
import dev.broadsheet.kind.qa.Questions;
import dev.broadsheet.kind.quotation.Quotations;
import dev.broadsheet.kind.steps.Steps;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All kinds of blocks. An element is of the first that marks it, so those of one syntax come before the general one. */
public final class Kinds {

    private static final List<Kind> ALL = List.of(
            new Alerts(),
            new Boxes(),
            new PullQuotes(),
            new Questions(),
            new Steps(),
            new Listings(),
            new Quotations());

    private Kinds() {}

    public static List<Kind> all() {
        return ALL;
    }

    /** The kind whose blocks a name begins, in {@code ::: name}. */
    public static Optional<Kind> ofFence(String name) {
        return ALL.stream().filter(kind -> kind.fences().contains(name)).findFirst();
    }

    /** All names that begin a block, in order of the alphabet. */
    public static SortedSet<String> fences() {
        return ALL.stream().flatMap(kind -> kind.fences().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalArgumentException when there is no kind of this name */
    public static Kind of(String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind " + name));
    }
}
