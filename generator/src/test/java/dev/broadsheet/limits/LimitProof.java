package dev.broadsheet.limits;

import java.nio.file.Path;
import java.util.List;

/**
 * A row of the table of limits, and what proves it.
 *
 * @param what is limited, as the table says it
 * @param limit as the table says it
 * @param told the code of its diagnostic, or what happens instead
 * @param constants of {@link dev.broadsheet.source.Limits} that it proves
 * @param proof fails unless the limit holds
 */
record LimitProof(String what, String limit, String told, List<String> constants, Proof proof) {

    /** Checks a limit with files that it writes below a folder. */
    @FunctionalInterface
    interface Proof {
        void check(Path folder) throws Exception;

        default Proof and(Proof other) {
            return folder -> {
                check(folder.resolve("first"));
                other.check(folder.resolve("second"));
            };
        }
    }

    /** As the table has it. */
    String row() {
        return "| " + what + " | " + limit + " | " + told + " |";
    }

    @Override
    public String toString() {
        return what;
    }
}
