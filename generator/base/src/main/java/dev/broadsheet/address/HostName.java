package dev.broadsheet.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Validates absolute addresses against the syntax that all output formats accept: RFC 3986, and letters of any script. */
final class HostName {

    private static final Pattern WEB = Pattern.compile("(?is)(https?://)([^/?#]*)(.*)");
    private static final Pattern AUTHORITY = Pattern.compile("(?s)(.*@)?(\\[[^\\[\\]]*\\]|[^:@]*)(:[0-9]*)?");

    private static final Pattern REFUSED = Pattern.compile("[\\[\\]\\p{IsNoncharacter_Code_Point}]");

    private HostName() {}

    /** Returns the address with its host in ASCII; empty if it is not well-formed, or is a web address without a host. */
    static Optional<String> inAscii(String written) {
        Matcher web = WEB.matcher(written);
        if (!web.matches()) {
            return written.regionMatches(true, 0, "http", 0, 4) ? Optional.empty() : wellFormed(encoded(written));
        }
        String rest = encoded(web.group(3));
        return wellFormed(web.group(1) + web.group(2) + rest)
                .flatMap(address -> authority(web.group(2)))
                .map(authority -> web.group(1) + authority + rest);
    }

    /**
     * Percent-encodes brackets outside a host, and noncharacters. The class URI accepts them in most places; the URL Standard
     * (section 4.3) and e-books do not.
     */
    private static String encoded(String text) {
        return REFUSED.matcher(text).replaceAll(refused -> URLEncoder.encode(refused.group(), StandardCharsets.UTF_8));
    }

    private static Optional<String> wellFormed(String address) {
        try {
            return Optional.of(address)
                    .filter(text -> !URI.create(text).getSchemeSpecificPart().isBlank());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> authority(String written) {
        Matcher parts = AUTHORITY.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String user = parts.group(1) == null ? "" : parts.group(1);
        String port = parts.group(3) == null ? "" : parts.group(3);
        return host(parts.group(2)).filter(host -> isValid(host + port)).map(host -> user + host + port);
    }

    private static Optional<String> host(String written) {
        try {
            return Optional.of(written.startsWith("[") ? written : IDN.toASCII(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a host and port are valid. Browsers accept an underscore in a host, which the class URI does not. */
    private static boolean isValid(String hostAndPort) {
        try {
            URI uri = new URI("http://" + hostAndPort.replace('_', 'x') + "/").parseServerAuthority();
            return uri.getHost() != null && uri.getPort() <= 65_535;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
