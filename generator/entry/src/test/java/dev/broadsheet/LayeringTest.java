package dev.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages correspond to phases; a phase depends only on previous ones. */
@AnalyzeClasses(packages = "dev.broadsheet", importOptions = DoNotIncludeTests.class)
class LayeringTest {

    /** Diagnostics and sources depend on each other, and form the lowest layer together. */
    @ArchTest
    static final ArchRule PHASES_DEPEND_DOWNWARDS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.broadsheet..")
            .layer("address")
            .definedBy("dev.broadsheet.address..")
            .layer("ground")
            .definedBy("dev.broadsheet.source..", "dev.broadsheet.diagnostic..")
            .layer("cache")
            .definedBy("dev.broadsheet.cache..")
            .layer("work")
            .definedBy("dev.broadsheet.work..")
            .layer("picture")
            .definedBy("dev.broadsheet.picture..")
            .layer("config")
            .definedBy("dev.broadsheet.config..")
            .layer("highlight")
            .definedBy("dev.broadsheet.highlight..")
            .layer("citation")
            .definedBy("dev.broadsheet.citation..")
            .layer("tex")
            .definedBy("dev.broadsheet.tex..")
            .layer("document")
            .definedBy("dev.broadsheet.document..")
            .layer("data")
            .definedBy("dev.broadsheet.data..")
            .layer("chart")
            .definedBy("dev.broadsheet.chart..")
            .layer("kind")
            .definedBy("dev.broadsheet.kind..")
            .layer("markdown")
            .definedBy("dev.broadsheet.markdown..")
            .layer("publication")
            .definedBy("dev.broadsheet.publication..")
            .layer("check")
            .definedBy("dev.broadsheet.check..")
            .layer("template")
            .definedBy("dev.broadsheet.template..")
            .layer("edition")
            .definedBy("dev.broadsheet.edition..")
            .layer("publish")
            .definedBy("dev.broadsheet.publish..")
            .layer("entry")
            .definedBy("dev.broadsheet")
            .layer("command")
            .definedBy("dev.broadsheet.cli..")
            .layer("live")
            .definedBy("dev.broadsheet.live..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("live")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("entry")
            .mayOnlyBeAccessedByLayers("command", "live")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("edition")
            .mayOnlyBeAccessedByLayers("publish", "entry")
            .whereLayer("template")
            .mayOnlyBeAccessedByLayers("edition", "entry")
            .whereLayer("publication")
            .mayOnlyBeAccessedByLayers("check", "template", "edition", "publish", "entry")
            .whereLayer("address")
            .mayNotAccessAnyLayer()
            .whereLayer("document")
            .mayOnlyAccessLayers("address")
            .whereLayer("data")
            .mayOnlyAccessLayers("ground")
            .whereLayer("chart")
            .mayOnlyAccessLayers("data")
            .whereLayer("kind")
            .mayOnlyAccessLayers("address", "document", "highlight", "chart")
            .whereLayer("cache")
            .mayNotAccessAnyLayer()
            .whereLayer("work")
            .mayNotAccessAnyLayer()
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers("publication", "edition")
            .whereLayer("highlight")
            .mayOnlyBeAccessedByLayers("kind", "markdown")
            .whereLayer("citation")
            .mayOnlyBeAccessedByLayers("markdown")
            .whereLayer("tex")
            .mayOnlyBeAccessedByLayers("markdown")
            .whereLayer("markdown")
            .mayOnlyBeAccessedByLayers("publication", "check", "entry")
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("markdown", "publication", "check", "template", "edition", "publish", "entry");

    @ArchTest
    static final ArchRule EDITIONS_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "dev.broadsheet.edition.(html|pdf|epub)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule NOTHING_KNOWS_MAVEN =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule ONLY_MARKDOWN_KNOWS_FLEXMARK = noClasses()
            .that()
            .resideOutsideOfPackage("dev.broadsheet.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vladsch..");

    /** Only raw HTML, HTML pages of the content and drawings need a parser; Markdown and editions do not. */
    @ArchTest
    static final ArchRule ONLY_RAW_HTML_AND_DRAWINGS_ARE_PARSED = noClasses()
            .that()
            .resideOutsideOfPackages("dev.broadsheet.picture..", "dev.broadsheet.typesetter..")
            .and()
            .haveNameNotMatching("dev\\.broadsheet\\.(markdown\\.MixedHtml|publication\\.HtmlFile)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule NOTHING_NAMES_A_KIND_OF_BLOCK_BUT_THEIR_LIST = noClasses()
            .that()
            .resideOutsideOfPackage("dev.broadsheet.kind..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.broadsheet.kind.*..");

    @ArchTest
    static final ArchRule ONLY_HIGHLIGHT_KNOWS_THE_LIBRARY_OF_LEXERS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.broadsheet.highlight..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.fife..");

    @ArchTest
    static final ArchRule THE_TYPESETTER_KNOWS_NOTHING_OF_THE_GENERATOR = noClasses()
            .that()
            .resideInAPackage("dev.broadsheet.typesetter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.broadsheet", "dev.broadsheet.publication..", "dev.broadsheet.markdown..");
}
