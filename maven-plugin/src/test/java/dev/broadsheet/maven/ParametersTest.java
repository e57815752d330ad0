package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.PublishedAddresses;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.maven.Parameters.Own;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersTest {

    @TempDir
    Path root;

    @Test
    void defaultsWithoutAPom() {
        GeneratorOptions options = none("error").options(new Environment(root.toFile(), null, null, Map.of()));

        assertThat(options.projectDirectory()).isEqualTo(root);
        assertThat(options.contentDirectory()).isEqualTo(root.resolve("content"));
        assertThat(options.templatesDirectory()).isEqualTo(root.resolve("templates"));
        assertThat(options.outputDirectory()).isEqualTo(root.resolve("target/broadsheet/site"));
        assertThat(options.reportDirectory()).isEqualTo(root.resolve("target/broadsheet"));
        assertThat(options.time()).isEmpty();
        assertThat(options.failOn()).isEqualTo(Severity.ERROR);
        assertThat(options.swap()).isFalse();
    }

    @Test
    void onGitHubFilesAreShownRelativeToTheRepository() {
        Path project = root.resolve("docs");
        Map<String, String> variables = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", root.toString());
        Path outside = root.resolveSibling("elsewhere");

        assertThat(new Environment(project.toFile(), null, null, variables).shownRoot())
                .isEqualTo(root);
        assertThat(new Environment(project.toFile(), null, null, Map.of("GITHUB_WORKSPACE", "" + root)).shownRoot())
                .isEqualTo(project);
        assertThat(new Environment(outside.toFile(), null, null, variables).shownRoot())
                .isEqualTo(outside);
    }

    @Test
    void theStandInProjectOfMavenCountsAsNone() {
        MavenProject standIn = new MavenProject(new Model());
        GeneratorOptions options = none(null).options(new Environment(root.toFile(), standIn, null, Map.of()));

        assertThat(options.outputDirectory()).isEqualTo(root.resolve("target/broadsheet/site"));
    }

    @Test
    void aProjectGivesBuildFolderAndTime() {
        Environment environment =
                new Environment(root.toFile(), project(), null, Map.of("SOURCE_DATE_EPOCH", "1687132800"));
        GeneratorOptions options = none("Warning").options(environment);

        assertThat(options.outputDirectory()).isEqualTo(root.resolve("out/broadsheet/site"));
        assertThat(options.reportDirectory()).isEqualTo(root.resolve("out/broadsheet"));
        assertThat(options.time()).contains(Instant.parse("2023-06-19T00:00:00Z"));
        assertThat(options.failOn()).isEqualTo(Severity.WARNING);
        assertThat(none(null)
                        .options(new Environment(root.toFile(), project(), null, Map.of()))
                        .time())
                .contains(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void whatIsGivenGoesFirst() {
        File elsewhere = root.resolve("a/../b").toFile();
        GeneratorOptions options = new Parameters(
                        elsewhere, elsewhere, elsewhere, new Own(elsewhere, elsewhere, true, "error", true, "update"))
                .options(new Environment(root.toFile(), null, null, Map.of()));

        assertThat(options.contentDirectory()).isEqualTo(root.resolve("b"));
        assertThat(options.templatesDirectory()).isEqualTo(root.resolve("b"));
        assertThat(options.outputDirectory()).isEqualTo(root.resolve("b"));
        assertThat(options.reportDirectory()).isEqualTo(root.resolve("b"));
        assertThat(options.swap()).isTrue();
        assertThat(options.published()).isEqualTo(PublishedAddresses.UPDATE);
    }

    @Test
    void aWrongWordForPublishedAddressesIsNamed() {
        Own own = new Own(null, null, true, null, false, "keep");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameters(null, null, null, own)
                        .options(new Environment(root.toFile(), null, null, Map.of())))
                .withMessageStartingWith("published is \"keep\"; expected ");
    }

    @Test
    void aWrongSeverityIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none("warn").options(new Environment(root.toFile(), null, null, Map.of())))
                .withMessage("failOn is \"warn\"; expected error or warning");
    }

    private static Parameters none(@Nullable String failOn) {
        return new Parameters(null, null, null, new Own(null, null, true, failOn, false, null));
    }

    private MavenProject project() {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(root.resolve("out").toString());
        model.addProperty("project.build.outputTimestamp", "2026-01-01T00:00:00Z");
        MavenProject project = new MavenProject(model);
        project.setFile(root.resolve("pom.xml").toFile());
        return project;
    }
}
