package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.Parallel;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.template.ThemeHyphenation;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A typeset brief of every article; the newest one also stands at the root as {@code brief.pdf}. */
public final class PdfEdition implements Edition {

    private static final String NEWEST = "brief.pdf";

    private final Function<Theme, Press> presses;

    public PdfEdition() {
        this(PdfEdition::press);
    }

    /** @param presses makes what sets the documents, once for each rendering */
    PdfEdition(Function<Theme, Press> presses) {
        this.presses = presses;
    }

    private static Press press(Theme theme) {
        Typesetter.Builder builder = Typesetter.builder().hyphenation(new ThemeHyphenation(theme));
        ThemeFonts.forTypesetter(theme).forEach(builder::font);
        ThemeSheets sheets = new ThemeSheets(theme);
        sheets.sheets().forEach(builder::stylesheet);
        return builder.stylesheetFiles(sheets).build()::typeset;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public EditionOutput render(EditionInput input) {
        List<OutputFile> files = new ArrayList<>();
        List<Download> downloads = new ArrayList<>();
        Map<String, Pagination> paginations = new TreeMap<>();
        Press press = presses.apply(input.theme());
        List<Article> articles = input.publication().articles();
        List<Optional<TypesetResult>> results = Parallel.map(articles, article -> set(article, input, press));
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            boolean newest = i == 0;
            results.get(i).ifPresent(result -> {
                String path = SitePaths.brief(article);
                if (newest) {
                    files.add(new OutputFile(NEWEST, result.pdf()));
                }
                files.add(new OutputFile(path, result.pdf()));
                downloads.add(new Download(
                        Download.Kind.BRIEF,
                        path,
                        Optional.of(article.slug()),
                        result.pdf().length,
                        result.pagination().pageCount()));
                paginations.put(article.slug(), result.pagination());
            });
        }
        return new EditionOutput(files, downloads, new Paginations(paginations, Map.of()));
    }

    private static Optional<TypesetResult> set(Article article, EditionInput input, Press press) {
        Brief brief = new Brief(article, input);
        try {
            TypesetResult result = press.typeset(brief.xhtml(), brief.info(), new Pictures(input));
            Problems problems = new Problems(article.position().file(), input.texts());
            result.problems().forEach(problem -> input.diagnostics().report(problems.diagnostic(problem)));
            return Optional.of(result);
        } catch (TemplateFailure e) {
            input.diagnostics().report(e.diagnostic());
            return Optional.empty();
        }
    }
}
