package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    @TempDir
    Path folder;

    private String write(String... paths) throws IOException {
        List<OutputFile> files = java.util.Arrays.stream(paths)
                .map(path -> new OutputFile(path, path.getBytes(StandardCharsets.UTF_8)))
                .toList();
        byte[] json = Manifest.of(files).with(files).get(paths.length).content();
        Files.write(folder.resolve(Manifest.NAME), json);
        return new String(json, StandardCharsets.UTF_8);
    }

    @Test
    void pathsAreReadAsTheyWereWritten() throws IOException {
        write("index.html", "größe/a, b.html", "a{1}/\u65e5.txt", "b\": ".replace("\"", "'"));

        assertThat(Manifest.readPaths(folder))
                .hasValueSatisfying(paths ->
                        assertThat(paths).containsExactly("a{1}/\u65e5.txt", "b': ", "größe/a, b.html", "index.html"));
    }

    @Test
    void filesWithoutHashesAreListedWithTheirSizes() throws IOException {
        OutputFile file = new OutputFile("index.html", new byte[12]).unhashed();
        byte[] json = Manifest.of(List.of(file)).with(List.of(file)).get(1).content();
        Files.write(folder.resolve(Manifest.NAME), json);

        assertThat(new String(json, StandardCharsets.UTF_8)).contains("    \"index.html\": {\"size\": 12}\n");
        assertThat(Manifest.readPaths(folder))
                .hasValueSatisfying(paths -> assertThat(paths).containsExactly("index.html"));
        for (String changed : List.of("\"size\": 12 }", "\"size\": }", "\"size\": 12, }", "\"size\": 12]")) {
            String other = new String(json, StandardCharsets.UTF_8).replace("\"size\": 12}", changed);
            Files.writeString(folder.resolve(Manifest.NAME), other);

            assertThat(Manifest.readPaths(folder)).as(changed).isEmpty();
        }
    }

    @Test
    void ofNoFilesNoneIsRead() throws IOException {
        write();

        assertThat(Manifest.readPaths(folder))
                .hasValueSatisfying(paths -> assertThat(paths).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"size\": 10; \"size\": 1x",
                "\"size\": 10; \"size\": ",
                "\"size\": 10; \"size\": 12345678901234567890",
                "\"size\": 10; \"size\":10",
                "\"sha256\": \"; \"sha256\": \"0",
                "\"sha256\": \"; \"sha256\": \"G",
                "index.html; ",
                "index.html; a\\b",
                "index.html; a\"b",
                "\"},; \"} ,",
                "Broadsheet; Other",
            })
    void oneThatIsNotAsWeWriteItListsNothing(String written, String changed) throws IOException {
        String json = write("index.html", "other.html");
        assertThat(json).contains(written);
        Files.writeString(folder.resolve(Manifest.NAME), json.replace(written, changed == null ? "" : changed));

        assertThat(Manifest.readPaths(folder)).isEmpty();
    }
}
