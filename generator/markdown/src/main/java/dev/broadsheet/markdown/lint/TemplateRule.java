package dev.broadsheet.markdown.lint;

import dev.broadsheet.diagnostic.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reports template syntax of other generators: shortcodes, tags, placeholders, and attribute lists with a colon; also directives
 * that resemble {@code {{#include}}}.
 */
final class TemplateRule implements Rule {

    private static final String INCLUDE = "BS-INC-010";
    private static final String WRITE = "write it alone in its line: {{#include path}}";

    /** Words between braces that are not names of placeholders. */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "und", "oder", "et", "ou", "y", "o", "e");

    /** A string with a filter in Liquid or Nunjucks, such as {@code "/about/" | url}; its quotes may be typographic. */
    private static final Pattern FILTERED = Pattern.compile("[\"'“‘][^\"'”’]*+[\"'”’] *\\| *\\p{L}.*");

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        String text = block.text();
        int at = text.indexOf('{');
        while (at >= 0) {
            at = text.indexOf('{', check(block, at, findings));
        }
    }

    /** Checks an opening brace, and returns the index at which to continue. */
    private static int check(TextBlock block, int at, Consumer<Finding> findings) {
        String text = block.text();
        if (text.startsWith("{{#", at)) {
            return directive(block, at, findings);
        } else if (text.startsWith("{{<", at) || text.startsWith("{{%", at)) {
            String closing = text.substring(at + 2, at + 3).replace('<', '>') + "}}";
            int end = Characters.find(text, "}}", at + 3);
            return found(
                    block,
                    at,
                    end > at + 3 && text.startsWith(closing, end - 1) ? closing : "}}",
                    "a shortcode",
                    "write it in Markdown; {{#include path}} is for a text that many articles share",
                    findings);
        } else if (text.startsWith("{{", at)) {
            return found(
                    block,
                    at,
                    "}}",
                    "a placeholder",
                    "write what it stands for; for a page of the site, the path of its file",
                    findings);
        } else if (text.startsWith("{%", at)) {
            return found(block, at, "%}", "a tag", "write it in Markdown, or delete it", findings);
        } else if (text.startsWith("{:", at)) {
            return attributes(block, at, findings);
        }
        return at + 1;
    }

    private static int found(
            TextBlock block, int at, String closing, String name, String hint, Consumer<Finding> findings) {
        String text = block.text();
        int begin = text.startsWith("{{", at) && !closing.equals("}}") ? at + 3 : at + 2;
        int close = Characters.find(text, closing, begin);
        if (close < 0 || !isCommand(text.substring(begin, close))) {
            return begin;
        }
        String inner = text.substring(begin, close).strip();
        if (closing.equals("}}") && inner.toLowerCase(Locale.ROOT).startsWith("include")) {
            report(block, at, "this is not a valid include, and stays text", WRITE, findings);
        } else {
            ForeignLineRule.report(block, at, name, hint, findings);
        }
        return close + closing.length();
    }

    /**
     * Returns whether the text has no braces and is a word or a field such as {@code .Site.Title}, perhaps after a sign, with or
     * without more, or a filtered string.
     */
    private static boolean isCommand(String text) {
        String inner = text.strip().replaceFirst("^[-/~%]", "").strip().replaceFirst("^\\.(?=\\p{L})", "");
        return !inner.isEmpty()
                && !CONJUNCTIONS.contains(inner)
                && (Character.isLetter(inner.codePointAt(0))
                        || FILTERED.matcher(inner).matches())
                && inner.indexOf('{') < 0
                && inner.indexOf('}') < 0;
    }

    private static int attributes(TextBlock block, int at, Consumer<Finding> findings) {
        String text = block.text();
        int close = Characters.find(text, "}", at);
        String inner = close < 0 ? "" : text.substring(at + 2, close).strip();
        boolean named = inner.startsWith(".") || inner.startsWith("#") || inner.contains("=\"") || inner.equals("toc");
        boolean sound = named && inner.chars().noneMatch(c -> c == '{' || c == ',' || c == ';');
        if (!sound || inner.length() < 2) {
            return at + 1;
        }
        ForeignLineRule.report(
                block,
                at,
                "a list of attributes",
                inner.equals("toc")
                        ? "delete it: the contents come by themselves"
                        : "delete the colon, and put the braces at the end of the line that they are for",
                findings);
        return close + 1;
    }

    private static int directive(TextBlock block, int at, Consumer<Finding> findings) {
        String text = block.text();
        int end = at + 3;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == at + 3) {
            return end;
        }
        String name = text.substring(at + 3, end);
        boolean written = name.equals("include") || name.equals("rustdoc_include");
        boolean like = name.contains("include")
                || DidYouMean.nearest(name, List.of("include")).isPresent();
        report(
                block,
                at,
                written
                        ? "this is not a valid include, and stays text"
                        : "unknown directive '{{#" + name + "'; it stays as text",
                like && !written ? "did you mean {{#include path}}? Write it alone in its line" : WRITE,
                findings);
        return end;
    }

    private static void report(TextBlock block, int at, String message, String hint, Consumer<Finding> findings) {
        findings.accept(
                new Finding(INCLUDE, block.position(at), message, hint + "; for text, put it between back quotes"));
    }
}
