package dev.broadsheet.edition;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.nio.charset.StandardCharsets;

/** Where each document is in the output folder: the one place that knows, for all editions. */
public final class SitePaths {

    private SitePaths() {}

    /** Ends with {@code /}. */
    public static String folder(Article article) {
        return article.folder();
    }

    /** Folder and {@code index.html}. */
    public static String page(Article article) {
        return folder(article) + "index.html";
    }

    /** Folder and {@code brief.pdf}. */
    public static String brief(Article article) {
        return folder(article) + "brief.pdf";
    }

    /** A picture or data file keeps its place in the content folder. */
    public static String asset(Asset asset) {
        return asset.path();
    }

    /** The address of a path on the web; empty when the site's own is not known. */
    public static String online(Publication publication, String path) {
        return publication.config().baseUrl().map(base -> base + encode(path)).orElse("");
    }

    /** The address on the web of what the site makes; empty when the site's own is not known. */
    public static String online(Publication publication, Reference.ToMade made) {
        String address = online(publication, made.path());
        return address.isEmpty() ? address : address + fragment(made.anchor());
    }

    /** The end of an address that leads to an id, with its {@code #}; empty for no id. */
    public static String fragment(String anchor) {
        return anchor.isEmpty() ? "" : "#" + encode(anchor);
    }

    /** The relative address that leads from one output path to another, percent-encoded. */
    public static String relative(String from, String to) {
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = common; i < from.length(); i++) {
            if (from.charAt(i) == '/') {
                out.append("../");
            }
        }
        return out.append(encode(to.substring(common))).toString();
    }

    /** Percent-encodes a path for use in an address; RFC 3986. */
    public static String encode(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return encoded(path);
            }
        }
        return path;
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~/!$&'()*+,;=@".indexOf(c) >= 0;
    }
}
