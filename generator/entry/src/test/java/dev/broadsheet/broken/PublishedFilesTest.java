package dev.broadsheet.broken;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.DataType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the files to which content refers, in whatever syntax, exactly those without active content are published. */
class PublishedFilesTest {

    private static final String PAGE = "<script>trip()</script>";
    private static final String XHTML = "<r><script xmlns=\"http://www.w3.org/1999/xhtml\">trip()</script></r>";
    private static final String FRONT_MATTER = "---\ntitle: A visit\ndate: 2023-06-19\n---\n\n";

    /** Syntaxes in which a path refers to a file of the content. */
    private static final String[] WAYS = {
        "[a](%s)",
        "[a][1]\n\n[1]: %s\n",
        "<a href=\"%s\">a</a>",
        "[a](#x){href=\"%s\"}\n\n<p id=\"x\">x</p>",
        "![a](%s)",
        "![a][2]\n\n[2]: %s\n",
        "<img alt=\"a\" src=\"%s\">",
        "<figure><img alt=\"a\" src=\"%s\"><figcaption>x</figcaption></figure>",
    };

    /** Syntaxes that only trusted files may use. */
    private static final String[] TRUSTED_WAYS = {
        "<video src=\"%s\">a</video>",
        "<video poster=\"%s\">a</video>",
        "<audio>\n<source src=\"%s\">a</audio>",
        "<object data=\"%s\">a</object>",
        "<embed src=\"%s\" title=\"a\">",
        "<iframe src=\"%s\" title=\"a\"></iframe>",
        "<script src=\"%s\"></script>",
        "<link rel=\"stylesheet\" href=\"%s\">",
        "<track src=\"%s\">",
        "<svg><a href=\"%s\">a</a></svg>",
    };

    @TempDir
    Path project;

    /** Codes of diagnostics by file, including repetitions. */
    private final Map<String, List<String>> told = new TreeMap<>();

    private int articles;

    @BeforeEach
    void makeSite() {
        write("site.yaml", "title: Test\nbaseUrl: https://example.org/\n");
    }

    private void write(String path, String text) {
        write(path, text.getBytes(UTF_8));
    }

    private void write(String path, byte[] bytes) {
        try {
            Path file = project.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes the content, collects diagnostics by article, and returns the published files. */
    private List<String> publish() {
        Diagnostics diagnostics = new Diagnostics();
        Publication publication =
                Phases.assemble(ContentLoader.load(project, project.resolve("content"), diagnostics), diagnostics);
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            // Files for the host are reported where they are as well, whoever refers to them.
            if (!diagnostic.code().startsWith("BS-HTML") && !diagnostic.code().equals("BS-FILE-006")) {
                told.computeIfAbsent(diagnostic.position().file(), file -> new ArrayList<>())
                        .add(diagnostic.code());
            }
        }
        return publication.assets().stream().map(Asset::path).toList();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private Map<String, String> refused() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String hidden :
                List.of(".env", ".git/config", "a/.htaccess", ".well-known/x.txt", "a/.b/c/x.csv", "..txt")) {
            files.put(hidden, "BS-FILE-001");
        }
        for (String host : List.of(
                "_headers",
                "a/_redirects",
                "CNAME",
                "a/web.config",
                "staticwebapp.config.json",
                "robots.txt",
                "ads.txt",
                "BingSiteAuth.xml",
                "a/crossdomain.xml",
                "_worker.js/x.csv",
                "a/_ROUTES.json",
                "a/x.php.csv",
                "a/x.shtml.txt",
                "a/x.asp;.csv")) {
            files.put(host, "BS-FILE-002");
        }
        for (String active : List.of(
                "a/x.html",
                "a/X.HTM",
                "sw.js",
                "a/x.mjs",
                "a/x.css",
                "a/x.wasm",
                "a/x.php",
                "a/x.cgi",
                "a/x.xsl",
                "a/x.xhtml",
                "a/x.xht",
                "a/x.svgz",
                "a/x.swf",
                "a/x.mhtml",
                "a/x.hta",
                "a/x.jar",
                "a/x.exe",
                "a/x.sh",
                "a/x.foo",
                "a/README",
                "a/x.",
                "a/x.htaccess",
                "a/x.webmanifest",
                "a/x.appcache",
                "a/x.vtt.htc")) {
            files.put(active, "BS-FILE-003");
        }
        files.keySet().forEach(path -> write(path, "x"));
        contents().forEach((path, bytes) -> {
            write(path, bytes);
            files.put(path, path.endsWith("ml") || path.endsWith("rdf") ? "BS-FILE-005" : "BS-FILE-004");
        });
        return files;
    }

    private static Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : List.of("b/x.txt", "b/x.csv", "b/x.json", "b/x.mp3", "b/x.tar", "b/x.pdf", "b/x.zip")) {
            files.put(path, PAGE.getBytes(UTF_8));
        }
        files.put("b/blank.csv", (" \t\r\n" + PAGE).getBytes(UTF_8));
        files.put("b/comment.csv", "<!-- --><script>trip()</script>".getBytes(UTF_8));
        files.put("b/marked.csv", ("\uFEFF" + PAGE).getBytes(UTF_8));
        files.put("b/wide.csv", PAGE.getBytes(UTF_16));
        files.put("b/xml.txt", ("<?xml version=\"1.0\"?>" + XHTML).getBytes(UTF_8));
        files.put("b/page.csv.gz", packed(PAGE));
        files.put("b/page.tgz", packed(PAGE));
        files.put("b/x.html2.gz", packed("x"));
        files.put("b/x.xml.gz", packed(XHTML));
        files.put("b/x.gz", packed("x"));
        files.put("b/movie.mp4", "\0\0\0\u0018moov".getBytes(ISO_8859_1));
        files.put("c/xhtml.xml", XHTML.getBytes(UTF_8));
        files.put("c/x.svg.xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8));
        files.put("c/reference.xml", XHTML.replace("xhtml", "xhtm&#108;").getBytes(UTF_8));
        files.put("c/style.kml", "<?xml-stylesheet href=\"x.xsl\" type=\"text/xsl\"?><r/>".getBytes(UTF_8));
        files.put("c/type.rdf", ("<!DOCTYPE r [<!ENTITY e '" + XHTML + "'>]><r>&e;</r>").getBytes(UTF_8));
        files.put("c/broken.xml", (XHTML.replace("<r>", "<r><s/>") + "<").getBytes(UTF_8));
        files.put("c/late.gml", ("<r>" + "<a/>".repeat(10_000) + XHTML + "</r>").getBytes(UTF_8));
        files.put("c/latin.xml", "<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?><r/>".getBytes(UTF_8));
        files.put("c/wide.xml", XHTML.getBytes(UTF_16));
        files.put(
                "c/link.xml",
                "<r xmlns:l=\"http://www.w3.org/1999/xlink\" l:type=\"simple\" l:href=\"java&#10;script:trip()\"/>"
                        .getBytes(UTF_8));
        return files;
    }

    @Test
    void nothingThatMayDoSomethingIsPublishedByAnyWay() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map.Entry<String, String> file : refused().entrySet()) {
            expected.put(article(file.getKey(), WAYS), codes(file.getKey(), file.getValue()));
        }

        assertThat(publish()).isEmpty();
        assertThat(told).containsExactlyEntriesOf(expected);
    }

    /** Returns the codes reported for a file that cannot be published, by syntax. */
    private static List<String> codes(String path, String code) {
        if (path.endsWith(".mp3") || path.endsWith(".mp4")) {
            // A picture in Markdown would play it, and readers who do not hear get nothing; a raw one is refused by
            // itself.
            List<String> codes = new ArrayList<>(Collections.nCopies(4, code));
            codes.addAll(List.of(code, "BS-MEDIA-003", code, "BS-MEDIA-003", "BS-MEDIA-001", "BS-MEDIA-001"));
            return codes;
        }
        boolean named = List.of("BS-FILE-001", "BS-FILE-002").contains(code);
        return Arrays.stream(WAYS)
                .map(way -> named || !(way.contains("![") || way.contains("<img")) ? code : "BS-IMG-004")
                .toList();
    }

    @Test
    void norByWhatOnlyTrustedFilesMayHold() throws IOException {
        write("site.yaml", "title: Test\nbaseUrl: https://example.org/\ntrusted: [path: articles/]\n");
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map.Entry<String, String> file : refused().entrySet()) {
            expected.put(
                    article(file.getKey(), TRUSTED_WAYS), Collections.nCopies(TRUSTED_WAYS.length, file.getValue()));
        }

        assertThat(publish()).isEmpty();
        assertThat(told).containsExactlyEntriesOf(expected);
    }

    /** Writes an article that refers to a file in all syntaxes, and returns its path as shown in diagnostics. */
    private String article(String path, String[] ways) {
        String name = "articles/" + path.replaceAll("[^A-Za-z0-9]", "-").toLowerCase(Locale.ROOT) + ".md";
        String text = Arrays.stream(ways)
                .map(way -> way.formatted("/" + path.replace(";", "%3B")))
                .collect(Collectors.joining("\n\n"));
        write(name, "---\ntitle: A visit\ndate: 2023-06-19\nslug: s" + articles++ + "\n---\n\n" + text + "\n");
        return "content/" + name;
    }

    /** What a browser is not asked to follow is text to it, and no file is published by it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt=\"a\" src=\"a.gif\" srcset=\"x.html 2x\">",
                "<form action=\"x.html\" title=\"a\">a</form>",
                "<a ping=\"x.html\">a</a>",
                "<svg title=\"a\"><image xlink:href=\"x.html\"/></svg>",
                "<div style=\"background: url(x.html)\">a</div>",
                "<q cite=\"x.html\">a</q>"
            })
    void otherAttributesPublishNothing(String html) {
        write("site.yaml", "title: Test\nbaseUrl: https://example.org/\ntrusted: [path: articles/]\n");
        write("articles/x.html", PAGE);
        write("articles/a.gif", "GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1));
        write("articles/visit.md", FRONT_MATTER + html + "\n");

        assertThat(publish()).doesNotContain("articles/x.html");
    }

    @Test
    void whatCanDoNothingIsPublished() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        DataType.byExtension().forEach((extension, type) -> files.put("d/x." + extension, sample(type)));
        files.put("d/x.csv.gz", packed("a,b\n"));
        files.put("d/x.tar.gz", packed("x"));
        files.remove("d/x.gz");
        files.put("d/x.vtt", "WEBVTT\n".getBytes(UTF_8));
        files.put("d/x.mp3", "ID3\4\0\0\0\0\0\0".getBytes(ISO_8859_1));
        files.put("d/x.aac", new byte[] {(byte) 0xFF, (byte) 0xF1, 0x50, (byte) 0x80, 0, 0x1F, (byte) 0xFC, 0});
        files.put("d/x.v1.2 (final).csv", "a <b> c\n".getBytes(UTF_8));
        files.put("d/Flag.svg.gif", "GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1));
        files.put("x.pdf", "%PDF-1.4\n".getBytes(UTF_8));
        files.put("x.csv", "a,b\n".getBytes(UTF_8));
        StringBuilder text = new StringBuilder();
        files.forEach((path, bytes) -> {
            write(path, bytes);
            text.append("[a](</")
                    .append(path.replace(" ", "%20").replace("(", "%28"))
                    .append(">)\n");
        });
        write("articles/visit.md", FRONT_MATTER + text);

        assertThat(publish()).containsExactlyElementsOf(files.keySet());
        assertThat(told).isEmpty();
    }

    private static byte[] sample(DataType type) {
        byte[] bytes = new byte[64];
        System.arraycopy(type.signature(), 0, bytes, type.offset(), type.signature().length);
        return switch (type.holds()) {
            case XML -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r xmlns=\"urn:x\"><a/></r>\n".getBytes(UTF_8);
            case TEXT -> "5 < 6\n".getBytes(UTF_8);
            case GZIP, BYTES -> bytes;
        };
    }

    /** A file that is linked to is no picture by that. */
    @Test
    void whatIsPublishedIsNoPictureForIt() {
        write("articles/x.pdf", "%PDF-1.4\n");
        write("articles/visit.md", FRONT_MATTER + "[a](x.pdf) ![a](x.pdf)\n");

        publish();

        assertThat(told).containsEntry("content/articles/visit.md", List.of("BS-IMG-004"));
    }

    @ParameterizedTest
    @CsvSource({"x.csv, ../.env", "x.csv, ../.git/config", "x.gif, ../.hidden/x.gif", "x, ../.git", "x.md, ../.env"})
    void noLinkOfTheDiskLeadsToWhatIsHidden(String link, String target) throws IOException {
        write(".env", "SECRET=1");
        write(".git/config", "secret");
        write(".hidden/x.gif", "GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1));
        write(
                "articles/visit.md",
                FRONT_MATTER + "[a](/a/x.csv) ![a](/a/x.gif) [a](/a/x/config)\n\n```\n{{#include /a/x.csv}}\n```\n");
        Files.createDirectories(project.resolve("content/a"));
        Files.createSymbolicLink(project.resolve("content/a").resolve(link), Path.of(target));

        assertThat(publish()).isEmpty();
        assertThat(told).containsEntry("content/a/" + link, List.of("BS-SRC-016"));
        assertThat(told.get("content/articles/visit.md")).doesNotContain("BS-FILE-003");
    }

    @Test
    void trustIsForFilesThatBrowsersLoad() throws IOException {
        write(
                "site.yaml",
                "title: Test\nbaseUrl: https://example.org/\ntrusted: [path: maps/, path: x.js, path: b/y.js]\n");
        List<String> good = List.of("b/y.js", "maps/x.css", "maps/x.foo", "maps/x.html", "maps/x.js", "maps/x.wasm");
        List<String> bad = List.of(
                "x.js", "b/x.js", "maps/_headers", "maps/.x.js", "maps/x.xhtml", "maps/x.xsl", "maps/latin.htm");
        List<String> all = new ArrayList<>(good);
        all.addAll(bad);
        all.forEach(path -> write(path, path.endsWith("html") || path.endsWith("xsl") ? PAGE : "x"));
        write("maps/latin.htm", "caf\u00e9".getBytes(ISO_8859_1));
        all.forEach(path -> write("articles/" + all.indexOf(path) + ".md", FRONT_MATTER + "[a](/" + path + ")\n"));

        assertThat(publish()).containsExactlyElementsOf(good);
        assertThat(told)
                .containsExactly(
                        Map.entry("content/articles/10.md", List.of("BS-FILE-004")),
                        Map.entry("content/articles/11.md", List.of("BS-FILE-004")),
                        Map.entry("content/articles/12.md", List.of("BS-FILE-004")),
                        Map.entry("content/articles/6.md", List.of("BS-FILE-002")),
                        Map.entry("content/articles/7.md", List.of("BS-FILE-003")),
                        Map.entry("content/articles/8.md", List.of("BS-FILE-002")),
                        Map.entry("content/articles/9.md", List.of("BS-FILE-001")));
    }
}
