package dev.broadsheet.typesetter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.broadsheet.typesetter.canvas.Canvas;

/** From text up to pages, each package depends only on those below it; all may use the values of the entry package. */
@AnalyzeClasses(packages = "dev.broadsheet.typesetter", importOptions = DoNotIncludeTests.class)
class LayeringTest {

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_DOWNWARDS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.broadsheet.typesetter.(*)..")
            .layer("font")
            .definedBy("dev.broadsheet.typesetter.font..")
            .layer("text")
            .definedBy("dev.broadsheet.typesetter.text..")
            .layer("canvas")
            .definedBy("dev.broadsheet.typesetter.canvas..")
            .layer("pdf")
            .definedBy("dev.broadsheet.typesetter.pdf..")
            .layer("recording")
            .definedBy("dev.broadsheet.typesetter.recording..")
            .layer("raster")
            .definedBy("dev.broadsheet.typesetter.raster..")
            .layer("css")
            .definedBy("dev.broadsheet.typesetter.css..")
            .layer("box")
            .definedBy("dev.broadsheet.typesetter.box..")
            .layer("svg")
            .definedBy("dev.broadsheet.typesetter.svg..")
            .layer("math")
            .definedBy("dev.broadsheet.typesetter.math..")
            .layer("page")
            .definedBy("dev.broadsheet.typesetter.page..")
            .whereLayer("font")
            .mayOnlyBeAccessedByLayers("text", "pdf", "math")
            .whereLayer("page")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("box")
            .mayOnlyBeAccessedByLayers("page")
            .whereLayer("svg")
            .mayOnlyBeAccessedByLayers("page")
            .whereLayer("math")
            .mayOnlyBeAccessedByLayers("page")
            .whereLayer("css")
            .mayOnlyBeAccessedByLayers("box", "svg", "page")
            .whereLayer("canvas")
            .mayOnlyBeAccessedByLayers("pdf", "recording", "raster", "css", "box", "svg", "page")
            .whereLayer("pdf")
            .mayOnlyBeAccessedByLayers("raster")
            .whereLayer("recording")
            .mayOnlyBeAccessedByLayers("page")
            .whereLayer("raster")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_PACKAGE_KNOWS_WHO_KNOWS_IT =
            slices().matching("dev.broadsheet.(**)").should().beFreeOfCycles();

    /** Layout returns values and does not draw; see {@code docs/decisions/42-layout-as-data.md}. */
    @ArchTest
    static final ArchRule ONLY_PAINTERS_DRAW = noClasses()
            .that()
            .resideInAPackage("dev.broadsheet.typesetter.page..")
            .and()
            .resideOutsideOfPackage("dev.broadsheet.typesetter.page.paint..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Canvas.class);

    @ArchTest
    static final ArchRule PAINTERS_KNOW_VALUES_ONLY = noClasses()
            .that()
            .resideInAPackage("dev.broadsheet.typesetter.page.paint..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.broadsheet.typesetter.page..")
                    .and(not(resideInAnyPackage(
                            "dev.broadsheet.typesetter.page.paint",
                            "dev.broadsheet.typesetter.page.fragment",
                            "dev.broadsheet.typesetter.page.sheet",
                            "dev.broadsheet.typesetter.page.picture"))));

    @ArchTest
    static final ArchRule USEFUL_BY_ITSELF = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "com.vladsch..", "freemarker..", "dev.broadsheet")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.broadsheet.source..",
                    "dev.broadsheet.publication..",
                    "dev.broadsheet.edition..",
                    "dev.broadsheet.diagnostic..");
}
