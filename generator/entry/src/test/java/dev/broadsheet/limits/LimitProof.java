package dev.broadsheet.limits;

import java.nio.file.Path;
import java.util.List;

/**
 * A row of the table of limits with its proof.
 *
 * @param what limited quantity, as in the table
 * @param limit limit, as in the table
 * @param told code of its diagnostic, or what happens instead, as in the table
 * @param constants names of the constants of {@link dev.broadsheet.source.Limits} that are proved
 * @param proof check that fails unless the limit holds
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

    /** Returns the row of the table, as Markdown. */
    String row() {
        return "| " + what + " | " + limit + " | " + told + " |";
    }

    @Override
    public String toString() {
        return what;
    }
}
