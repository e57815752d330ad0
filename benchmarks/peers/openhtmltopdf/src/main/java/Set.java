import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sets BOOK.xhtml as OUT.pdf by openhtmltopdf, tagged, without its log. */
public final class Set {
    private Set() {}

    public static void main(String[] paths) throws Exception {
        XRLog.setLoggingEnabled(false);
        try (var out = Files.newOutputStream(Path.of(paths[1]))) {
            new PdfRendererBuilder().withFile(Path.of(paths[0]).toFile()).usePdfUaAccessibility(true).toStream(out).run();
        }
    }
}
