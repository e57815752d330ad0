package dev.broadsheet.edition.html;

import dev.broadsheet.publication.HtmlFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * A page that is a file of the content and that {@code site.yaml} trusts. It is published as it is, but for a policy at its
 * beginning, which allows what is in it and no more, as the pages of trusted articles have one.
 */
final class TrustedPage {

    private final String html;

    private TrustedPage(String html) {
        this.html = html;
    }

    /**
     * The page with its policy.
     *
     * @param file in UTF-8
     * @param origins from which its scripts may load besides
     */
    static byte[] guarded(byte[] file, Collection<String> origins) {
        String text = new String(file, StandardCharsets.UTF_8);
        TrustedPage page = new TrustedPage(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int head = page.head();
        String guarded = page.html.substring(0, head) + meta(page.html, origins) + page.html.substring(head);
        return guarded.getBytes(StandardCharsets.UTF_8);
    }

    /** The encoding goes first: browsers look for it in the first 1024 bytes only. */
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

    /** Pictures and fonts that are written out in it are its own, since nothing is loaded for them. */
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

    /** Behind the document type, which has to come first; comments may be before it. WHATWG HTML, section 13.1. */
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
