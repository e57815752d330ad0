package dev.broadsheet.typesetter.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the well-formedness of a common subset of XML, so that the JDK's parser, whose first use is slow, is needed
 * for other documents only. The subset has elements, attributes, character references, comments and CDATA (XML 1.0,
 * sections 2 and 3), ASCII names, and prefixes that the root element declares (Namespaces in XML 1.0).
 */
final class PlainXml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final String CDATA = "<![CDATA[";

    /** Longest text, far below the limits of the JDK. */
    private static final int LONGEST = 10_000_000;

    private static final int LONGEST_NAME = 100;
    private static final int MOST_ATTRIBUTES = 100;

    private final String text;
    private final List<String> open = new ArrayList<>();
    private final Set<String> attributes = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>(List.of("xml"));
    private boolean isRootRead;
    private int at;

    private PlainXml(String text) {
        this.text = text;
    }

    /** Whether a text is certainly well-formed; if false, it may or may not be. */
    static boolean isSure(String text) {
        return text.length() <= LONGEST && new PlainXml(text).document();
    }

    private boolean document() {
        take(DECLARATION);
        space();
        take(DOCTYPE);
        while (at < text.length()) {
            if (!(text.charAt(at) == '<' ? markup() : characters())) {
                return false;
            }
        }
        return isRootRead && open.isEmpty();
    }

    private boolean markup() {
        if (text.startsWith("</", at)) {
            return endTag();
        }
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("--", at + "<!--".length());
            return end >= 0 && text.startsWith("-->", end) && skip(end + "-->".length());
        }
        if (text.startsWith(CDATA, at)) {
            int end = text.indexOf("]]>", at);
            return end >= 0 && !open.isEmpty() && skip(end + "]]>".length());
        }
        return startTag();
    }

    /** Skips text up to an index. @return false if it has characters that XML does not allow */
    private boolean skip(int end) {
        while (at < end) {
            if (!isCharacter(text.charAt(at++))) {
                return false;
            }
        }
        return true;
    }

    private boolean startTag() {
        at++;
        String element = name();
        boolean isRoot = !isRootRead;
        if (element.isEmpty() || (open.isEmpty() && isRootRead)) {
            return false;
        }
        isRootRead = true;
        attributes.clear();
        while (space() && isNameStart()) {
            if (!attribute(isRoot)) {
                return false;
            }
        }
        if (!isBound(element)) {
            return false;
        }
        if (take("/>")) {
            return true;
        }
        open.add(element);
        return take(">");
    }

    private boolean endTag() {
        at += "</".length();
        String name = name();
        if (open.isEmpty() || !open.remove(open.size() - 1).equals(name)) {
            return false;
        }
        space();
        return take(">");
    }

    private boolean attribute(boolean isOfRoot) {
        String name = name();
        space();
        if (name.isEmpty() || attributes.size() == MOST_ATTRIBUTES || !take("=")) {
            return false;
        }
        space();
        int begin = at + 1;
        if (!value()) {
            return false;
        }
        if (name.equals("xmlns") || name.startsWith("xmlns:")) {
            return isNamespace(text.substring(begin, at - 1)) && attributes.add(name) && declare(name, isOfRoot);
        }
        // Two prefixes may denote one namespace.
        return isBound(name) && attributes.add(name.substring(Math.max(0, name.indexOf(':'))));
    }

    private boolean value() {
        char quote = peek();
        if (quote != '"' && quote != '\'') {
            return false;
        }
        at++;
        while (peek() != quote) {
            if (peek() == '<' || !character()) {
                return false;
            }
        }
        at++;
        return true;
    }

    /** Whether a namespace may be declared: not those of XML and of {@code xmlns}. */
    private static boolean isNamespace(String uri) {
        return !uri.isBlank() && uri.indexOf('&') < 0 && !uri.contains("/xmlns") && !uri.contains("/XML/");
    }

    private boolean declare(String name, boolean isOfRoot) {
        String prefix = name.substring(Math.min(name.length(), "xmlns:".length()));
        if (isOfRoot && !prefix.isEmpty()) {
            prefixes.add(prefix);
        }
        return !prefix.startsWith("xml");
    }

    private boolean isBound(String name) {
        int colon = name.indexOf(':');
        return colon < 0 || prefixes.contains(name.substring(0, colon));
    }

    private boolean characters() {
        if (open.isEmpty()) {
            return space();
        }
        while (at < text.length() && text.charAt(at) != '<') {
            if ((text.charAt(at) == ']' && text.startsWith("]]>", at)) || !character()) {
                return false;
            }
        }
        return true;
    }

    private boolean character() {
        char c = peek();
        if (c == '&') {
            return reference();
        }
        at++;
        return isCharacter(c);
    }

    private boolean reference() {
        if (take("&amp;") || take("&lt;") || take("&gt;") || take("&quot;") || take("&apos;")) {
            return true;
        }
        if (!take("&#")) {
            return false;
        }
        int radix = take("x") ? 16 : 10;
        int number = 0;
        int begin = at;
        for (int digit; (digit = digit(peek(), radix)) >= 0 && number < 0x10000; at++) {
            number = number * radix + digit;
        }
        return at > begin && take(";") && number < 0x10000 && isCharacter((char) number);
    }

    private static int digit(char c, int radix) {
        return c < 128 ? Character.digit(c, radix) : -1;
    }

    /** Whether a character is certainly allowed. Surrogates are left to the JDK. */
    private static boolean isCharacter(char c) {
        return c >= ' ' ? c < Character.MIN_SURROGATE || (c > Character.MAX_SURROGATE && c < 0xFFFE) : isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Reads a name, optionally with a prefix; empty if there is none. */
    private String name() {
        int begin = at;
        boolean isStart = true;
        boolean isPrefixed = false;
        for (char c = peek(); at - begin < LONGEST_NAME; c = peek()) {
            if (c == ':' && !isStart && !isPrefixed) {
                isPrefixed = true;
                isStart = true;
            } else if (isLetter(c) || (!isStart && isWithinName(c))) {
                isStart = false;
            } else {
                break;
            }
            at++;
        }
        return isStart || at - begin == LONGEST_NAME ? "" : text.substring(begin, at);
    }

    private boolean isNameStart() {
        return isLetter(peek());
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isWithinName(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    /** Skips white space. @return whether there was any */
    private boolean space() {
        int begin = at;
        while (isSpace(peek())) {
            at++;
        }
        return at > begin;
    }

    private boolean take(String expected) {
        boolean isThere = text.startsWith(expected, at);
        at += isThere ? expected.length() : 0;
        return isThere;
    }

    /** Returns the next character; at the end 0, which XML does not allow. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
