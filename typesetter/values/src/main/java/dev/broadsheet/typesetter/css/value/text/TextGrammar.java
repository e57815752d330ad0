package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.counter.CounterChange;
import dev.broadsheet.typesetter.css.counter.CounterRule;
import dev.broadsheet.typesetter.css.counter.CounterRuleParser;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.counter.CounterStyles;
import dev.broadsheet.typesetter.css.counter.CustomCounter;
import dev.broadsheet.typesetter.css.counter.NamedCounter;
import dev.broadsheet.typesetter.css.counter.PredefinedCounter;
import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Lengths;
import dev.broadsheet.typesetter.css.value.Relative;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grammars of text, list and counter properties. */
public final class TextGrammar {

    /** Values of {@code auto} in {@code hyphenate-limit-chars}. */
    public static final HyphenateLimitChars HYPHENATION = new HyphenateLimitChars(5, 2, 3);

    public static final List<QuotePair> QUOTES_AUTO = List.of(new QuotePair("“", "”"), new QuotePair("‘", "’"));

    public static final Grammar VERTICAL_ALIGN = TextGrammar::verticalAlign;
    public static final Grammar QUOTES = Grammar.word("none", List.of())
            .or(Grammar.word("auto", QUOTES_AUTO))
            .or(TextGrammar::quotes);
    public static final Grammar INITIAL_LETTER =
            Grammar.word("normal", Optional.empty()).or(TextGrammar::initialLetter);
    public static final Grammar LIMIT_CHARS = TextGrammar::limitChars;
    /** Represents the proprietary initial value {@code auto} of {@code hyphenate-limit-lines}. */
    public static final int LINES_AUTO = -1;

    public static final Grammar LIMIT_LINES = Grammar.word("auto", LINES_AUTO)
            .or(Grammar.word("no-limit", Integer.MAX_VALUE))
            .or(integer(0));

    /** {@code text-decoration-line}. */
    public static final Grammar DECORATION_LINE = Keywords.set(Keyword.DecorationLine.class, "none");

    public static final Grammar TEXT_INDENT = TextGrammar::textIndent;

    /** {@code tab-size}: a number of spaces, represented as a percentage, or a length. */
    public static final Grammar TAB_SIZE = in -> {
        boolean isNumber = in.peek().is(TokenType.NUMBER) && in.peek().number() > 0;
        return isNumber ? Length.percent(in.next().number() * 100) : Lengths.POSITIVE.parse(in);
    };

    /** Share by which the letters of justified lines may be expanded or condensed invisibly. */
    public static final double FONT_EXPANSION_AUTO = 0.02;

    /** {@code -bs-font-expansion}, up to 5 %; more would be visible. */
    public static final Grammar FONT_EXPANSION = Grammar.word("none", 0.0)
            .or(Grammar.word("auto", FONT_EXPANSION_AUTO))
            .or(in -> {
                boolean fits = in.peek().is(TokenType.PERCENTAGE)
                        && in.peek().number() >= 0
                        && in.peek().number() <= 5;
                return fits ? in.next().number() / 100 : null;
            });

    /** The mark at the start of continuation lines of preformatted text. */
    public static final Grammar TURN_MARK =
            Grammar.word("none", "").or(Grammar.word("auto", "\u21AA")).or(ValueReader::takeString);

    public static final Grammar CONTINUED = Grammar.word("none", "").or(ValueReader::takeString);

    public static final Grammar WRITING_MODE = in -> {
        Keyword.WritingMode mode = Keywords.take(in, Keyword.WritingMode.class);
        return mode != null && mode.isTurned() ? null : mode;
    };

    private TextGrammar() {}

    private static @Nullable Object textIndent(ValueReader in) {
        Object length = null;
        boolean hanging = false;
        boolean eachLine = false;
        while (!in.atEnd()) {
            if (in.takeIdent("hanging")) {
                hanging = true;
            } else if (in.takeIdent("each-line")) {
                eachLine = true;
            } else {
                length = length == null ? Lengths.ANY.parse(in) : null;
                if (length == null) {
                    return null;
                }
            }
        }
        return length == null ? null : textIndent(length, hanging, eachLine);
    }

    private static Object textIndent(Object length, boolean hanging, boolean eachLine) {
        return length instanceof Relative relative
                ? (Relative) context -> new TextIndent((Length) relative.compute(context), hanging, eachLine)
                : new TextIndent((Length) length, hanging, eachLine);
    }

    /** Returns the grammar of an integer not less than {@code least}. */
    public static Grammar integer(int least) {
        return in -> {
            Double number = in.peek().is(TokenType.NUMBER) && !in.peek().flag() ? null : Calc.number(in);
            if (number == null || number < least || number > Integer.MAX_VALUE) {
                return null;
            }
            return (int) Math.round(number);
        };
    }

    /** Returns the grammar of counters with numbers; {@code missing} is the default number. */
    public static Grammar counters(int missing) {
        return Grammar.word("none", List.of()).or(in -> counterChanges(in, missing));
    }

    private static @Nullable List<CounterChange> counterChanges(ValueReader in, int missing) {
        List<CounterChange> changes = new ArrayList<>();
        for (String name = in.takeIdent(); name != null; name = in.takeIdent()) {
            boolean number = in.peek().is(TokenType.NUMBER) && in.peek().flag();
            changes.add(new CounterChange(name, number ? (int) in.next().number() : missing));
        }
        return changes.isEmpty() ? null : List.copyOf(changes);
    }

    private static @Nullable Object verticalAlign(ValueReader in) {
        VerticalAlign.Kind keyword = Keywords.take(in, VerticalAlign.Kind.class);
        if (keyword != null) {
            return new VerticalAlign(keyword, Length.ZERO);
        }
        LengthTerm term = Calc.length(in);
        return term == null
                ? null
                : (Relative) context -> new VerticalAlign(
                        VerticalAlign.Kind.BASELINE,
                        Length.pt(term.compute(context).resolve(context.lineHeight())));
    }

    /** Parses {@code list-style-type}: a counter style or a string. */
    public static @Nullable Object listStyleType(ValueReader in) {
        String text = in.takeString();
        if (text != null) {
            return new ListStyleType(PredefinedCounter.NONE, Optional.of(text));
        }
        CounterStyle style = counterStyle(in);
        return style instanceof NamedCounter named
                ? new ListStyleType.Named(named.name())
                : style == null ? null : ListStyleType.of(style);
    }

    /** Parses a predefined style, the name of another one, or {@code symbols()}. */
    public static @Nullable CounterStyle counterStyle(ValueReader in) {
        ValueReader symbols = in.takeFunction("symbols");
        if (symbols != null) {
            CounterRule rule = CounterRuleParser.symbols(symbols);
            return rule == null ? null : new CustomCounter(rule, CounterStyles.NONE);
        }
        PredefinedCounter predefined = Keywords.take(in, PredefinedCounter.class);
        String name = predefined == null ? in.takeIdent() : null;
        return predefined != null ? predefined : name == null ? null : new NamedCounter(name);
    }

    private static @Nullable List<QuotePair> quotes(ValueReader in) {
        List<QuotePair> pairs = new ArrayList<>();
        while (!in.atEnd()) {
            String open = in.takeString();
            String close = in.takeString();
            if (open == null || close == null) {
                return null;
            }
            pairs.add(new QuotePair(open, close));
        }
        return pairs.isEmpty() ? null : List.copyOf(pairs);
    }

    private static @Nullable Object initialLetter(ValueReader in) {
        Double size = Calc.number(in);
        if (size == null || size < 1) {
            return null;
        }
        if (in.takeIdent("drop") || in.atEnd()) {
            return Optional.of(new InitialLetter(size, (int) Math.floor(size)));
        }
        if (in.takeIdent("raise")) {
            return Optional.of(new InitialLetter(size, 1));
        }
        Object sink = integer(1).parse(in);
        return sink == null ? null : Optional.of(new InitialLetter(size, (Integer) sink));
    }

    private static @Nullable Object limitChars(ValueReader in) {
        Integer word = limit(in, HYPHENATION.word());
        if (word == null) {
            return null;
        }
        Integer before = in.atEnd() ? Integer.valueOf(HYPHENATION.before()) : limit(in, HYPHENATION.before());
        if (before == null) {
            return null;
        }
        Integer after = in.atEnd() ? before : limit(in, HYPHENATION.after());
        return after == null ? null : new HyphenateLimitChars(word, before, after);
    }

    private static @Nullable Integer limit(ValueReader in, int auto) {
        return in.takeIdent("auto")
                ? Integer.valueOf(auto)
                : (Integer) integer(1).parse(in);
    }

    /** Parses a page name; empty for {@code auto}. */
    public static @Nullable Object pageName(ValueReader in) {
        String name = in.takeIdent();
        return name == null ? null : name.toLowerCase(Locale.ROOT).equals("auto") ? "" : name;
    }
}
