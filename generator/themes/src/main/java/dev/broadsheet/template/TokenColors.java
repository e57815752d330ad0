package dev.broadsheet.template;

import dev.broadsheet.config.Rgb;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.value.color.CssColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The colours of tokens in a medium, and the check that those of text can be read. */
public final class TokenColors {

    /** The tokens with colours of text. */
    private static final List<String> TEXT =
            List.of(("ink muted accent link code-name code-string code-value alert-note alert-tip alert-important"
                            + " alert-warning alert-caution")
                    .split(" ", -1));

    /** The tokens with colours of text that is on the paper only. */
    private static final List<String> SERIES =
            IntStream.rangeClosed(1, 12).mapToObj(i -> "chart-" + i).toList();

    private static final int MOST = 255;

    private final SharedMap tokens;
    private final TokenValues values;

    TokenColors(Theme theme, Theme.Medium medium) {
        this.tokens = theme.tokens(medium);
        this.values = new TokenValues(theme, medium);
    }

    /** Returns the colour of a token; empty if it is not opaque, or only browsers know it. @param name without dashes */
    Optional<Rgb> find(String name) {
        String value = values.in(String.valueOf(tokens.getOrDefault(name, "")));
        return CssColors.parse(value, new Color(0, 0, 0, 1))
                .filter(color -> color.alpha() >= 1)
                .map(color -> new Rgb(eightBits(color.red()), eightBits(color.green()), eightBits(color.blue())));
    }

    private static int eightBits(float part) {
        return Math.round(Math.min(Math.max(part, 0), 1) * MOST);
    }

    /** Reports the values in the user's {@code tokens.css} with which text cannot be read; of several at a place, one. */
    public static void check(Theme theme, Diagnostics diagnostics) {
        UserTokens user = new UserTokens(theme);
        if (user.isEmpty()) {
            return;
        }
        Map<SourcePosition, Diagnostic> faults = new LinkedHashMap<>();
        check(theme, user, Theme.Medium.SCREEN, "a page", faults);
        check(theme, user, Theme.Medium.PAPER, "a printed page", faults);
        check(theme, user, Theme.Medium.DARK, "a dark page", faults);
        faults.values().forEach(diagnostics::report);
    }

    private static void check(
            Theme theme, UserTokens user, Theme.Medium medium, String page, Map<SourcePosition, Diagnostic> faults) {
        TokenColors colors = new TokenColors(theme, medium);
        List<Ground> all = Ground.of(theme, medium, page);
        List<Ground> papers =
                all.stream().filter(ground -> ground.token().equals("paper")).toList();
        Stream.concat(TEXT.stream(), SERIES.stream()).forEach(name -> {
            Optional<SourcePosition> own = user.position(name, medium);
            List<Ground> grounds = new ArrayList<>(SERIES.contains(name) ? papers : all);
            grounds.removeIf(ground ->
                    own.isEmpty() && user.position(ground.token(), medium).isEmpty());
            colors.find(name)
                    .ifPresent(color -> Ground.unreadable(color, grounds)
                            .ifPresent(ground -> own.or(() -> user.position(ground.token(), medium))
                                    .ifPresent(place -> faults.putIfAbsent(place, fault(name, color, ground, place)))));
        });
    }

    private static Diagnostic fault(String name, Rgb color, Ground ground, SourcePosition place) {
        return Diagnostic.error(
                "BS-CSS-013",
                place,
                "--" + name + " " + ground.fault(color),
                "the nearest colour of --" + name + " that has it is " + ground.readable(color));
    }
}
