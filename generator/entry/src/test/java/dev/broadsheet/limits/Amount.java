package dev.broadsheet.limits;

import java.util.Locale;

/** Formats numbers as in the table of limits. */
final class Amount {

    private Amount() {}

    /** Returns a number such as {@code 20,000}. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a number of bytes such as {@code 4 MiB}. */
    static String mebibytes(long bytes) {
        return bytes / (1024 * 1024) + " MiB";
    }

    /** Returns a number such as {@code 4 Mi}. */
    static String mebi(long number) {
        return number / (1024 * 1024) + " Mi";
    }
}
