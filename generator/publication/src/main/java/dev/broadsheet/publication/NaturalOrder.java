package dev.broadsheet.publication;

/**
 * Compares paths in natural order: runs of digits by their numeric value, a folder before longer names that begin with its
 * name, and other characters without regard to case.
 */
final class NaturalOrder {

    private NaturalOrder() {}

    static int compare(String first, String second) {
        int i = 0;
        int j = 0;
        while (i < first.length() && j < second.length()) {
            int endOfFirst = run(first, i);
            int endOfSecond = run(second, j);
            int order = isDigit(first.charAt(i)) && isDigit(second.charAt(j))
                    ? numbers(first.substring(i, endOfFirst), second.substring(j, endOfSecond))
                    : Character.compare(sortKey(first.charAt(i)), sortKey(second.charAt(j)));
            if (order != 0) {
                return order;
            }
            i = endOfFirst;
            j = endOfSecond;
        }
        int rest = Integer.compare(first.length() - i, second.length() - j);
        return rest == 0 ? first.compareTo(second) : rest;
    }

    private static int run(String text, int from) {
        int end = from + 1;
        while (isDigit(text.charAt(from)) && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Compares numbers of any length: without leading zeros, the longer one is larger. */
    private static int numbers(String first, String second) {
        String one = first.replaceFirst("^0+(?=.)", "");
        String other = second.replaceFirst("^0+(?=.)", "");
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    /**
     * Returns the character by which names compare; a slash sorts first, so that a folder precedes longer names that begin with
     * its name.
     */
    private static char sortKey(char c) {
        return c == '/' ? 0 : Character.toLowerCase(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
