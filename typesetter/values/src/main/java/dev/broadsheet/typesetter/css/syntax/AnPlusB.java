package dev.broadsheet.typesetter.css.syntax;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pattern of {@code :nth-child()} (CSS Syntax 3, section 6). */
public record AnPlusB(int step, int offset) {

    private static final Pattern FORM =
            Pattern.compile("([+-]?\\d{0,6})n(?:\\s*([+-])\\s*(\\d{1,6}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}");

    public static @Nullable AnPlusB parse(String text) {
        String pattern = text.toLowerCase(Locale.ROOT).strip();
        if (pattern.equals("odd")) {
            return new AnPlusB(2, 1);
        }
        if (pattern.equals("even")) {
            return new AnPlusB(2, 0);
        }
        if (NUMBER.matcher(pattern).matches()) {
            return new AnPlusB(0, Integer.parseInt(pattern));
        }
        Matcher matcher = FORM.matcher(pattern);
        return matcher.matches() ? new AnPlusB(step(matcher), offset(matcher)) : null;
    }

    private static int step(Matcher matcher) {
        String step = matcher.group(1);
        return switch (step) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(step);
        };
    }

    private static int offset(Matcher matcher) {
        return matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2) + matcher.group(3));
    }

    public boolean matches(int index) {
        int distance = index - offset;
        return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
    }
}
