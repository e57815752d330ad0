package dev.broadsheet.markdown.lint;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports tags with attributes that stay as text, because a quotation mark within a value ends it. A placeholder of another program
 * in the value is reported as such.
 */
final class TagRule implements Rule {

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9-]{0,30})\\s[A-Za-z:-]{1,40}=(?!\"?\\{)");

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        if (block.isUnread() || block.words().indexOf('<') < 0) {
            return;
        }
        Matcher tag = TAG.matcher(block.words());
        while (tag.find()) {
            findings.accept(new Finding(
                    "BS-HTML-011",
                    block.position(tag.start()),
                    "the tag <" + tag.group(1) + " \u2026> is malformed, and stays as text",
                    "write &quot; for a quotation mark within a value, or &lt; for a '<' that is text"));
        }
    }
}
