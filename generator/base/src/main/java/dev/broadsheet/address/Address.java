package dev.broadsheet.address;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address that a document may contain: a relative one, or an absolute one with a scheme that is allowed. No instance has
 * another scheme, so a writer that takes addresses, not strings, publishes no link that runs a script.
 *
 * @param text not escaped; empty for no address
 */
public record Address(String text) {

    /** No address. */
    public static final Address NONE = new Address("");

    private static final Set<String> WEB = Set.of("http", "https");

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

    /** @throws IllegalArgumentException if the text has another scheme */
    public Address {
        if (foreignScheme(text).isPresent()) {
            throw new IllegalArgumentException("not an address that may be published: " + text);
        }
    }

    /** Parses an address as an author wrote it, without what {@link #plain} removes; empty if its scheme is not allowed. */
    public static Optional<Address> read(String written) {
        return foreignScheme(written).isPresent() ? Optional.empty() : Optional.of(new Address(plain(written)));
    }

    /**
     * Returns an absolute address with its host in ASCII; empty if the text is relative or malformed, or has a scheme that is not
     * allowed.
     */
    public static Optional<Address> absolute(String written) {
        return read(written)
                .filter(address -> scheme(address.text).isPresent())
                .flatMap(address -> HostName.inAscii(address.text))
                .map(Address::new);
    }

    /** Returns the scheme of an address if it is not allowed, in lower case. */
    public static Optional<String> foreignScheme(String written) {
        return scheme(written).filter(scheme -> !ALLOWED.contains(scheme));
    }

    /**
     * Returns the scheme of an address in lower case; empty if it is relative. Browsers ignore control characters and some white
     * space around and within it; since other programs ignore more, so does this: whatever has no glyph.
     */
    public static Optional<String> scheme(String written) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < written.length(); i = written.offsetByCodePoints(i, 1)) {
            int c = written.codePointAt(i);
            if (c == ':' && !scheme.isEmpty()) {
                return Optional.of(scheme.toString().toLowerCase(Locale.ROOT));
            } else if (isOfScheme(c, scheme.isEmpty())) {
                scheme.append((char) c);
            } else if (!isInvisible(c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfScheme(int c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }

    private static boolean isInvisible(int c) {
        return c <= ' '
                || Character.isSpaceChar(c)
                || Character.isIdentifierIgnorable(c)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }

    /**
     * Returns an address as the parser of the URL Standard (section 4.4) reads it: without invisible characters at both ends, and
     * without tabs and line breaks.
     */
    public static String plain(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && isInvisible(written.codePointAt(start))) {
            start = written.offsetByCodePoints(start, 1);
        }
        while (start < end && isInvisible(written.codePointBefore(end))) {
            end = written.offsetByCodePoints(end, -1);
        }
        String inner = written.substring(start, end);
        return inner.chars().anyMatch(Address::isRemoved) ? inner.replaceAll("[\\t\\n\\r]", "") : inner;
    }

    private static boolean isRemoved(int c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns whether it leads to another site or program: it has a scheme, or a host without one. */
    public boolean isExternal() {
        return text.startsWith("//") || scheme(text).isPresent();
    }

    /** Returns whether it is absolute with the scheme http or https. */
    public boolean isOnWeb() {
        return scheme(text).filter(WEB::contains).isPresent();
    }

    /** Returns the text, which is not escaped. */
    @Override
    public String toString() {
        return text;
    }
}
