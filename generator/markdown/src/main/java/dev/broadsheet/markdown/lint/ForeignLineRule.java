package dev.broadsheet.markdown.lint;

import dev.broadsheet.kind.Kinds;
import dev.broadsheet.markdown.lint.TextBlock.Kind;
import dev.broadsheet.markdown.lint.TextBlock.Line;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reports lines with a meaning in other programs: containers, admonitions, alerts, tabs, MDX, and tables of contents. */
final class ForeignLineRule implements Rule {

    static final String CODE = "BS-MD-011";

    private static final Set<String> CONTENTS = Set.of("[toc]", "[[toc]]", "${toc}", "@[toc]");

    /** The first characters of such lines, including those that {@link #isContents} ignores. */
    private static final String SIGNS = ":[!?$@_=ie-;%\u2013" + TextBlock.EDGE;

    /** A module line of MDX, such as {@code import Tabs from '@theme/Tabs';} in Docusaurus. */
    private static final Pattern MODULE =
            Pattern.compile("import [\\w$*{][^'\"“‘]{0,200}? from ['\"“‘][^'\"“”‘’ ]++['\"”’];?+"
                    + "|export (?:const|default|function) .*[;{=].*");

    /** An include of MkDocs, or one that is switched off by a semicolon; smart dashes are en dashes. */
    private static final Pattern SNIPPET = Pattern.compile(";{0,9}[-\u2013]{1,9}8<[-\u2013]{1,9}(?:\\s.{0,300})?+");

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        if (!block.isParagraph()) {
            return;
        }
        List<Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).start();
            if (!mayBegin(block.text(), start, lines.get(i).end())) {
                continue;
            }
            String line = block.text().substring(start, lines.get(i).end()).strip();
            if (isContainer(line)) {
                report(
                        block,
                        start,
                        "a container",
                        "begin a line with ::: and the name of a block, such as ::: facts, and end the block with a line of :::",
                        findings);
            } else if (i == 0 && block.kind() == Kind.QUOTE && isAlert(line)) {
                report(block, start, "an alert", alertHint(line), findings);
            } else if (isAdmonition(line)) {
                report(block, start, "an admonition", admonitionHint(line), findings);
            } else if (isTab(line)) {
                report(block, start, "a tab", "write a heading before the text of each tab", findings);
            } else if (MODULE.matcher(line).matches()) {
                report(block, start, "a line of MDX", "delete it; articles run no code", findings);
            } else if (SNIPPET.matcher(line).matches()) {
                report(block, start, "an include", "write it alone in its line: {{#include path}}", findings);
            } else if (line.equals("%%")) {
                report(block, start, "a comment", "write <!-- before the comment and --> after it", findings);
            } else if (isContents(line)) {
                report(block, start, "a table of contents", "delete it: the contents come by themselves", findings);
            }
        }
    }

    /** Returns whether the first character of a line is one of {@link #SIGNS}; it rarely is. */
    private static boolean mayBegin(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isContainer(String line) {
        String name = line.startsWith(":::")
                ? line.substring(Characters.runEnd(line, 0)).stripLeading()
                : "";
        return !name.isEmpty()
                && (Character.isLetter(name.codePointAt(0))
                        || name.charAt(0) == '{'
                        || name.charAt(0) == TextBlock.EDGE);
    }

    private static boolean isContents(String line) {
        if (line.indexOf(']') < 0 && line.indexOf('}') < 0) {
            return false;
        }
        String plain = line.replace(String.valueOf(TextBlock.EDGE), "").replace("_", "");
        return CONTENTS.contains(plain.toLowerCase(Locale.ROOT));
    }

    private static boolean isAlert(String line) {
        if (Kinds.all().stream().anyMatch(kind -> kind.isMarker(line))) {
            return false;
        }
        int close = line.indexOf(']');
        return line.startsWith("[!")
                && close > 2
                && line.substring(2, close).chars().allMatch(Character::isLetter);
    }

    /** Returns the hint for an alert such as {@code [!info]- A title}; the fold marker is dropped. */
    private static String alertHint(String line) {
        int close = line.indexOf(']');
        String name = Admonitions.nearest(line.substring("[!".length(), close));
        String title = line.substring(close + 1).replaceFirst("^[+-]", "").strip();
        return title.isEmpty()
                ? "write [!" + name.toUpperCase(Locale.ROOT) + "], with nothing else on the line"
                : fenceHint(name, title) + ", without the quote markers";
    }

    /** Returns the hint for an admonition such as {@code !!! danger "A title"}. */
    private static String admonitionHint(String line) {
        String rest = line.substring(line.indexOf(' ')).strip();
        int end = rest.indexOf(' ');
        String title = end < 0
                ? ""
                : rest.substring(end).replaceAll("inline(?: end)?|[\"“”]", "").strip();
        return fenceHint(Admonitions.nearest(end < 0 ? rest : rest.substring(0, end)), title)
                + ", and do not indent the text";
    }

    private static String fenceHint(String name, String title) {
        String first = title.isEmpty() ? name : name + " " + title.replace(String.valueOf(TextBlock.EDGE), "");
        return "begin it with a line of ::: " + first + " and end it with a line of :::";
    }

    /** Returns whether a line begins a tab of MkDocs: {@code === "Java"}. */
    private static boolean isTab(String line) {
        if (!line.startsWith("===") || line.startsWith("====")) {
            return false;
        }
        String title = line.substring("===".length()).replaceFirst("^[!+]", "").strip();
        return title.length() > 2
                && "\"“".indexOf(title.charAt(0)) >= 0
                && "\"”".indexOf(title.charAt(title.length() - 1)) >= 0;
    }

    private static boolean isAdmonition(String line) {
        boolean signed = line.startsWith("!!! ") || line.startsWith("??? ") || line.startsWith("???+ ");
        if (!signed) {
            return false;
        }
        String rest = line.substring(line.indexOf(' ')).strip();
        int end = rest.indexOf(' ');
        String name = end < 0 ? rest : rest.substring(0, end);
        String title = end < 0 ? "" : rest.substring(end).strip();
        boolean titled =
                title.isEmpty() || (title.startsWith("\"") && title.endsWith("\"")) || title.startsWith("inline");
        return titled && Admonitions.alert(name).isPresent();
    }

    static void report(TextBlock block, int at, String name, String hint, Consumer<Finding> findings) {
        findings.accept(new Finding(
                CODE,
                block.position(at),
                "this looks like " + name + " of another program, and stays as text",
                hint,
                true));
    }
}
