package dev.broadsheet.acceptance.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds addresses with schemes that are not allowed in the files of an output, in e-books too. It parses addresses on its own:
 * once as the URL Standard says, and once as a program does that ignores whatever has no glyph.
 */
public final class PublishedSchemes {

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "xlink:href",
            "src",
            "action",
            "formaction",
            "data",
            "poster",
            "cite",
            "ping",
            "background",
            "longdesc",
            "to",
            "from",
            "values",
            "content",
            "url",
            "uri",
            "rel");

    private static final Pattern CSS_URL = Pattern.compile("(?i)(?:url|src|image-set)\\(\\s*['\"]?([^)'\"]*)");
    private static final Pattern IN_MARKDOWN = Pattern.compile(
            "(?<!\\\\)\\]\\(<?([^)>]*)|^\\[[^\\]\\n]*\\]:\\s*<?(\\S+)|(?<!\\\\)<([^\\s>][^>\\n]*)>", Pattern.MULTILINE);
    private static final Pattern IN_MAIL = Pattern.compile("^\\[[0-9]+\\] (.*)$", Pattern.MULTILINE);
    private static final Pattern IN_JSON = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private final List<String> found = new ArrayList<>();

    private PublishedSchemes() {}

    /** Returns the addresses, each after the file that has it. */
    public static List<String> in(Path output) throws IOException {
        PublishedSchemes schemes = new PublishedSchemes();
        try (Stream<Path> tree = Files.walk(output)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                schemes.file(output.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return schemes.found;
    }

    private void file(String name, byte[] bytes) throws IOException {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (extension) {
            case "html" -> markup(name, text(bytes), Parser.htmlParser());
            case "xhtml", "svg", "xml", "opf", "ncx", "smil" -> xml(name, text(bytes));
            case "json", "webmanifest" -> json(name, text(bytes));
            case "md" -> markdown(name, text(bytes));
            case "txt" -> groups(name, IN_MAIL, text(bytes));
            case "css" -> groups(name, CSS_URL, text(bytes));
            case "pdf" -> pdf(name, bytes);
            case "epub" -> epub(name, bytes);
            default -> {}
        }
    }

    /** Checks links of Markdown, and raw HTML, which is not behind a backslash. */
    private void markdown(String where, String text) {
        groups(where, IN_MARKDOWN, text);
        markup(where, text.replace("\\<", "&lt;"), Parser.htmlParser());
    }

    private void json(String where, String text) {
        IN_JSON.matcher(text).results().forEach(string -> {
            String value = unescaped(string.group(1));
            check(where, value);
            markup(where, value, Parser.htmlParser());
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void check(String where, String address) {
        String standard = address.replaceAll("^[\\x00-\\x20]+", "").replaceAll("[\\t\\n\\r]", "");
        String lax = address.replaceAll("[\\p{C}\\p{Z}]", "");
        for (String read : List.of(standard, lax)) {
            Matcher scheme = SCHEME.matcher(read);
            if (scheme.matches() && !ALLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                found.add(where + ": " + address);
                return;
            }
        }
    }

    private void groups(String where, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(match -> {
            for (int i = 1; i <= match.groupCount(); i++) {
                if (match.group(i) != null) {
                    check(where, match.group(i));
                }
            }
        });
    }

    /** Checks a document in XML; feeds have markup as escaped text. */
    private void xml(String where, String text) {
        markup(where, text, Parser.xmlParser());
        for (Element element : Jsoup.parse(text, "", Parser.xmlParser()).getElementsByTag("content")) {
            markup(where + " content", element.wholeText(), Parser.htmlParser());
        }
    }

    private void markup(String where, String text, Parser parser) {
        if (text.indexOf('<') < 0) {
            return;
        }
        for (Element element : Jsoup.parse(text, "", parser).getAllElements()) {
            String name = element.normalName();
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                if (isAddress(name, key)) {
                    check(where + " <" + name + " " + key, attribute.getValue());
                } else if (key.startsWith("on") || key.equals("srcdoc")) {
                    found.add(where + " <" + name + " " + key);
                } else if (key.endsWith("srcset")) {
                    Stream.of(attribute.getValue().split(",", -1)).forEach(part -> check(where + " srcset", part));
                } else if (key.equals("style")) {
                    groups(where + " style", CSS_URL, attribute.getValue());
                }
            }
            if (name.equals("style")) {
                groups(where + " <style>", CSS_URL, element.data());
            }
            if (name.equals("script") && element.attr("type").endsWith("json")) {
                json(where + " <script>", element.data());
            }
            if (name.equals("uri") || name.equals("id") || name.equals("loc")) {
                check(where, element.text());
            }
        }
    }

    /** Meta elements have texts as well as addresses. */
    private static boolean isAddress(String element, String key) {
        return ADDRESSES.contains(key) && !(element.equals("meta") && key.equals("content")) && !key.equals("rel");
    }

    private static String unescaped(String json) {
        Matcher unit = Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(json);
        String read =
                unit.replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        return read.replace("\\/", "/")
                .replace("\\\"", "\"")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\\", "\\");
    }

    private void pdf(String where, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                actions(where, object.getObject(), seen);
            }
        }
    }

    private void actions(String where, COSBase value, Set<COSBase> seen) throws IOException {
        if (value instanceof COSDictionary dictionary && seen.add(value)) {
            if (dictionary.getDictionaryObject(COSName.URI) instanceof COSString uri) {
                check(where + " /URI", uri.getString());
            }
            if (dictionary.containsKey(COSName.JS) || dictionary.containsKey(COSName.getPDFName("JavaScript"))) {
                found.add(where + " /JS");
            }
            if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded
                    && embedded.getDictionaryObject(COSName.F) instanceof COSStream attached) {
                file(where + "!" + dictionary.getString(COSName.F), new PDStream(attached).toByteArray());
            }
            for (COSBase inner : dictionary.getValues()) {
                actions(where, inner, seen);
            }
        }
    }

    private void epub(String where, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file(where + "!" + entry.getName(), zip.readAllBytes());
            }
        }
    }
}
