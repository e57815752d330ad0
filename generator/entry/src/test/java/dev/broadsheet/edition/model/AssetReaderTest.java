package dev.broadsheet.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.publication.Asset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that went away, or became damaged, after the content was read. */
class AssetReaderTest {

    private static final String REPORT = """
            error BS-ASSET-010: this file cannot be read
              --> content/articles/%s
              = make it readable for the user who builds

            1 error; first: content/articles/%1$s: this file cannot be read (BS-ASSET-010)
            """;

    @TempDir
    private Path folder;

    private EditionInput input;

    @BeforeEach
    void begin() {
        input = Fixtures.input(Fixtures.small());
    }

    private Asset asset(String name, String mediaType) {
        return new Asset("articles/" + name, folder.resolve(name), mediaType, 0, 0, "0".repeat(64));
    }

    private String printed() {
        return new DiagnosticPrinter(file -> Optional.empty())
                .print(input.diagnostics().sorted());
    }

    @Test
    void aFileThatWentAwayIsReportedByItsPath() {
        assertThat(AssetReader.read(asset("tides.csv", "text/csv"), input)).isEmpty();

        assertThat(printed()).isEqualTo(REPORT.formatted("tides.csv"));
    }

    @Test
    void theSizeOfAFileThatWentAwayIsUnknown() {
        assertThat(AssetReader.size(asset("talk.mp3", "audio/mpeg"), input)).isEmpty();

        assertThat(printed()).isEqualTo(REPORT.formatted("talk.mp3"));
    }

    @Test
    void aPictureThatBecameDamagedIsReportedByItsPath() throws IOException {
        Files.writeString(folder.resolve("quay.png"), "no picture");

        assertThat(AssetReader.read(asset("quay.png", "image/png"), input)).isEmpty();

        assertThat(printed()).isEqualTo(REPORT.formatted("quay.png"));
    }

    @Test
    void anyOtherFileIsReadAsItIs() throws IOException {
        byte[] bytes = {1, 2, 3};
        Files.write(folder.resolve("tides.csv"), bytes);

        assertThat(AssetReader.read(asset("tides.csv", "text/csv"), input)).hasValue(bytes);
        assertThat(AssetReader.size(asset("tides.csv", "text/csv"), input)).hasValue(3L);
        assertThat(printed()).isEmpty();
    }
}
