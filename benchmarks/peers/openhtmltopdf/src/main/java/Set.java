import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Sets each FILE as OUT.pdf by openhtmltopdf, without its log: "Set FILE OUT FILE OUT…". XHTML is tagged. HTML goes through
 * jsoup, is not tagged, so that more fonts may be missing, and gets those of the folder that the property "fonts" names.
 */
public final class Set {
    private Set() {}

    public static void main(String[] paths) throws Exception {
        XRLog.setLoggingEnabled(false);
        for (int i = 0; i < paths.length; i += 2) {
            set(Path.of(paths[i]), Path.of(paths[i + 1]));
        }
    }

    private static void set(Path file, Path pdf) throws Exception {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        if (file.toString().endsWith(".html")) {
            addFonts(builder, Path.of(System.getProperty("fonts")));
            Document document = Jsoup.parse(file);
            builder.withW3cDocument(new W3CDom().fromJsoup(document), file.toUri().toString());
        } else {
            builder.usePdfUaAccessibility(true).withFile(file.toFile());
        }
        try (var out = Files.newOutputStream(pdf)) {
            builder.toStream(out).run();
        }
    }

    private static void addFonts(PdfRendererBuilder builder, Path folder) {
        add(builder, folder, "SourceSerif4", "Bold", List.of("serif", "Times New Roman", "Times", "Georgia", "Palatino", "Garamond"));
        add(builder, folder, "SourceSans3", "SemiBold", List.of("sans-serif", "Arial", "Helvetica", "Verdana", "Calibri"));
        add(builder, folder, "SourceCodePro", "SemiBold", List.of("monospace", "Courier New", "Courier", "Consolas"));
    }

    private static void add(PdfRendererBuilder builder, Path folder, String font, String bold, List<String> families) {
        File regular = folder.resolve(font + "-Regular.ttf").toFile();
        for (String family : families) {
            builder.useFont(regular, family);
            builder.useFont(folder.resolve(font + "-" + bold + ".ttf").toFile(), family, 700, FontStyle.NORMAL, true);
            builder.useFont(folder.resolve(font + "-Italic.ttf").toFile(), family, 400, FontStyle.ITALIC, true);
        }
    }
}
