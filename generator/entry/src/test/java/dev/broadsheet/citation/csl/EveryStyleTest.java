package dev.broadsheet.citation.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceText;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each style of the official collection is parsed, and cites works of all common types. */
@Tag("slow")
class EveryStyleTest {

    /** One of this number of styles is formatted; all of them, with {@code -Dstyles.step=1}, take most of a minute. */
    private static final int STEP = Integer.getInteger("styles.step", 60);

    private static final Map<String, Item> WORKS = SampleWorks.all();

    private static ZipFile collection() throws Exception {
        URL apa = Objects.requireNonNull(EveryStyleTest.class.getResource("/apa.csl"));
        String file = apa.getPath().substring("file:".length(), apa.getPath().indexOf('!'));
        return new ZipFile(Path.of(file).toFile());
    }

    private static SourceText source(ZipFile zip, ZipEntry entry) throws IOException {
        return new SourceText(
                entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void isReadWithoutAFault() throws Exception {
        int independent = 0;
        List<String> faults = new ArrayList<>();
        try (ZipFile zip = collection()) {
            for (ZipEntry entry :
                    zip.stream().filter(file -> file.getName().endsWith(".csl")).toList()) {
                SourceText source = source(zip, entry);
                if (source.text().contains("rel=\"independent-parent\"")) {
                    continue;
                }
                independent++;
                Diagnostics diagnostics = new Diagnostics();
                CslStyle.read(source, diagnostics);
                diagnostics.sorted().stream().map(Diagnostic::toString).forEach(faults::add);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(independent).isGreaterThan(2500);
    }

    @Test
    void formatsWorksOfAllTypes() throws Exception {
        List<String> empty = new ArrayList<>();
        int count = 0;
        try (ZipFile zip = collection()) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(file ->
                            file.getName().endsWith(".csl") && !file.getName().contains("/"))
                    .toList();
            for (int i = 0; i < entries.size(); i += STEP) {
                SourceText source = source(zip, entries.get(i));
                if (!source.text().contains("rel=\"independent-parent\"")) {
                    count++;
                    CslStyle.read(source, new Diagnostics()).ifPresent(style -> format(source.name(), style, empty));
                }
            }
        }
        assertThat(empty).isEmpty();
        assertThat(count).isPositive();
    }

    private static void format(String name, CslStyle style, List<String> empty) {
        List<CslCluster> clusters = new ArrayList<>();
        int note = 0;
        for (String key : WORKS.keySet()) {
            clusters.add(new CslCluster(List.of(SampleWorks.page(key, "12-14")), ++note));
            clusters.add(new CslCluster(List.of(SampleWorks.cite(key), SampleWorks.cite("book")), ++note));
        }
        CslProcessor processor = new CslProcessor(style, Locale.US, WORKS, clusters);
        for (int i = 0; i < clusters.size(); i++) {
            if (Runs.text(processor.citation(i, true)).isBlank()) {
                empty.add(name + " cites " + clusters.get(i).cites().get(0).key() + " by nothing");
            }
        }
        for (CslProcessor.Entry entry : processor.entries()) {
            if (Runs.text(entry.runs()).isBlank()) {
                empty.add(name + " lists " + entry.key() + " as nothing");
            }
        }
    }
}
