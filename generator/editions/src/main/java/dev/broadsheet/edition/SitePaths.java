package dev.broadsheet.edition;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.source.PercentEncoding;

/** The paths and addresses of documents in the output folder, for all editions. */
public final class SitePaths {

    private SitePaths() {}

    /** Returns the folder of an article, ending with {@code /}. */
    public static String folder(Article article) {
        return article.folder();
    }

    /** Returns the path of the page of an article: its folder and {@code index.html}. */
    public static String page(Article article) {
        return folder(article) + "index.html";
    }

    /** Returns the path of the brief of an article: its folder and {@code brief.pdf}. */
    public static String brief(Article article) {
        return folder(article) + "brief.pdf";
    }

    /** Returns the path of a picture or data file, which is the one it has in the content folder. */
    public static String asset(Asset asset) {
        return asset.path();
    }

    /** Returns the absolute URL of an output path; empty if the base URL of the site is not configured. */
    public static String online(Publication publication, String path) {
        return publication.config().baseUrl().map(base -> base + encode(path)).orElse("");
    }

    /** Returns the absolute URL of a generated page; empty if the base URL of the site is not configured. */
    public static String online(Publication publication, Reference.ToMade made) {
        String address = online(publication, made.path());
        return address.isEmpty() ? address : address + fragment(made.anchor());
    }

    /** Returns the percent-encoded fragment for an id, with its {@code #}; empty for an empty id. */
    public static String fragment(String anchor) {
        return anchor.isEmpty() ? "" : "#" + encode(anchor);
    }

    /** Returns the relative URL from one output path to another, percent-encoded. */
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

    /** Percent-encodes a path or fragment for use in a URL; RFC 3986. */
    public static String encode(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return PercentEncoding.encode(path, SitePaths::isPlain);
            }
        }
        return path;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~/!$&'()*+,;=@".indexOf(c) >= 0;
    }
}
