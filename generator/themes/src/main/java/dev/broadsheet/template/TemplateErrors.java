package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Translates FreeMarker's errors to the user's terms. */
final class TemplateErrors {

    private static final String CODE = "BS-TEMPLATE-001";
    private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed (\\S+?)\\.?(\\s|$)");
    private static final Pattern JAVA_TYPES =
            Pattern.compile("(?<!\\s)\\s*+\\((?:(?!wrapped into)[^()])*+wrapped into[^()]*+\\)");
    private static final Pattern PLACE = Pattern.compile("(?<!\\s)\\s*+\\[in template [^\\[\\]]*+\\]");

    private static final String CORRECT = "correct the template at this place";
    private static final Pattern OPEN = Pattern.compile("(?:([#@]\\S+)|\"(.)\") is not closed");
    private static final Map<String, String> CLOSING = Map.of("{", "}", "[", "]", "(", ")");
    private static final Pattern BUILT_IN = Pattern.compile("unknown built-in: \"(\\w+)\"");

    private final UnaryOperator<String> displayName;
    private final String subject;

    /**
     * @param displayName returns the path of a template as shown to the user
     * @param subject the source file that was being rendered
     */
    TemplateErrors(UnaryOperator<String> displayName, String subject) {
        this.displayName = displayName;
        this.subject = subject;
    }

    TemplateFailure failed(TemplateException e, String template) {
        @Nullable String source = e.getTemplateSourceName();
        SourcePosition position =
                position(source == null ? template : source, number(e.getLineNumber()), number(e.getColumnNumber()));
        if (e instanceof InvalidReferenceException missing && missing.getBlamedExpressionString() != null) {
            String name = missing.getBlamedExpressionString();
            boolean macro = e.getFTLInstructionStack().contains("Failed at: @" + name + " ");
            return failure(
                    e,
                    position,
                    name + " has no value",
                    macro
                            ? "correct the name, or import the template that defines the macro"
                            : "correct the name, or give a default: " + name + "!\"\"");
        }
        @Nullable Throwable cause = unread(e.getCause());
        if (cause instanceof TemplateNotFoundException absent) {
            return failure(e, position, absence(absent), "the names are relative to the template's own folder");
        }
        if (cause instanceof ParseException included) {
            return notParsed(included, template);
        }
        return failure(e, position, sentence(e.getMessageWithoutStackTop()));
    }

    TemplateFailure notParsed(IOException e, String template) {
        @Nullable Throwable cause = unread(e);
        if (cause instanceof ParseException parse) {
            @Nullable String source = parse.getTemplateName();
            return failure(
                    e,
                    position(source == null ? template : source, parse.getLineNumber(), parse.getColumnNumber()),
                    sentence(parse.getEditorMessage()));
        }
        String message =
                cause instanceof TemplateNotFoundException absent ? absence(absent) : "the template cannot be read";
        return failure(e, position(template, 0, 0), message, "check the name");
    }

    /** @param suspects templates of the user, one of which caused the error if the template itself is not the user's */
    TemplateFailure malformed(String message, String template, List<String> suspects) {
        String place = suspects.size() == 1 ? suspects.get(0) : template;
        String where = suspects.size() > 1
                ? " in one of your templates "
                        + DidYouMean.list(suspects.stream().map(displayName).toList())
                : "";
        return failure(
                new IllegalStateException(message),
                position(place, 0, 0),
                message,
                "close each element" + where + ", and put attribute values in quotes");
    }

    /** Returns the failure of an exceeded limit, at the element that was entered last. */
    TemplateFailure exceeded(Throwable e, String template, Budget budget, String message) {
        TracedElement last = budget.current();
        SourcePosition position = last == null
                ? position(template, 0, 0)
                : position(last.getTemplate().getSourceName(), last.getBeginLine(), last.getBeginColumn());
        return failure(e, position, message, "look for a loop or a macro that never ends");
    }

    /**
     * Returns the parse error. When FreeMarker is asked again for a template that it could not parse, it wraps the remembered
     * error.
     */
    private static @Nullable Throwable unread(@Nullable Throwable e) {
        @Nullable Throwable first = e instanceof IOException ? e.getCause() : null;
        return first instanceof ParseException || first instanceof TemplateNotFoundException ? first : e;
    }

    private static String absence(TemplateNotFoundException e) {
        return "the theme has no template " + e.getTemplateName();
    }

    private TemplateFailure failure(Throwable cause, SourcePosition position, String message) {
        return failure(cause, position, message, hint(message));
    }

    /** Returns what to do about a fault of syntax. */
    private static String hint(String message) {
        Matcher open = OPEN.matcher(message);
        if (open.matches()) {
            String end = open.group(1) == null ? CLOSING.get(open.group(2)) : "</" + open.group(1) + ">";
            return end == null ? CORRECT : "write " + end + " where it ends";
        }
        Matcher builtIn = BUILT_IN.matcher(message);
        return builtIn.matches() ? DidYouMean.hint(builtIn.group(1), builtIns(), CORRECT) : CORRECT;
    }

    private static Set<String> builtIns() {
        return new Configuration(Configuration.VERSION_2_3_35)
                .getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION);
    }

    private TemplateFailure failure(Throwable cause, SourcePosition position, String message, String hint) {
        return new TemplateFailure(Diagnostic.error(CODE, position, message, hint), subject, cause);
    }

    private SourcePosition position(String template, int line, int column) {
        return new SourcePosition(displayName.apply(template), Math.max(0, line), Math.max(0, column));
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    /** Returns the first paragraph of FreeMarker's message as one sentence, without positions and tips. */
    static String sentence(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "the template fails";
        }
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.find()) {
            return unclosed.group(1) + " is not closed";
        }
        String first = message.strip().split("\n\\s*\n|\n-{3,}", 2)[0];
        String plain = JAVA_TYPES.matcher(PLACE.matcher(first).replaceAll("")).replaceAll("");
        String flat = plain.replace("==>", "")
                .replaceAll("\\s+", " ")
                .replace(" ,", ",")
                .strip();
        int stop = flat.indexOf(". ");
        String sentence = stop > 0 ? flat.substring(0, stop) : flat;
        return lowerFirst(withoutStop(sentence));
    }

    private static String withoutStop(String sentence) {
        int end = sentence.length();
        while (end > 0 && ".:".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private static String lowerFirst(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
