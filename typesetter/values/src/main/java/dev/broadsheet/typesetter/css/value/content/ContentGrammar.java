package dev.broadsheet.typesetter.css.value.content;

import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.text.TextGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grammars of {@code content}, {@code string-set} and {@code bookmark-label}. */
public final class ContentGrammar {

    public static final Grammar CONTENT = Grammar.word("normal", Content.NORMAL)
            .or(Grammar.word("none", Content.NONE))
            .or(in -> NamedParts.of(
                    content(in), Content::parts, (content, bind) -> new Content(bind.apply(content.parts()))));
    public static final Grammar STRING_SET = Grammar.word("none", List.of()).or(ContentGrammar::strings);
    public static final Grammar BOOKMARK_LABEL = Grammar.word("none", List.of())
            .or(in -> NamedParts.of(parts(in), parts -> parts, (parts, bind) -> bind.apply(parts)));

    private ContentGrammar() {}

    /** Parses the parts; alternative text after a slash is ignored. */
    private static @Nullable Content content(ValueReader in) {
        List<ContentPart> parts = parts(in);
        if (parts == null || (in.takeDelim('/') && parts(in) == null)) {
            return null;
        }
        return new Content(parts);
    }

    private static @Nullable Object strings(ValueReader in) {
        return NamedParts.of(
                stringSet(in),
                sets -> sets.stream().flatMap(set -> set.value().stream()).toList(),
                (sets, bind) -> sets.stream()
                        .map(set -> new StringSet(set.name(), bind.apply(set.value())))
                        .toList());
    }

    private static @Nullable List<StringSet> stringSet(ValueReader in) {
        List<StringSet> sets = new ArrayList<>();
        do {
            String name = in.takeIdent();
            List<ContentPart> parts = parts(in);
            if (name == null || parts == null) {
                return null;
            }
            sets.add(new StringSet(name, parts));
        } while (in.take(TokenType.COMMA));
        return List.copyOf(sets);
    }

    private static @Nullable List<ContentPart> parts(ValueReader in) {
        List<ContentPart> parts = new ArrayList<>();
        while (!in.atEnd() && !in.peek().is(TokenType.COMMA) && !in.peek().isDelim('/')) {
            ContentPart part = part(in);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return parts.isEmpty() ? null : List.copyOf(parts);
    }

    private static @Nullable ContentPart part(ValueReader in) {
        String text = in.takeString();
        if (text != null) {
            return new ContentPart.Text(text);
        }
        ContentPart.Quote quote = Keywords.take(in, ContentPart.Quote.class);
        if (quote != null) {
            return quote;
        }
        String url = in.takeUrl();
        return url != null ? new ContentPart.Image(url) : in.functionName().isEmpty() ? null : function(in);
    }

    private static @Nullable ContentPart function(ValueReader in) {
        String name = in.functionName();
        ValueReader arguments = in.takeBlock();
        ContentPart part = switch (name) {
            case "attr" -> attr(arguments);
            case "counter" -> counter(arguments);
            case "counters" -> counters(arguments);
            case "string" -> string(arguments);
            case "element" -> element(arguments);
            case "target-counter" -> targetCounter(arguments);
            case "target-text" -> targetText(arguments);
            case "leader" -> leader(arguments);
            case "content" -> new ContentPart.ElementText(what(arguments, ContentPart.What.TEXT));
            default -> null;
        };
        return arguments.atEnd() ? part : null;
    }

    private static @Nullable ContentPart attr(ValueReader in) {
        String name = in.takeIdent();
        if (name == null) {
            return null;
        }
        in.takeIdent();
        String fallback = in.take(TokenType.COMMA) ? in.takeString() : "";
        return fallback == null ? null : new ContentPart.Attr(name, fallback);
    }

    private static @Nullable ContentPart counter(ValueReader in) {
        String name = in.takeIdent();
        CounterStyle style = counterStyle(in);
        return name == null || style == null ? null : new ContentPart.Counter(name, style);
    }

    private static @Nullable ContentPart counters(ValueReader in) {
        String name = in.takeIdent();
        String separator = in.take(TokenType.COMMA) ? in.takeString() : null;
        CounterStyle style = counterStyle(in);
        if (name == null || separator == null || style == null) {
            return null;
        }
        return new ContentPart.Counters(name, separator, style);
    }

    private static @Nullable CounterStyle counterStyle(ValueReader in) {
        return in.take(TokenType.COMMA) ? TextGrammar.counterStyle(in) : CounterStyle.DECIMAL;
    }

    private static @Nullable ContentPart string(ValueReader in) {
        String name = in.takeIdent();
        ContentPart.Which which =
                in.take(TokenType.COMMA) ? Keywords.take(in, ContentPart.Which.class) : ContentPart.Which.FIRST;
        return name == null || which == null ? null : new ContentPart.StringRef(name, which);
    }

    private static @Nullable ContentPart element(ValueReader in) {
        return string(in) instanceof ContentPart.StringRef same
                ? new ContentPart.ElementRef(same.name(), same.which())
                : null;
    }

    private static @Nullable ContentPart targetCounter(ValueReader in) {
        ContentPart.Target target = target(in);
        String name = in.take(TokenType.COMMA) ? in.takeIdent() : null;
        CounterStyle style = counterStyle(in);
        if (target == null || name == null || style == null) {
            return null;
        }
        return new ContentPart.TargetCounter(target, name, style);
    }

    private static @Nullable ContentPart targetText(ValueReader in) {
        ContentPart.Target target = target(in);
        ContentPart.What what =
                in.take(TokenType.COMMA) ? what(in, ContentPart.What.CONTENT) : ContentPart.What.CONTENT;
        return target == null || what.isGenerated() ? null : new ContentPart.TargetText(target, what);
    }

    private static ContentPart.What what(ValueReader in, ContentPart.What otherwise) {
        ContentPart.What what = Keywords.take(in, ContentPart.What.class);
        return what == null ? otherwise : what;
    }

    private static ContentPart.@Nullable Target target(ValueReader in) {
        String reference = in.takeUrl();
        if (reference == null) {
            reference = in.takeString();
        }
        if (reference != null) {
            return new ContentPart.Target(Optional.empty(), Optional.of(reference));
        }
        ValueReader arguments = in.takeFunction("attr");
        String attribute = arguments == null ? null : arguments.takeIdent();
        return attribute == null ? null : new ContentPart.Target(Optional.of(attribute), Optional.empty());
    }

    private static @Nullable ContentPart leader(ValueReader in) {
        String text = in.takeString();
        String pattern = text != null
                ? text
                : in.takeIdent("dotted") ? "." : in.takeIdent("solid") ? "_" : in.takeIdent("space") ? " " : null;
        return pattern == null ? null : new ContentPart.Leader(pattern);
    }
}
