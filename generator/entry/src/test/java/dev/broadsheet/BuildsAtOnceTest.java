package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that build into one folder: each succeeds or is told to retry, and the output is that of one of them. */
@Tag("slow")
class BuildsAtOnceTest {

    private static final int BUILDS = 12;

    @TempDir
    Path folder;

    private Path content(String name) {
        return Project.start(folder.resolve(name))
                .write("content/site.yaml", "title: " + name + "\nbaseUrl: https://a.example/\neditions: [site]\n")
                .article("a", "Text of " + name + ".")
                .root()
                .resolve("content");
    }

    private Map<String, String> made(Path root, Path content) throws Exception {
        GenerateMain.generate(root, content);
        return Project.in(root).published();
    }

    @Test
    void writeOneAfterTheOtherOrNotAtAll() throws Exception {
        Path one = content("one");
        Path two = content("two");
        Map<String, String> ofOne = made(folder.resolve("one"), one);
        Map<String, String> ofTwo = made(folder.resolve("two"), two);
        Path root = Files.createDirectories(folder.resolve("project"));
        Process other = ChildJvm.ofThisJdk().start(GenerateMain.class, root.toString(), one.toString(), two.toString());
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("published");
            for (int i = 0; i < BUILDS; i++) {
                assertThat(GenerateMain.generate(root, i % 2 == 0 ? one : two).diagnostics())
                        .extracting(Diagnostic::code)
                        .isSubsetOf("BS-OUT-005");
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }

        GenerateMain.generate(root, two);
        assertThat(Project.in(root).published()).isEqualTo(ofTwo).isNotEqualTo(ofOne);
    }
}
