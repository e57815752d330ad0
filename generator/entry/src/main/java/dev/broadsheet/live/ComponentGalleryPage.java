package dev.broadsheet.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of components: a menu, and the selected page in a frame. It works without scripts. */
final class ComponentGalleryPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Components</title>
            <style>
            :root { color-scheme: light dark; }
            body { display: grid; grid-template-columns: 13rem 1fr; height: 100vh; margin: 0; font: .875rem/1.5 system-ui, sans-serif; }
            nav { overflow-y: auto; padding: 1rem; border-right: 1px solid; }
            nav h1 { margin: 0; font-size: 1rem; }
            nav h2 { margin: 1rem 0 .25rem; font-size: .75rem; }
            nav ul { margin: 0; padding: 0; list-style: none; }
            nav a { display: block; padding: .125rem .25rem; overflow-wrap: anywhere; color: inherit; text-decoration: none; }
            nav a:hover { text-decoration: underline; }
            nav [aria-current] { font-weight: 700; background: color-mix(in srgb, currentColor 12%%, transparent); }
            main { overflow-x: auto; text-align: center; background: color-mix(in srgb, currentColor 8%%, transparent); }
            iframe { width: 100%%; height: 100vh; border: 0; background: Canvas; }
            .phone iframe { width: 390px; }
            .sheet iframe { width: 46rem; padding: 0 4rem; background: #fff; }
            </style>
            </head>
            <body>
            <nav aria-label="Components">
            <h1>Components</h1>
            %s</nav>
            <main class="%s">
            <iframe title="%s" src="%s"></iframe>
            </main>
            </body>
            </html>
            """;

    /** A page of a kind of which there may be several. */
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("^(articles|sections|tags|series|authors|archive)/[^/]++/");

    /** The files of the e-book that are linked: chapters, front matter and back matter. */
    private static final List<String> BOOK = List.of("cover", "title", "nav", "text/components", "index", "colophon");

    private ComponentGalleryPage() {}

    /** @param files the paths of all files of the samples */
    static String of(Choice choice, List<String> files) {
        return PAGE.formatted(
                menu(choice, files),
                width(choice),
                LivePages.escaped(choice.page()),
                LivePages.escaped(choice.address()));
    }

    /** Returns the class of the frame. A web page in print is a sheet; a PDF has pages of its own. */
    private static String width(Choice choice) {
        boolean sheet = choice.medium() == MediaEmulation.PRINT && choice.page().endsWith("html");
        return choice.phone() ? "phone" : sheet ? "sheet" : "window";
    }

    private static String menu(Choice choice, List<String> files) {
        return group(
                        "Medium",
                        Stream.of(MediaEmulation.values())
                                .map(it -> link(choice.medium(it), it.label(), it == choice.medium())))
                + group(
                        "Width",
                        Stream.of(
                                link(choice.phone(false), "Window", !choice.phone()),
                                link(choice.phone(true), "Phone", choice.phone())))
                + group("Front page", Choice.COMPOSITIONS.stream().map(it -> front(choice, it)))
                + group("Pages", pages(choice, files, it -> it.endsWith(".html") && !isMail(it) && !isFront(it)))
                + group("PDF", pages(choice, files, it -> it.endsWith(".pdf")))
                + group("E-book", BOOK.stream().map(it -> inside(choice, it)))
                + group("Mail", pages(choice, files, it -> it.endsWith(".html") && isMail(it)))
                + group("Card", pages(choice, files, it -> it.matches("(.*/)?card\\.(png|jpg)")));
    }

    private static boolean isMail(String path) {
        return path.endsWith("email/index.html");
    }

    private static boolean isFront(String path) {
        return path.equals("index.html");
    }

    private static String front(Choice choice, String composition) {
        boolean current = isFront(choice.page()) && composition.equals(choice.composition());
        return link(choice.composition(composition), composition, current);
    }

    private static String inside(Choice choice, String document) {
        String path = "book" + ComponentGallery.INSIDE + "OEBPS/" + document + ".xhtml";
        return link(choice.page(path), document, path.equals(choice.page()));
    }

    /** Returns links to one page of each kind: the one with all components, or else the first. */
    private static Stream<String> pages(Choice choice, List<String> files, Predicate<String> wanted) {
        Map<String, String> kinds = new LinkedHashMap<>();
        files.stream().filter(wanted).sorted().forEach(path -> {
            String kind = ONE_OF_MANY.matcher(path).replaceFirst("$1/…/");
            kinds.merge(kind, path, (first, next) -> next.startsWith("articles/components/") ? next : first);
        });
        return kinds.entrySet().stream()
                .map(it -> link(
                        choice.page(it.getValue()),
                        it.getKey().replaceFirst("index\\.html$", ""),
                        it.getValue().equals(choice.page())));
    }

    private static String group(String title, Stream<String> links) {
        return "<h2>" + title + "</h2>\n<ul>\n" + links.collect(Collectors.joining()) + "</ul>\n";
    }

    private static String link(Choice choice, String text, boolean current) {
        return "<li><a href=\"" + LivePages.escaped(choice.query()) + "\"" + (current ? " aria-current=\"true\"" : "")
                + ">" + LivePages.escaped(text) + "</a></li>\n";
    }
}
