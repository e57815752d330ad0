package dev.broadsheet.config;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Describes a syntax error of the YAML parser in the user's terms. The parser's message concerns its grammar, and its position
 * is often behind the cause, at worst at the end of the text; so the text is searched for common mistakes.
 *
 * @param yaml the text
 * @param problem the parser's message, which is matched and never shown
 * @param at the offset of the problem
 * @param context the offset of the construct being parsed
 * @param open the innermost open list or mapping
 * @param last the last value before the problem
 */
record YamlSyntax(
        String yaml,
        String problem,
        int at,
        int context,
        Optional<Opened<CollectionStartEvent>> open,
        Optional<Opened<ScalarEvent>> last) {

    /** Characters with a special meaning at the beginning of a value. */
    private static final String INDICATORS = "@`%*&!|>,?-]}:";

    private static final String QUOTES = "\"'";

    /**
     * An event with its offsets.
     *
     * @param start the offset of its first character
     * @param end the offset behind its last character
     */
    record Opened<E>(E event, int start, int end) {}

    YamlFault fault() {
        return Stream.<Supplier<Optional<YamlFault>>>of(
                        this::tab,
                        this::oddSpace,
                        this::template,
                        this::openQuote,
                        this::textAfterQuotes,
                        this::openBrackets,
                        this::textAfterBrackets,
                        this::escape,
                        this::comma,
                        this::indicator,
                        this::colon,
                        this::noColon,
                        this::indentation,
                        this::secondDocument)
                .flatMap(check -> check.get().stream())
                .findFirst()
                .orElseGet(
                        () -> new YamlFault(
                                at < yaml.length() ? at : context,
                                "this is not YAML",
                                "check the indentation, and put a value that holds ': ' or begins with a special character in quotes"));
    }

    private YamlLine line() {
        return YamlLine.at(yaml, at);
    }

    private Optional<YamlFault> tab() {
        YamlLine line = line();
        int tab = yaml.indexOf('\t', line.start());
        boolean indents = tab >= 0 && tab < line.contentStart();
        return indents
                ? Optional.of(new YamlFault(tab, "a tab indents this line", "write spaces; YAML takes no tabs there"))
                : Optional.empty();
    }

    private Optional<YamlFault> oddSpace() {
        return line().before().flatMap(YamlLineFault::oddSpace).or(() -> YamlLineFault.oddSpace(line()));
    }

    /** Finds a placeholder such as {@code {{ title }}} or {@code {% now %}}, as in templates of Jekyll and others. */
    private Optional<YamlFault> template() {
        YamlLine line = line();
        String value = line.value();
        return value.startsWith("{{") || value.startsWith("{%")
                ? Optional.of(template(line.valueStart(), value))
                : Optional.empty();
    }

    static YamlFault template(int start, String value) {
        return new YamlFault(
                start,
                "'" + value.substring(0, 2) + "' is for another program, which fills it in; here nothing does",
                "write the value itself, or put it in quotes");
    }

    private Optional<YamlFault> openQuote() {
        if (problem.contains("end of stream") || problem.contains("document separator")) {
            return isQuote(context) ? Optional.of(unclosed(context)) : Optional.empty();
        }
        return last.filter(value -> value.event().isSQuoted() || value.event().isDQuoted())
                .filter(value -> problem.contains("expected <block end>") && line().start() > value.start())
                .filter(value -> line().start() < value.end())
                .map(value -> unclosed(value.start()));
    }

    private YamlFault unclosed(int quote) {
        boolean single = yaml.charAt(quote) == '\'';
        return new YamlFault(
                quote,
                "the " + (single ? "apostrophe" : "quotation mark") + " that begins this value is not closed",
                single
                        ? "end the value with ' too, or put it in double quotes if the apostrophe belongs to it"
                        : "end the value with \" too, or put it in single quotes if the mark belongs to it");
    }

    private Optional<YamlFault> textAfterQuotes() {
        int before = before(at);
        if (!problem.contains("expected <block end>") || !isQuote(before)) {
            return Optional.empty();
        }
        if (yaml.substring(before + 1, line().end()).strip().equals(",")) {
            return Optional.of(
                    new YamlFault(before + 1, "a comma follows the value", "delete it; YAML has none between lines"));
        }
        return Optional.of(new YamlFault(
                before,
                "the quotes end here, and more text follows",
                yaml.charAt(before) == '\''
                        ? "put the whole value in double quotes, or write '' for an apostrophe within it"
                        : "put the whole value in single quotes, or write \\\" for a quotation mark within it"));
    }

    private Optional<YamlFault> openBrackets() {
        Optional<Opened<CollectionStartEvent>> brackets =
                open.filter(list -> list.event().isFlow() && list.start() < at);
        boolean goesOn = brackets.filter(
                        list -> at >= YamlLine.at(yaml, list.start()).end())
                .isPresent();
        return brackets.filter(list -> goesOn)
                .map(list -> YamlComments.first(yaml, list.start(), at)
                        .map(YamlSyntax::commentedOut)
                        .orElseGet(() -> unclosedBracket(list.start())));
    }

    private static YamlFault commentedOut(YamlComments.Comment comment) {
        return new YamlFault(
                comment.offset(),
                "'" + comment.text() + "' is a comment, so the list before it does not end",
                Quoting.hint(comment.word()));
    }

    private YamlFault unclosedBracket(int bracket) {
        boolean list = yaml.charAt(bracket) == '[';
        return new YamlFault(
                bracket,
                list ? "the list that begins here is not closed" : "the keys and values that begin here are not closed",
                "close " + (list ? "it with ]" : "them with }") + ", or put the value in quotes if it is a text");
    }

    private Optional<YamlFault> textAfterBrackets() {
        YamlLine line = line();
        int before = before(at);
        boolean closed = before >= 0 && "]}".indexOf(yaml.charAt(before)) >= 0;
        return closed && problem.contains("expected <block end>") && "[{".indexOf(charAt(line.valueStart())) >= 0
                ? Optional.of(new YamlFault(
                        line.valueStart(),
                        "a value that begins with '" + charAt(line.valueStart())
                                + "' ends with its bracket, and more text follows",
                        Quoting.hint(line.value())))
                : Optional.empty();
    }

    private Optional<YamlFault> comma() {
        boolean list = problem.contains("expected ',' or ']'");
        return list || problem.contains("expected ',' or '}'")
                ? Optional.of(new YamlFault(
                        at,
                        "a comma is missing before this, or " + (list ? "the ']'" : "the '}'") + " that closes the "
                                + (list ? "list" : "keys and values"),
                        "write it; put a value that holds such characters in quotes"))
                : Optional.empty();
    }

    private Optional<YamlFault> escape() {
        if (!problem.contains("escape")) {
            return Optional.empty();
        }
        int backslash = yaml.lastIndexOf('\\', Math.min(at, yaml.length() - 1));
        return Optional.of(new YamlFault(
                Math.max(0, backslash),
                "this backslash starts an unknown escape in double quotes",
                "put the value in single quotes, or write / or \\\\ for the backslash"));
    }

    private Optional<YamlFault> indicator() {
        if (problem.contains("mapping values") || problem.contains("could not find") || isOfIndentation()) {
            return Optional.empty();
        }
        int start = IntStream.of(valueAround(at), context, line().valueStart())
                .filter(offset -> INDICATORS.indexOf(charAt(offset)) >= 0)
                .findFirst()
                .orElse(-1);
        if (start < 0) {
            return Optional.empty();
        }
        char sign = charAt(start);
        String value = yaml.substring(start, YamlLine.at(yaml, start).end()).strip();
        return Optional.of(
                sign == '>' || sign == '|'
                        ? new YamlFault(
                                start,
                                "text follows '" + sign + "' in its line",
                                "write the text on the next lines, indented; or " + Quoting.hint(value))
                        : new YamlFault(
                                start,
                                "a value cannot begin with '" + sign + "'",
                                (value.startsWith("* ") ? "write '- ' if it is an item of a list; or " : "")
                                        + Quoting.hint(value)));
    }

    /**
     * Returns the offset of the value around a character: the parser reports {@code *Important* news} at the second asterisk.
     */
    private int valueAround(int sign) {
        int start = line().valueStart();
        return start < sign && charAt(start) == charAt(sign) ? start : sign;
    }

    /** Finds a second colon in a line, or a line that continues the previous one. */
    private Optional<YamlFault> colon() {
        if (!problem.contains("mapping values are not allowed")) {
            return Optional.empty();
        }
        YamlLine line = line();
        if (line.colon() >= 0 && line.colon() < at) {
            boolean ends = at + 1 >= line.end();
            String message = ends ? "the value ends with a colon" : "the value holds ': ', which ends a key";
            return Optional.of(new YamlFault(at, message, Quoting.hint(line.value())));
        }
        return line.before().map(before -> continued(line, before));
    }

    private YamlFault continued(YamlLine line, YamlLine before) {
        if (before.key().isEmpty() || YamlLineFault.oddSpace(before).isPresent()) {
            return YamlLineFault.of(before);
        }
        return new YamlFault(
                line.contentStart(),
                "this line is indented further than '" + before.key().orElseThrow() + "', so it continues that value",
                "indent it as far as '" + before.key().orElseThrow()
                        + "'; or put the value in quotes if the line is a part" + " of it");
    }

    private Optional<YamlFault> noColon() {
        return problem.contains("could not find expected ':'")
                ? Optional.of(YamlLineFault.of(YamlLine.at(yaml, context)))
                : Optional.empty();
    }

    private boolean isOfIndentation() {
        return problem.contains("expected <block end>") || problem.contains("<document start>");
    }

    /** Finds a key or item at a column where none began before. */
    private Optional<YamlFault> indentation() {
        if (!problem.contains("expected <block end>")) {
            return Optional.empty();
        }
        YamlLine line = line();
        return entryBefore(line)
                .map(entry -> new YamlFault(
                        line.contentStart(),
                        "'" + line.key().orElse("") + "' is not indented as far as '"
                                + entry.key().orElse("") + "'",
                        "indent it, so that it begins below '" + entry.key().orElse("") + "'"))
                .or(() -> Optional.of(new YamlFault(
                        line.contentStart(),
                        "the indentation of this line fits no line above it",
                        "begin it exactly below the key or the '-' that it goes with")));
    }

    /** Returns the list entry to which a key belongs that is written in the column of the entry's hyphen. */
    private Optional<YamlLine> entryBefore(YamlLine line) {
        if (line.key().isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlLine> item = line.before();
        while (item.isPresent() && item.get().indent() > line.indent()) {
            item = item.get().before();
        }
        return item.filter(entry -> entry.isItem() && entry.key().isPresent() && entry.indent() == line.indent());
    }

    private Optional<YamlFault> secondDocument() {
        if (!problem.contains("<document start>")) {
            return Optional.empty();
        }
        YamlLine before = line().before().orElse(line());
        return before.content().startsWith("...")
                ? Optional.of(end(before.contentStart(), before.content()))
                : YamlLineFault.known(line()).or(() -> YamlLineFault.known(before));
    }

    /** Returns the error of a line that ends a document. */
    static YamlFault end(int offset, String line) {
        String sign = line.startsWith("...") ? "..." : "---";
        return new YamlFault(offset, "'" + sign + "' ends this YAML here", "delete this line");
    }

    private boolean isQuote(int offset) {
        return QUOTES.indexOf(charAt(offset)) >= 0;
    }

    private char charAt(int offset) {
        return offset >= 0 && offset < yaml.length() ? yaml.charAt(offset) : '\0';
    }

    /** Returns the offset of the last character before an offset that is no space. */
    private int before(int offset) {
        int at = offset - 1;
        while (at >= 0 && yaml.charAt(at) == ' ') {
            at--;
        }
        return at;
    }
}
