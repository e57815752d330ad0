package dev.broadsheet.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publication.RunLimitsProof;
import dev.broadsheet.source.Limits;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each limit holds, and the table in manual/content/chapters/publish/security.md matches the proofs; {@code
 * -Dgolden.update=true} rewrites the table.
 */
@Tag("slow")
class LimitsTest {

    private static final Path PAGE = Path.of("../../manual/content/chapters/publish/security.md");
    private static final String HEAD = "| what | limit | diagnostic |\n| --- | --- | --- |\n";

    @TempDir
    Path folder;

    static List<LimitProof> proofs() {
        return Stream.of(
                        TextLimits.all(),
                        MarkdownLimits.all(),
                        DataLimits.all(),
                        PictureLimits.all(),
                        RunProofs.all(),
                        TemplateLimits.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void holds(LimitProof proof) throws Exception {
        proof.proof().check(folder);
    }

    @Test
    void aLargeArchiveKeepsToAllOfThem() {
        RunLimitsProof.archive();
    }

    @Test
    void everyConstantHasItsProof() {
        List<String> constants = Arrays.stream(Limits.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(Field::getName)
                .toList();

        assertThat(proofs().stream().flatMap(proof -> proof.constants().stream()))
                .containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void theTableInTheDocsIsThatOfTheProofs() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD) + HEAD.length();
        int end = page.indexOf("\n\n", start) + 1;
        String table = proofs().stream().map(LimitProof::row).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
        }

        assertThat(Files.readString(PAGE).substring(start).split("\n\n", 2)[0] + "\n")
                .as("%s; -Dgolden.update=true writes it anew", PAGE)
                .isEqualTo(table);
    }
}
