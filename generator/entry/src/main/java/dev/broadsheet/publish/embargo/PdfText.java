package dev.broadsheet.publish.embargo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Extracts all strings of a PDF, such as alternative texts, bookmarks and links, its metadata and its attachments. The words that
 * glyphs draw are not among them.
 */
final class PdfText {

    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");

    private final StringBuilder all = new StringBuilder();

    private PdfText() {}

    static String of(byte[] pdf) {
        PdfText text = new PdfText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDocument objects = document.getDocument();
            text.add(objects.getTrailer());
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                COSBase object = objects.getObjectFromPool(key).getObject();
                if (object != null) {
                    text.add(object);
                }
            }
        } catch (IOException e) {
            // A file of the user's that is encrypted or damaged, of which only the bytes can be read.
            return new String(pdf, StandardCharsets.UTF_8);
        }
        return text.all.toString();
    }

    private void add(COSBase object) throws IOException {
        if (object instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (object instanceof COSArray array) {
            for (COSBase item : array) {
                add(item);
            }
        } else if (object instanceof COSDictionary dictionary) {
            addEntries(dictionary);
        }
    }

    private void addEntries(COSDictionary dictionary) throws IOException {
        for (COSBase value : dictionary.getValues()) {
            // Other objects have their own turn.
            if (!(value instanceof COSObject)) {
                add(value);
            }
        }
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (dictionary instanceof COSStream stream && (COSName.METADATA.equals(type) || EMBEDDED_FILE.equals(type))) {
            byte[] content = IOUtils.toByteArray(stream.createInputStream());
            all.append(new String(content, StandardCharsets.UTF_8)).append('\n');
        }
    }
}
