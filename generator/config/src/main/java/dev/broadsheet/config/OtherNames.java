package dev.broadsheet.config;

import dev.broadsheet.diagnostic.DidYouMean;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Maps the keys of Hugo, Jekyll, Eleventy, Quarto and newsrooms to their equivalents or alternatives. */
final class OtherNames {

    private static final String LOOKS = "delete it; how a page looks is set by the theme and by templates/";

    /** The names for front matter. */
    static final OtherNames FRONT_MATTER = new OtherNames()
            .called("title", "headline hed pagetitle")
            .called("standfirst", "description summary subtitle abstract excerpt deck dek teaser lead")
            .called("kicker", "eyebrow")
            .called("authors", "author byline creator contributor")
            .called("date", "publishdate pubdate date_published publication_date created date_created published_at")
            .called("updated", "lastmod modified date-modified last_modified_at last_modified updated_at last_updated")
            .called("expires", "expirydate expiry_date unpublishdate unpublish_on")
            .called("publishFrom", "publish_from publish_on embargo scheduled goes_live")
            .called("language", "lang locale")
            .called("tags", "tag keywords topics subjects")
            .called("place", "location dateline city")
            .called("order", "nav_order eleventynavigation menu sidebar_position sort")
            .called("aliases", "redirect_from redirects")
            .called("sources", "references")
            .called("typographicQuotes", "smartypants smart_quotes")
            .called("tex", "math mathjax katex use_math")
            .with(
                    Optional.of("priority"),
                    "it is called 'priority' here, and the larger number comes first: Hugo's smallest weight is the largest",
                    "weight")
            .instead(
                    "write one as 'section', which is a part of the publication, and the others as 'tags'",
                    "category categories")
            .instead(
                    "'slug' is the last part of the address; the rest is set by 'permalinks' in site.yaml, and old addresses"
                            + " by 'aliases'",
                    "permalink url")
            .instead(
                    "write draft: true for what readers are not to get yet, and publishFrom for what they get later",
                    "published publish unlisted hidden private status search_exclude sitemap")
            .called("picture", "cover image images thumbnail featured_image hero banner header og_image social_image")
            .instead(
                    LOOKS,
                    "type format output theme cssclass cssclasses css fontsize mainfont geometry papersize linestretch "
                            + "documentclass classoption header-includes include-in-header title-block-banner number-sections "
                            + "numbersections code-fold cascade sidebar pin sticky")
            .instead(
                    "delete it; long articles have a list of their contents by themselves",
                    "toc toc-depth showtoc tocopen table_of_contents")
            .instead(
                    "delete it; lists and menus show the title, and 'contents' and 'menus' of site.yaml may name another",
                    "linktitle nav_title sidebar_label short_title")
            .instead("delete it; pictures and files are found by their paths", "resources")
            .instead("delete it; there are no comments of readers", "comments disqus allow_comments")
            .instead(
                    "delete it; code is shown and not run", "execute jupyter engine knitr kernel editor editor_options")
            .instead(
                    "delete it; list what the article rests on as 'sources', and cite it by notes",
                    "csl nocite link-citations citation doi")
            .instead("delete it; lists show the standfirst", "excerpt_separator more")
            .called("layout", "template")
            .called("params", "extra data custom")
            .instead("only 'trusted' in site.yaml can trust the HTML of a file", "trusted unsafe")
            .instead(
                    "it belongs into site.yaml, and holds for all articles",
                    "baseUrl editions permalinks publisher rights articleType books highlight");

    /** The names for a person in an article. */
    static final OtherNames PERSON = new OtherNames()
            .called("role", "title position function affiliation occupation description")
            .called("indexedAs", "sort sortas fileas index");

    /** The names for the front page. */
    static final OtherNames HOME = new OtherNames()
            .called("composition", "layout template style")
            .called("lead", "leads featured top hero")
            .called("latest", "recent newest")
            .called("briefs", "pdfs downloads");

    /** The names for a menu entry. */
    static final OtherNames MENU =
            new OtherNames().called("title", "name label text").called("link", "url href page path pageref");

    /** The names for a profile. */
    static final OtherNames PROFILE = new OtherNames()
            .called("role", "title position function job")
            .called("biography", "bio description about")
            .called("portrait", "picture image photo avatar")
            .called("links", "social urls");

    /** The names for the logo. */
    static final OtherNames LOGO = new OtherNames()
            .called("light", "src file path image default url href")
            .called("dark", "darkmode night inverted")
            .called("mail", "email newsletter raster")
            .called("alt", "text title label description");

    /** The names for a section. */
    static final OtherNames SECTION = new OtherNames()
            .called("name", "title section label")
            .called("color", "colour accent light hex")
            .called("dark", "night darkcolor darkcolour");

    /** The names for a source. */
    static final OtherNames SOURCE = new OtherNames()
            .called("title", "name text")
            .called("url", "link href address source")
            .called("note", "comment description accessed date publisher author");

    /** The names for an entry of a timeline and for a correction. */
    static final OtherNames EVENT = new OtherNames()
            .called("date", "day when time year")
            .called("text", "event description title what correction note");

    /** The names for {@code site.yaml}. */
    static final OtherNames SITE = new OtherNames()
            .called("title", "name site_name site_title")
            .called("description", "tagline subtitle site_description summary")
            .called("baseUrl", "url site_url base_url base root domain host")
            .called("language", "lang locale languagecode defaultcontentlanguage")
            .called("publisher", "author authors owner organization site_author")
            .called("rights", "copyright license")
            .called("pageSize", "paginate pagination pagersize posts_per_page")
            .called("menus", "menu nav navbar sidebar navigation header_pages")
            .called("home", "homepage frontpage front_page front")
            .called("people", "contributors team staff")
            .called("permalinks", "permalink")
            .called("card", "image images og_image social_image share_image default_image")
            .called("typographicQuotes", "smartypants typographer smart-punctuation")
            .called("tex", "math mathjax katex use_math")
            .called("highlight", "highlighter highlight-style syntax-highlighting")
            .called("trusted", "unsafe")
            .called("editions", "outputs format formats")
            .instead("it belongs into the front matter of an article", "date tags kicker standfirst")
            .instead("write its keys by themselves, as in title: My Briefing", "site website project config")
            .called("params", "extra data custom")
            .instead(
                    "delete it; how pages look is set by files in templates/",
                    "theme themes layout template css sass style footer minima")
            .instead(
                    "delete it; the icon of the site is the file templates/static/favicon.svg, favicon.png or favicon.ico",
                    "favicon icon icons favicons apple_touch_icon")
            .instead(
                    "delete it; nothing is added to Broadsheet by plugins",
                    "plugins gems module modules imports extensions preprocessor markdown_extensions filters")
            .instead(
                    "delete it; put what pages of yours need into a partial of templates/",
                    "social twitter_username github_username twitter github email analytics googleanalytics google_analytics "
                            + "disqus disqusshortname comments")
            .instead(
                    "delete it; feeds, site map, search and lists come by themselves",
                    "feed feeds rss search sitemap enablerobotstxt robots taxonomies collections defaults")
            .instead(
                    "delete it; what is in articles/ and pages/ is published, but for names that begin with a dot or a _",
                    "exclude include ignorefiles builddrafts buildfuture future keep_files")
            .instead(
                    "delete it; folders are set by parameters of the build, see 'Running Broadsheet with Maven' in the manual",
                    "build destination source publishdir contentdir output_dir docs_dir site_dir src");

    /** The names for what a chart says of itself. */
    static final OtherNames CHART = new OtherNames()
            .called("type", "kind mark form chart")
            .called("title", "caption headline")
            .called("subtitle", "subhead ylabel ytitle axistitle")
            .called("data", "file csv src")
            .called("x", "labels category categories xaxis")
            .called("series", "y values yaxis")
            .called("by", "color colour group groupby")
            .called("where", "filter")
            .called("from", "min ymin")
            .called("to", "max ymax")
            .called("alt", "description")
            .instead(
                    "delete it; the theme has the colours, and the names of series are beside their lines",
                    "colors colours palette legend theme style")
            .instead("delete it; 'size' chooses wide, full or margin", "width height aspectratio");

    /** No names. */
    static final OtherNames NONE = new OtherNames();

    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    private final Map<String, OtherName> names = new HashMap<>();

    private OtherNames() {}

    /**
     * A key of another program.
     *
     * @param name the key in the other program
     * @param ours the equivalent key; empty if there is none
     * @param hint what to do
     */
    record OtherName(String name, Optional<String> ours, String hint) {}

    /** Returns the entry for a key; case, hyphens and underscores are ignored. */
    Optional<OtherName> find(String key) {
        return Optional.ofNullable(names.get(bare(key)));
    }

    /**
     * Returns the entry for a key that differs in a character or two; short words are excluded, since they are similar to too
     * many.
     */
    Optional<OtherName> nearest(String key) {
        return Optional.of(bare(key))
                .filter(word -> word.length() >= SHORTEST)
                .flatMap(word -> DidYouMean.within(1 + word.length() / LONG, word, names.keySet()))
                .map(names::get);
    }

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private OtherNames called(String ours, String others) {
        return with(Optional.of(ours), "it is called '" + ours + "' here", others);
    }

    private OtherNames instead(String hint, String others) {
        return with(Optional.empty(), hint, others);
    }

    private OtherNames with(Optional<String> ours, String hint, String others) {
        for (String other : others.split(" ", -1)) {
            names.put(bare(other), new OtherName(other, ours, hint));
        }
        return this;
    }
}
