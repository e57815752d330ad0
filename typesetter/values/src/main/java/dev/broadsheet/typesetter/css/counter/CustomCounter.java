package dev.broadsheet.typesetter.css.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A counter style defined by a style sheet; CSS Counter Styles 3, section 2. */
public final class CustomCounter implements CounterStyle {

    /** Longest representation in characters; values with longer ones use the fallback. */
    private static final int LONGEST = 120;

    /** Limit of chained {@code extends} and {@code fallback}, against cycles. */
    private static final int DEEPEST = 20;

    private final CounterRule rule;
    private final CounterStyles styles;
    private final int depth;

    public CustomCounter(CounterRule rule, CounterStyles styles) {
        this(rule, styles, 0);
    }

    private CustomCounter(CounterRule rule, CounterStyles styles, int depth) {
        this.rule = rule;
        this.styles = styles;
        this.depth = depth;
    }

    @Override
    public String format(int value) {
        if (!inRange(value)) {
            return named(rule.fallback()).format(value);
        }
        boolean signed = value < 0 && usesSign();
        String digits = digits(signed ? Math.abs((long) value) : value);
        if (digits == null) {
            return named(rule.fallback()).format(value);
        }
        String padded = padded(digits, signed);
        return signed ? rule.negative().before() + padded + rule.negative().after() : padded;
    }

    @Override
    public String marker(int value) {
        return prefix() + format(value) + suffix();
    }

    private boolean isExtending() {
        return rule.system() == CounterRule.Kind.EXTENDS;
    }

    private String prefix() {
        if (rule.prefix() != null || !isExtending()) {
            return rule.prefix() == null ? "" : rule.prefix();
        }
        return named(rule.extended()) instanceof CustomCounter other ? other.prefix() : "";
    }

    private String suffix() {
        if (rule.suffix() != null || !isExtending()) {
            return rule.suffix() == null ? ". " : rule.suffix();
        }
        CounterStyle extended = named(rule.extended());
        return extended instanceof CustomCounter other
                ? other.suffix()
                : extended.marker(1).substring(extended.format(1).length());
    }

    private CounterStyle named(String name) {
        CounterRule other = styles.rule(name);
        return other == null || depth == DEEPEST
                ? CounterStyles.predefined(name)
                : new CustomCounter(other, styles, depth + 1);
    }

    private boolean inRange(int value) {
        if (!rule.ranges().isEmpty()) {
            return rule.ranges().stream().anyMatch(range -> range.from() <= value && value <= range.to());
        }
        return switch (rule.system()) {
            case ALPHABETIC, SYMBOLIC -> value >= 1;
            case ADDITIVE -> value >= 0;
            case CYCLIC, NUMERIC, FIXED -> true;
            case EXTENDS ->
                named(rule.extended()) instanceof CustomCounter other
                        ? other.inRange(value)
                        : CounterStyles.predefined(rule.extended()).writes(value);
        };
    }

    private boolean usesSign() {
        return rule.system() != CounterRule.Kind.CYCLIC && rule.system() != CounterRule.Kind.FIXED;
    }

    private String padded(String digits, boolean signed) {
        int sign = signed ? (rule.negative().before() + rule.negative().after()).length() : 0;
        int missing = rule.pad().length() - digits.codePointCount(0, digits.length()) - sign;
        return rule.pad().symbol().repeat(Math.max(0, missing)) + digits;
    }

    /** Returns the representation, or null if the system cannot represent the value. */
    private @Nullable String digits(long value) {
        List<String> symbols = rule.symbols();
        int count = symbols.size();
        return switch (rule.system()) {
            case CYCLIC -> symbols.get((int) Math.floorMod(value - 1, (long) count));
            case FIXED -> {
                long index = value - rule.first();
                yield index >= 0 && index < count ? symbols.get((int) index) : null;
            }
            case NUMERIC -> value == 0 ? symbols.get(0) : positional(value, symbols, 0);
            case ALPHABETIC -> value < 1 ? null : positional(value, symbols, 1);
            case SYMBOLIC ->
                value < 1 ? null : repeated(symbols.get((int) ((value - 1) % count)), (value - 1) / count + 1);
            case ADDITIVE -> additive(value);
            case EXTENDS ->
                value > Integer.MAX_VALUE ? null : named(rule.extended()).format((int) value);
        };
    }

    /** @param least the number that the first symbol represents */
    private static String positional(long value, List<String> symbols, int least) {
        StringBuilder out = new StringBuilder();
        for (long rest = value; rest > 0; rest = (rest - least) / symbols.size()) {
            out.insert(0, symbols.get((int) ((rest - least) % symbols.size())));
        }
        return out.toString();
    }

    private static @Nullable String repeated(String symbol, long times) {
        return times * symbol.length() > LONGEST ? null : symbol.repeat((int) times);
    }

    private @Nullable String additive(long value) {
        if (value == 0) {
            return rule.additive().stream()
                    .filter(part -> part.weight() == 0)
                    .map(CounterRule.Additive::symbol)
                    .findFirst()
                    .orElse(null);
        }
        StringBuilder out = new StringBuilder();
        long rest = value;
        for (CounterRule.Additive part : rule.additive()) {
            String run = part.weight() == 0 ? "" : repeated(part.symbol(), rest / part.weight());
            if (run == null || out.length() + run.length() > LONGEST) {
                return null;
            }
            out.append(run);
            rest = part.weight() == 0 ? rest : rest % part.weight();
        }
        return rest == 0 ? out.toString() : null;
    }
}
