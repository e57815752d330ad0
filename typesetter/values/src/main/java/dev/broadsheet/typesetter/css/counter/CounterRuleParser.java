package dev.broadsheet.typesetter.css.counter;

import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parses {@code @counter-style} and {@code symbols()}. */
public final class CounterRuleParser {

    private static final int MOST_PADDED = 60;

    private final ProblemSink sink;
    private CounterRule.Kind system = CounterRule.Kind.SYMBOLIC;
    private int first = 1;
    private String extended = "";
    private List<String> symbols = List.of();
    private List<CounterRule.Additive> additive = List.of();
    private CounterRule.Around negative = new CounterRule.Around("-", "");
    private @Nullable String prefix;
    private @Nullable String suffix;
    private List<CounterRule.Range> ranges = List.of();
    private CounterRule.Pad pad = new CounterRule.Pad(0, "");
    private String fallback = "decimal";

    private CounterRuleParser(ProblemSink sink) {
        this.sink = sink;
    }

    /** Returns the rule; empty if it is invalid, which has been reported. */
    public static Optional<CounterRule> parse(Token at, Tokens prelude, Tokens block, ProblemSink sink) {
        ValueReader in = new ValueReader(prelude);
        String name = in.takeIdent();
        if (name == null || !in.atEnd() || Keywords.find(name, PredefinedCounter.class) != null) {
            String message = "'" + Excerpt.of(prelude.css()) + "' cannot be the name of a counter style";
            sink.report(Code.AT_RULE, at, message, "choose a word that is not the name of a predefined style");
            return Optional.empty();
        }
        CounterRuleParser parser = new CounterRuleParser(sink);
        for (int start = block.from(); start < block.to(); ) {
            int end = block.find(start, TokenType.SEMICOLON);
            parser.descriptor(block.slice(start, end).trim());
            start = end + 1;
        }
        String missing = parser.missing();
        if (!missing.isEmpty()) {
            sink.report(
                    Code.VALUE,
                    at,
                    "the counter style '" + name + "' " + missing,
                    "until then, numbers are written as decimal ones");
            return Optional.empty();
        }
        return Optional.of(parser.rule(name));
    }

    /** {@code symbols(cyclic "*" "\u2020")}. */
    public static @Nullable CounterRule symbols(ValueReader in) {
        CounterRuleParser parser = new CounterRuleParser(ProblemSink.silent());
        CounterRule.Kind named = Keywords.take(in, CounterRule.Kind.class);
        parser.system = named == null ? CounterRule.Kind.SYMBOLIC : named;
        parser.suffix = " ";
        List<String> read = texts(in);
        boolean usable = parser.system != CounterRule.Kind.ADDITIVE && parser.system != CounterRule.Kind.EXTENDS;
        parser.symbols = read == null ? List.of() : read;
        return usable && in.atEnd() && parser.missing().isEmpty() ? parser.rule("") : null;
    }

    private CounterRule rule(String name) {
        return new CounterRule(
                name, system, first, extended, symbols, additive, negative, prefix, suffix, ranges, pad, fallback);
    }

    /** Returns the error of the rule as a whole. */
    private String missing() {
        return switch (system) {
            case CYCLIC, SYMBOLIC, FIXED -> symbols.isEmpty() ? "has no symbols" : "";
            case NUMERIC, ALPHABETIC -> symbols.size() < 2 ? "needs two symbols at least" : "";
            case ADDITIVE -> additive.isEmpty() ? "has no additive-symbols" : "";
            case EXTENDS -> symbols.isEmpty() && additive.isEmpty() ? "" : "extends another one and has symbols";
        };
    }

    private void descriptor(Tokens descriptor) {
        ValueReader in = new ValueReader(descriptor);
        Token at = in.peek();
        String name = at.lower();
        if (in.takeIdent() == null || !in.take(TokenType.COLON)) {
            return;
        }
        if (!value(name, in) || !in.atEnd()) {
            sink.report(
                    Code.VALUE,
                    at,
                    "'" + Excerpt.of(descriptor.css()) + "' is not understood",
                    "the rest of the rule applies");
        }
    }

    /** Parses a descriptor. @return whether its value is valid */
    private boolean value(String name, ValueReader in) {
        return switch (name) {
            case "system" -> system(in);
            case "symbols" -> take(texts(in), read -> symbols = read);
            case "additive-symbols" -> take(additive(in), read -> additive = read);
            case "negative" -> take(around(in), read -> negative = read);
            case "prefix" -> take(text(in), read -> prefix = read);
            case "suffix" -> take(text(in), read -> suffix = read);
            case "range" -> take(ranges(in), read -> ranges = read);
            case "pad" -> take(pad(in), read -> pad = read);
            case "fallback" -> take(in.takeIdent(), read -> fallback = read);
            case "speak-as" -> take(in.next(), read -> {});
            default -> false;
        };
    }

    private static <T> boolean take(@Nullable T read, Consumer<T> target) {
        if (read == null) {
            return false;
        }
        target.accept(read);
        return true;
    }

    private boolean system(ValueReader in) {
        CounterRule.Kind named = Keywords.take(in, CounterRule.Kind.class);
        if (named == null) {
            return false;
        }
        system = named;
        if (named == CounterRule.Kind.EXTENDS) {
            return take(in.takeIdent(), read -> extended = read);
        }
        return named != CounterRule.Kind.FIXED || in.atEnd() || take(integer(in), read -> first = read);
    }

    /** A string or a word. */
    private static @Nullable String text(ValueReader in) {
        String text = in.takeString();
        return text == null ? in.takeIdent() : text;
    }

    private static @Nullable List<String> texts(ValueReader in) {
        List<String> texts = new ArrayList<>();
        for (String text = text(in); text != null; text = text(in)) {
            texts.add(text);
        }
        return texts.isEmpty() ? null : texts;
    }

    private static @Nullable Integer integer(ValueReader in) {
        boolean whole = in.peek().is(TokenType.NUMBER) && in.peek().flag();
        return whole ? Integer.valueOf((int) in.next().number()) : null;
    }

    private static @Nullable List<CounterRule.Additive> additive(ValueReader in) {
        List<CounterRule.Additive> read = new ArrayList<>();
        do {
            Integer weight = integer(in);
            String symbol = text(in);
            weight = weight == null ? integer(in) : weight;
            boolean descends = read.isEmpty()
                    || (weight != null && weight < read.get(read.size() - 1).weight());
            if (weight == null || weight < 0 || symbol == null || !descends) {
                return null;
            }
            read.add(new CounterRule.Additive(weight, symbol));
        } while (in.take(TokenType.COMMA));
        return read;
    }

    private static CounterRule.@Nullable Around around(ValueReader in) {
        String before = text(in);
        String after = in.atEnd() ? "" : text(in);
        return before == null || after == null ? null : new CounterRule.Around(before, after);
    }

    private static @Nullable List<CounterRule.Range> ranges(ValueReader in) {
        if (in.takeIdent("auto")) {
            return List.of();
        }
        List<CounterRule.Range> read = new ArrayList<>();
        do {
            Integer from = in.takeIdent("infinite") ? Integer.valueOf(Integer.MIN_VALUE) : integer(in);
            Integer to = in.takeIdent("infinite") ? Integer.valueOf(Integer.MAX_VALUE) : integer(in);
            if (from == null || to == null || from > to) {
                return null;
            }
            read.add(new CounterRule.Range(from, to));
        } while (in.take(TokenType.COMMA));
        return read;
    }

    private static CounterRule.@Nullable Pad pad(ValueReader in) {
        Integer length = integer(in);
        String symbol = text(in);
        length = length == null ? integer(in) : length;
        if (length == null || length < 0 || symbol == null) {
            return null;
        }
        return new CounterRule.Pad(Math.min(length, MOST_PADDED), symbol);
    }
}
