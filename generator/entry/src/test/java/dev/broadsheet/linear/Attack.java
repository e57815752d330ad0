package dev.broadsheet.linear;

import dev.broadsheet.linear.CountedText.TooManyLooks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tests a pattern with inputs generated from it: a possible prefix, many repetitions of a possible part, and a suffix that
 * prevents a match, so that the matcher backtracks. Superlinear growth becomes visible when the input is doubled.
 */
final class Attack {

    /** Repetitions in short inputs, which sort out patterns that are certainly linear; long inputs show the growth of others. */
    private static final int SHORT = 64;

    private static final int LONG = 512;
    private static final int DEEP = 20_000;

    /** Greatest growth of the work for doubled input. Linear patterns are slightly above 2, quadratic ones at 4. */
    private static final double MOST_GROWTH = 2.9;

    private static final int LOOKS_EACH = 24;
    private static final long MOST_LOOKS = 50_000_000;

    /** A character of each class that patterns use. */
    private static final String SAMPLES = "aZ0_ \n\t.-/:;,#\"'<>([{*+=&@!%\\\u00E9\u00A0\u0001";

    private static final int PAIRED = 10;

    private final Pattern pattern;
    private final boolean searching;
    private final List<String> literals = new ArrayList<>();

    private Attack(Pattern pattern, boolean searching) {
        this.pattern = pattern;
        this.searching = searching;
        findLiterals();
    }

    /**
     * Returns an input for which a pattern is slow or overflows the stack; empty if none was found.
     *
     * @param searching whether the pattern is also used to search within texts
     */
    static Optional<String> on(Pattern pattern, boolean searching) {
        return new Attack(pattern, searching).strike();
    }

    /** Collects the literal characters in the pattern, and runs of them. */
    private void findLiterals() {
        Set<String> found = new LinkedHashSet<>();
        StringBuilder run = new StringBuilder();
        String written = pattern.pattern();
        for (int i = 0; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : '(';
            boolean escaped = c == '\\' && i + 1 < written.length();
            char meant = escaped ? written.charAt(++i) : c;
            boolean plain = escaped ? !Character.isLetterOrDigit(meant) : "()[]{}.*+?|^$".indexOf(c) < 0;
            if (plain) {
                run.append(meant);
                found.add(String.valueOf(meant));
            } else if (run.length() > 0) {
                found.add(run.toString());
                run.setLength(0);
            }
        }
        literals.addAll(found);
    }

    private Optional<String> strike() {
        List<String> pumps = pumps();
        for (String pump : pumps) {
            for (String start : starts()) {
                for (String end : ends()) {
                    if (isSlow(start, pump, end)) {
                        return Optional.of(shown(start) + " + " + shown(pump) + " × n + " + shown(end));
                    }
                }
            }
        }
        return pumps.stream()
                .filter(this::overflows)
                .findFirst()
                .map(pump -> "runs out of stack with " + shown(pump) + " × n");
    }

    private static String shown(String text) {
        return '"' + text.replace("\n", "\\n").replace("\t", "\\t").replace("\u0001", "\\1") + '"';
    }

    private List<String> pumps() {
        Set<String> pumps = new LinkedHashSet<>(literals);
        SAMPLES.codePoints().forEach(c -> pumps.add(Character.toString(c)));
        List<String> first = List.copyOf(pumps).subList(0, Math.min(PAIRED, pumps.size()));
        first.forEach(a -> first.forEach(b -> pumps.add(a + b)));
        return List.copyOf(pumps);
    }

    private List<String> starts() {
        List<String> starts = new ArrayList<>(List.of("", "a", "0", "#"));
        starts.addAll(literals.subList(0, Math.min(5, literals.size())));
        return starts;
    }

    private List<String> ends() {
        List<String> ends = new ArrayList<>(List.of("", "\u0001", "!", "\n", "a", " "));
        ends.addAll(literals.subList(Math.max(0, literals.size() - 3), literals.size()));
        return ends;
    }

    private boolean isSlow(String start, String pump, String end) {
        String text = start + pump.repeat(SHORT) + end;
        if (looks(text) <= (long) LOOKS_EACH * text.length()) {
            return false;
        }
        long once = looks(start + pump.repeat(LONG) + end);
        long twice = looks(start + pump.repeat(2 * LONG) + end);
        return twice > MOST_GROWTH * once || twice >= MOST_LOOKS;
    }

    private boolean overflows(String pump) {
        try {
            looks(pump.repeat(DEEP / pump.length()));
            return false;
        } catch (StackOverflowError e) {
            return true;
        }
    }

    private long looks(String text) {
        CountedText counted = new CountedText(text, MOST_LOOKS);
        try {
            Matcher matcher = pattern.matcher(counted);
            matcher.matches();
            if (searching) {
                matcher.reset();
                while (matcher.find()) {
                    // count all matches
                }
            }
        } catch (TooManyLooks e) {
            return MOST_LOOKS;
        }
        return counted.looks();
    }
}
