package dev.broadsheet.markdown.lint;

import dev.broadsheet.source.Ellipsis;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reports links and pictures that are left as text: a space separates their brackets, their address is malformed, or their
 * label has no definition. A lone {@code [name]} is not reported, since editors put their own words into brackets.
 */
final class LinkRule implements Rule {

    private static final String CODE = "BS-LINK-005";
    private static final int SHOWN = 60;

    /** A citation key with a year, as reference managers generate them; {@code [@name]} alone may be anything. */
    private static final Pattern CITATION = Pattern.compile("(see )?-?@\\p{L}[\\p{L}_:.-]*(19|20)[0-9]{2}");

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        String text = block.text();
        if (text.indexOf(']') < 0 || block.isUnread()) {
            return;
        }
        Deque<Integer> open = new ArrayDeque<>();
        int name = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                int start = open.pop();
                if (start != name) {
                    name = new Brackets(block, start, i).check(findings);
                }
            }
        }
    }

    /** A pair of matching square brackets. */
    private record Brackets(TextBlock block, int start, int end) {

        /** Checks the pair, and returns the start of the following pair if that is its label, otherwise -1. */
        int check(Consumer<Finding> findings) {
            String text = block.text();
            int next = Characters.at(text, end + 1);
            if (next == '(') {
                if (isPlaceholder()) {
                    return -1;
                }
                reportUnread(findings);
            } else if (next == '[') {
                return checkName(findings);
            } else if (start > 0 && text.charAt(start - 1) == ')' && isWebAddress(inside())) {
                report(
                        start,
                        "the brackets of the link are the wrong way round; it stays as text",
                        "write [text](address)",
                        findings);
            } else if (CITATION.matcher(inside()).lookingAt()) {
                reportCitation(findings);
            } else if (Characters.isSpace(next) && next != TextBlock.BREAK) {
                checkSpace(findings);
            }
            return -1;
        }

        private void reportCitation(Consumer<Finding> findings) {
            findings.accept(new Finding(
                    Finding.CITATION,
                    block.position(start),
                    "this looks like a citation, and stays as text since no bibliography is named",
                    "name the file of the works in site.yaml, as in bibliography: [sources.bib]"));
        }

        private void reportUnread(Consumer<Finding> findings) {
            if (inside().indexOf(TextBlock.OBJECT) >= 0) {
                report(
                        start + 1,
                        "the link [" + label() + "] is not read, and stays as text",
                        "move the note or the link between [ and ] out of them: no link holds another",
                        findings);
            } else {
                report(start + 1, "the address after [" + label() + "] cannot be read", addressHint(), findings);
            }
        }

        private void checkSpace(Consumer<Finding> findings) {
            String text = block.text();
            int at = end + 1;
            while (at < text.length() && Characters.isSpace(text.charAt(at)) && text.charAt(at) != TextBlock.BREAK) {
                at++;
            }
            int close = Characters.find(text, ")", at);
            if (Characters.at(text, at) == '('
                    && close > 0
                    && !isNumber(inside())
                    && Addresses.isMeant(text.substring(at + 1, close))) {
                String between = text.substring(end + 1, at).indexOf('\n') >= 0 ? "line end" : "space";
                report(
                        end + 1,
                        "the link [" + label() + "] is not read, and stays as text",
                        "delete the " + between + " between ] and (",
                        findings);
            }
        }

        private int checkName(Consumer<Finding> findings) {
            String text = block.text();
            int close = Characters.find(text, "]", end + 2);
            if (close < 0) {
                return -1;
            }
            String given = text.substring(end + 2, close);
            boolean index = (inside().length() < 4 || isNumber(given))
                    && start > 0
                    && Characters.isWord(Characters.before(text, start));
            boolean numbers = isNumber(given)
                    ? isNumber(inside()) || given.indexOf(',') > 0
                    : given.isEmpty() && isNumber(inside());
            String name = given.isEmpty() ? inside() : given;
            if (!name.isBlank() && !index && !numbers && name.indexOf('[') < 0) {
                report(
                        given.isEmpty() ? start + 1 : end + 2,
                        "there is no link definition [" + shown(name) + "]",
                        "add a line: [" + shown(name) + "]: https://\u2026",
                        findings);
            }
            return end + 1;
        }

        /** Returns whether the address is a placeholder of another program, which {@link TemplateRule} reports. */
        private boolean isPlaceholder() {
            String text = block.text();
            int at = end + 2;
            return text.startsWith("{{", at) || text.startsWith("{%", at);
        }

        private String addressHint() {
            int close = Characters.find(block.text(), ")", end + 2);
            return close < 0 && Characters.find(block.text(), " ", end + 2) < 0
                    ? "write ) after it"
                    : "write %20 for a space in it, or put it between < and >";
        }

        private boolean isWebAddress(String address) {
            return address.contains("://") && Addresses.isMeant(address);
        }

        private static boolean isNumber(String text) {
            return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || " ,;-\u2013".indexOf(c) >= 0);
        }

        private String inside() {
            return block.text().substring(start + 1, Math.min(end, start + REACH));
        }

        private String label() {
            return shown(inside());
        }

        private static String shown(String text) {
            String plain = text.replace(String.valueOf(TextBlock.EDGE), "")
                    .replace('\n', ' ')
                    .replace(TextBlock.BREAK, ' ')
                    .replace(TextBlock.OBJECT, '\u2026')
                    .replace(TextBlock.ESCAPED, '\u2026');
            return Ellipsis.shorten(plain, SHOWN);
        }

        private void report(int at, String message, String hint, Consumer<Finding> findings) {
            findings.accept(new Finding(CODE, block.position(at), message, hint));
        }
    }
}
