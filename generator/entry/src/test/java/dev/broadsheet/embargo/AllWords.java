package dev.broadsheet.embargo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Everything that can be read in a file of the output, however it is packed. */
final class AllWords {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");

    private AllWords() {}

    /** Returns the texts of a file, decompressed: bytes, strings, streams, entries, the words on pages. */
    static List<String> of(String path, byte[] bytes) throws IOException {
        List<String> all = new ArrayList<>(List.of(path));
        if (path.endsWith(".pdf")) {
            addPdf(bytes, all);
        } else if (path.endsWith(".epub")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.addAll(of(entry.getName(), zip.readAllBytes()));
            }
        } else {
            all.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return all;
    }

    private static void addPdf(byte[] bytes, List<String> all) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            all.add(new PDFTextStripper().getText(pdf));
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
                add(object, all);
                if (object instanceof COSStream stream && !COSName.XOBJECT.equals(stream.getCOSName(COSName.TYPE))) {
                    all.add(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void add(COSBase object, List<String> all) {
        if (object instanceof COSString string) {
            all.add(string.getString());
        } else if (object instanceof COSArray array) {
            array.forEach(item -> add(item, all));
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().stream()
                    .filter(item -> !(item instanceof COSObject))
                    .forEach(item -> add(item, all));
        }
    }

    /** Returns the values in a text of a format: those of elements, attributes, quoted strings or lines. */
    static List<String> values(String path, String text) {
        List<String> values = new ArrayList<>();
        if (text.stripLeading().startsWith("<")) {
            for (Element element : Jsoup.parse(text).getAllElements()) {
                values.add(element.ownText());
                element.attributes().forEach(attribute -> values.add(attribute.getValue()));
            }
        } else if (text.stripLeading().startsWith("{")) {
            Matcher quoted = QUOTED.matcher(text);
            while (quoted.find()) {
                values.add(quoted.group(1));
            }
        } else if (!path.endsWith(".css") && !path.endsWith(".js")) {
            values.addAll(text.lines().toList());
        }
        return values;
    }
}
