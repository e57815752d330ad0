package dev.broadsheet.edition.html;

import dev.broadsheet.publication.HtmlFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * An HTML file of the content that {@code site.yaml} trusts. It is published unchanged except for a content security policy at
 * its beginning, which allows only the scripts, styles and resources that it contains.
 */
final class TrustedPage {

    private final String html;

    private TrustedPage(String html) {
        this.html = html;
    }

    /**
     * Returns the page with its policy, in UTF-8 without a byte order mark.
     *
     * @param file the file, in UTF-8
     * @param origins the origins from which its scripts may load
     */
    static byte[] guarded(byte[] file, Collection<String> origins) {
        String text = new String(file, StandardCharsets.UTF_8);
        TrustedPage page = new TrustedPage(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int head = page.head();
        String guarded = page.html.substring(0, head) + meta(page.html, origins) + page.html.substring(head);
        return guarded.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the {@code meta} elements, the encoding first, since browsers search for it in the first 1024 bytes only. */
    private static String meta(String html, Collection<String> origins) {
        PolicySources sources = new PolicySources();
        for (HtmlFile.Part part : HtmlFile.parts(html)) {
            if (part.attribute().isEmpty()) {
                sources.addText(part.element(), part.value());
            } else {
                sources.addAttribute(part.element(), part.attribute(), part.value());
            }
        }
        sources.addForScripts(origins);
        return "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\""
                + policy(sources.texts()) + "\">";
    }

    /** Returns the policy; {@code data:} URLs of pictures and fonts are allowed, since they load nothing. */
    private static String policy(Map<String, String> sources) {
        StringBuilder policy = new StringBuilder("default-src 'none'");
        add(policy, "style", "'self'", sources);
        add(policy, "img", "'self' data: blob:", sources);
        add(policy, "font", "'self' data:", sources);
        add(policy, "script", "'self'", sources);
        add(policy, "connect", "'self'", sources);
        add(policy, "media", "'self' data: blob:", sources);
        for (String directive : new String[] {"frame", "object"}) {
            if (sources.containsKey(directive)) {
                add(policy, directive, "", sources);
            }
        }
        return policy + "; base-uri 'none'; form-action" + sources.getOrDefault("form", " 'none'");
    }

    private static void add(StringBuilder policy, String directive, String own, Map<String, String> sources) {
        policy.append("; ")
                .append(directive)
                .append("-src")
                .append(own.isEmpty() ? "" : " ")
                .append(own);
        policy.append(sources.getOrDefault(directive, ""));
    }

    /** Returns the offset after the document type, which only comments may precede; WHATWG HTML, section 13.1. */
    private int head() {
        int at = afterBlanks(0);
        while (html.startsWith("<!--", at) && html.indexOf("-->", at + 4) > 0) {
            at = afterBlanks(html.indexOf("-->", at + 4) + 3);
        }
        boolean typed = html.regionMatches(true, at, "<!doctype", 0, 9) && html.indexOf('>', at) > 0;
        return typed ? html.indexOf('>', at) + 1 : 0;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < html.length() && " \t\n\f\r".indexOf(html.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
